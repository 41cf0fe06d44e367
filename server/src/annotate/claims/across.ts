import { cueVerbs } from './cues.ts';
import type { Quotation } from './quotations.ts';
import { isComma, isStop, type Range, type Reading } from './reading.ts';
import { endOf, plainCue, type Relation } from './relation.ts';
import { isSource, mainSubject } from './sources.ts';
import { subjectBefore } from './subjects.ts';

export const colon = (index: number) => plainCue(index, index + 1, ':');

/** "He continued:" at the end of a paragraph: what he said stands in the next one. */
export function introduce(reading: Reading, found: Relation[]): void {
  const end = reading.tokens.length;
  const closing = reading.lower[end - 1];
  // "The minister commented,": a comma does as well where nothing but the verb stands before it.
  const comma = closing === ',' && reading.data.verbs.has(reading.lower[end - 2] ?? '');
  if ((closing !== ':' && !comma) || reading.quotationAt[end - 1]) return;
  const stretch = reading.stretchAt[end - 1] as Range;
  const last = found.at(-1);
  if (last && (last.cue?.verb ?? 0) >= stretch.from) {
    found[found.length - 1] = { ...last, introduces: true };
    return;
  }
  const cue = cueVerbs(reading).findLast(
    ({ verb, passive, tense }) => verb >= stretch.from && !passive && tense !== 'gerund',
  );
  const subject = cue ? subjectBefore(reading, cue.from, stretch.from) : undefined;
  const own = subject !== 'inherit' && subject && isSource(reading, subject) ? subject : undefined;
  if (cue && own) found.push({ content: [], cue, source: own, by: 'introduced', introduces: true });
  else if (!comma)
    found.push({
      content: [],
      cue: colon(end - 1),
      source: mainSubject(reading, stretch, end),
      by: 'introduced',
      introduces: true,
    });
}

/** Adds the quotations that follow in the paragraph without a cue of their own: `“…,” he said. “…”`. */
export function withFollowing(reading: Reading, found: readonly Relation[]): readonly Relation[] {
  const { quotationAt, stretchAt } = reading;
  if (reading.quotations.length === 0 || found.length === 0) return found.toSorted(byContent);
  const taken = new Set<unknown>();
  const ends = new Set(found.flatMap(({ content }) => content.map(({ to }) => to)));
  const reporting = new Set(found.map(({ cue }) => cue && stretchAt[cue.verb]));
  for (const { content } of found)
    for (const { from, to } of content)
      for (let index = from; index < to; index++) if (quotationAt[index]) taken.add(quotationAt[index]);
  const result = found
    .map((relation) => ({ relation, end: endOf(relation), extra: [] as Range[] }))
    .sort((a, b) => a.end - b.end);
  let owner = -1;
  for (const quotation of reading.quotations) {
    if (taken.has(quotation)) continue;
    const from = quotation.outerFrom;
    const before = quotationAt[from - 1];
    const stretch = stretchAt[from] as Range;
    let joint = from;
    while (joint > 0 && (isComma(reading, joint - 1) || reading.lower[joint - 1] === 'and')) joint -= 1;
    // “…,” and, “…”
    const joined = joint < from && ends.has(joint) && quotationAt[joint - 1] !== undefined;
    const initial =
      joined || from === 0 || isStop(reading, from - 1) || (before !== undefined && isStop(reading, before.to - 1));
    while (owner + 1 < result.length && (result[owner + 1]?.end ?? 0) <= from) owner += 1;
    // A question put to the speaker (“…,” he said when asked about it. “…”) is not theirs.
    const latest = result[owner]?.relation.by === 'asked' ? result[owner - 1] : result[owner];
    if (!latest || quotation.to - quotation.from < 3) continue;
    // “…,” he said. For the rest, “…”: the sentence without a cue is his, if it ends in his words.
    const running = !initial && !reporting.has(stretch) && closesStretch(reading, quotation, stretch);
    if (!initial && !running) continue;
    // “…,” he said, adding that it was late. “…”: the words in quotation marks go on.
    const spoken = (at: typeof latest) =>
      at.extra.length > 0 ||
      at.relation.content.some(({ from: start, to }) => isSpeech(quotationAt[start] ?? quotationAt[to - 1], reading));
    const last =
      result
        .slice(Math.max(0, owner - 2), owner + 1)
        .findLast((at) => spoken(at) && stretchAt[at.end - 1] === stretchAt[latest.end - 1]) ??
      (latest.relation.source &&
      latest.relation.cue?.cue.act === 'statement' &&
      from === stretch.from &&
      closesStretch(reading, quotation, stretch)
        ? latest
        : undefined);
    if (!last) continue;
    const end = Math.max(latest.end, last.extra.at(-1)?.to ?? 0);
    const near = (stretchAt[end - 1]?.to ?? 0) >= from || stretch.from === stretchAt[end - 1]?.to;
    if (near && (initial || stretch.from >= end))
      last.extra.push({ from: running ? stretch.from : from, to: quotation.outerTo });
  }
  return result
    .map(({ relation, extra }) =>
      extra.length > 0 ? { ...relation, content: [...relation.content, ...extra] } : relation,
    )
    .sort(byContent);
}

const byContent = (a: Relation, b: Relation) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0);

/** Whether a quotation is somebody's words rather than a word or two: it has a sentence's length or end. */
function isSpeech(quotation: Quotation | undefined, { lower }: Reading): boolean {
  return (
    quotation !== undefined && (quotation.to - quotation.from > 3 || /^[,.!?…]$/.test(lower[quotation.to - 1] ?? ''))
  );
}

/** Whether a quotation of a clause's length ends its sentence and begins soon after the sentence does. */
function closesStretch(reading: Reading, { from, to, outerFrom, outerTo }: Quotation, stretch: Range): boolean {
  if (to - from < 5 || outerFrom - stretch.from > 12) return false;
  for (let index = outerTo; index < stretch.to; index++) if (!isStop(reading, index)) return false;
  return true;
}
