import { contentEnd } from './content.ts';
import { hasFiniteVerb, isComma, isStop, type Range, type Reading } from './reading.ts';
import { plainCue, type Relation, windowOf } from './relation.ts';
import { subjectAfter } from './subjects.ts';

/** "According to X, …" and "…, according to X". */
export function accordingTo(reading: Reading): readonly Relation[] {
  const { lower, quotationAt } = reading;
  const found: Relation[] = [];
  let end = 0;
  for (let index = 0; index + 1 < lower.length; index++) {
    if (index < end) continue;
    if (lower[index] !== 'according' || lower[index + 1] !== 'to' || quotationAt[index]) continue;
    const stretch = windowOf(reading, index);
    const initial =
      index === stretch.from || (index < stretch.from + 4 && !hasFiniteVerb(reading, stretch.from, index));
    const clause = hasFiniteVerb(reading, stretch.from, index);
    let to = index + 2;
    while (to < stretch.to && !isComma(reading, to) && !isStop(reading, to)) to += 1;
    if (clause) to = subjectAfter(reading, index + 2, stretch.to)?.to ?? to;
    const source = { from: index + 2, to };
    // "according to his needs" names nobody; "according to his memoir" does.
    if (to <= index + 2 || (isOwned(reading, index + 2) && !isEvidence(reading, source))) continue;
    const before = {
      from: clauseStart(reading, stretch.from, index),
      to: isComma(reading, index - 1) ? index - 1 : index,
    };
    const after = { from: to + 1, to: contentEnd(reading, to + 1, stretch.to) };
    // "Over the long term, according to X, it will rise": what stands before is no statement alone.
    const around = !initial && isComma(reading, to) && !clause;
    const content = initial ? [after] : around ? [before, after] : [before];
    if (content.some((range) => range.to <= range.from)) continue;
    const cue = plainCue(index, index + 2, 'according to');
    found.push({ content, cue, source, by: 'according to' });
    end = to;
  }
  return found;
}

const isOwned = ({ lower }: Reading, index: number) => /^(?:his|her|their|its|our|your|my)$/.test(lower[index] ?? '');

/** Whether a document or a poll is named. */
function isEvidence({ lower, data }: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++)
    if (data.sources.document.has(lower[index] ?? '') || data.sources.poll.has(lower[index] ?? '')) return true;
  return false;
}

/** Where the clause that ends at a token begins: after a colon or semicolon, or at the start. */
function clauseStart(reading: Reading, from: number, to: number): number {
  for (let index = to - 1; index > from; index--)
    if (!reading.quotationAt[index] && /^[:;]$/.test(reading.lower[index] ?? '') && reading.lower[index + 1] !== 'and')
      return index + 1;
  return from;
}
