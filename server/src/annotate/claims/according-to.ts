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
    const cueTo = index + cueLength(reading, index);
    if (cueTo === index || quotationAt[index]) continue;
    const stretch = windowOf(reading, index);
    const initial =
      index === stretch.from ||
      (index < stretch.from + 4 && !isComma(reading, index - 1) && !hasFiniteVerb(reading, stretch.from, index));
    const clause = hasFiniteVerb(reading, stretch.from, index);
    let to = cueTo;
    while (to < stretch.to && !isComma(reading, to) && !isStop(reading, to)) to += 1;
    // "which, according to X, both have denied": what follows its comma goes on with the sentence.
    const aside = isComma(reading, index - 1) && isComma(reading, to) && goesOn(reading, to + 1, stretch.to);
    if (clause && !aside) to = subjectAfter(reading, cueTo, stretch.to)?.to ?? to;
    to = withApposition(reading, to, stretch.to);
    const source = { from: cueTo, to };
    // "according to his needs" names nobody; "according to his memoir" does.
    if (to <= cueTo || (isOwned(reading, cueTo) && !isEvidence(reading, source))) continue;
    const before = {
      from: clauseStart(reading, stretch.from, index),
      to: isComma(reading, index - 1) ? index - 1 : index,
    };
    const after = { from: to + 1, to: contentEnd(reading, to + 1, stretch.to) };
    // "Over the long term, according to X, it will rise": what stands before is no statement alone.
    const around = !initial && isComma(reading, to) && (aside || !clause);
    // "…, and, in the words of X, “…”"
    const quoted = isComma(reading, to) && quotationAt[to + 1] !== undefined;
    const content = initial || quoted ? [after] : around ? [before, after] : [before];
    if (content.some((range) => range.to <= range.from)) continue;
    const cue = plainCue(index, cueTo, cueTo === index + 2 ? 'according to' : 'in the words of');
    found.push({ content, cue, source, by: 'according to' });
    end = to;
  }
  return found;
}

/** Whether a clause with a verb of its own, rather than a description of the source, begins at a token. */
function goesOn(reading: Reading, at: number, limit: number): boolean {
  const first = reading.lower[at] ?? '';
  if (/^(?:who|whose|which|and|but|a|an)$/.test(first) || reading.words.prepositions.has(first)) return false;
  return hasFiniteVerb(reading, at, limit);
}

/** The end of a source with the name after it: "the prosecutor, Ann Hill, ". */
function withApposition(reading: Reading, end: number, limit: number): number {
  if (!isComma(reading, end) || reading.nameAt[end + 1] !== 'PERSON') return end;
  let to = end + 1;
  while (to < limit && reading.nameAt[to] === 'PERSON') to += 1;
  return isComma(reading, to) ? to : end;
}

/** How many words make a cue at a token: 2 for "according to", 4 for "in the words of", 0 for none. */
function cueLength({ lower }: Reading, index: number): number {
  if (lower[index] === 'according' && lower[index + 1] === 'to') return 2;
  return lower[index] === 'in' &&
    lower[index + 1] === 'the' &&
    lower[index + 2] === 'words' &&
    lower[index + 3] === 'of'
    ? 4
    : 0;
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
