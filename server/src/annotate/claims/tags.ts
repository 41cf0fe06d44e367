import { type AfterCue, isCount, type Opening } from './adjuncts.ts';
import { contentEnd } from './content.ts';
import { labels } from './content-after.ts';
import { type Before, contentBefore } from './content-before.ts';
import type { CueFound } from './cues.ts';
import { isAdverb, isComma, isDash, isFiniteVerb, isStop, type Range, type Reading } from './reading.ts';
import { endOf, type Relation } from './relation.ts';
import { isSource } from './sources.ts';
import { subjectAfter } from './subjects.ts';

/** “…,” said X. */
export function invertedRelation(
  reading: Reading,
  cue: CueFound,
  stretch: Range,
  earlier: Relation | undefined,
): Relation | undefined {
  const { quotationAt, lower } = reading;
  const at = cue.from;
  // “…?” asked the boy: whoever stands after the verb asks, and is not asked.
  const asks = cue.cue.act === 'question' && lower[(quotationAt[at - 1]?.to ?? 0) - 1] === '?';
  if (cue.cue.frames.has('addressee') && !asks) return undefined;
  const opening = at === stretch.from && !quotationAt[at - 1] ? openingTag(reading, cue, stretch) : undefined;
  if (opening) return opening;
  const tagged =
    at === stretch.from ||
    isComma(reading, at - 1) ||
    quotationAt[at - 1] ||
    (isStop(reading, at - 1) && quotationAt[at - 2]);
  const before = tagged ? contentBefore(reading, at, stretch) : undefined;
  if (!before || before.kind === 'phrase') return undefined;
  const clause = before.kind !== 'quotation';
  if (clause && (!tagVerbs.has(cue.cue.lemma) || (earlier && endOf(earlier) > before.from))) return undefined;
  const subject = subjectAfter(reading, cue.to, stretch.to);
  if (before.kind === 'sentence-like' && (hasComma(reading, before) || !(subject && startsWithName(reading, subject))))
    return undefined;
  const source = subject && (clause ? subject : withoutClause(reading, subject));
  if (!source || !isSource(reading, source)) return undefined;
  // "Ms. Hill, who calls it “a marvel,” said it is safe": the subject of what follows.
  if (source === subject && isFiniteVerb(reading, source.to)) return undefined;
  if (clause && !isTagEnd(reading, source.to, stretch)) return undefined;
  return { content: [before, ...continued(reading, source.to, stretch)], cue, source, by: 'inverted' };
}

/** "Continued Mr. Stone: “…”" */
function openingTag(reading: Reading, cue: CueFound, stretch: Range): Relation | undefined {
  const { quotationAt, lower } = reading;
  const source = subjectAfter(reading, cue.to, stretch.to);
  const from = (source?.to ?? 0) + 1;
  if (!source || !quotationAt[from] || !/^[:,]$/.test(lower[source.to] ?? '') || !isSource(reading, source))
    return undefined;
  return { content: [{ from, to: contentEnd(reading, from, stretch.to) }], cue, source, by: 'inverted' };
}

/** A subject up to the clause that a circumstance or another verb of its own makes of its end: "the minister at the time the tax was raised". */
function withoutClause(reading: Reading, { from, to }: Range): Range {
  if (isSource(reading, { from, to })) return { from, to };
  let end = to;
  while (end > from + 1 && !isSource(reading, { from, to: end })) end -= 1;
  const { lower, words } = reading;
  for (let index = end - 1; index > from; index--)
    if (
      words.prepositions.has(lower[index] ?? '') ||
      isComma(reading, index) ||
      words.coordinators.has(lower[index] ?? '')
    )
      return { from, to: index };
  return { from, to };
}

function hasComma(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (isComma(reading, index)) return true;
  return false;
}

/** Whether a person's name begins within the first words of a range: "Senate Republican Ann Hill, who …". */
function startsWithName({ nameAt }: Reading, { from, to }: Range): boolean {
  for (let index = from; index < Math.min(to, from + 4); index++) if (nameAt[index] === 'PERSON') return true;
  return false;
}

/** The verbs that can follow a clause they report with their subject after them: `…, said the minister`. */
const tagVerbs = new Set(
  'say add explain report announce confirm reveal insist warn note write argue declare recall observe acknowledge admit stress claim maintain'.split(
    ' ',
  ),
);

/** Whether the tag ends what it belongs to: nothing but a time, a place or another comma follows. */
function isTagEnd(reading: Reading, at: number, stretch: Range): boolean {
  const { lower, words } = reading;
  const word = lower[at] ?? '';
  if (at >= stretch.to || isStop(reading, at) || isComma(reading, at) || isDash(reading, at)) return true;
  return words.times.has(word) || words.prepositions.has(word) || isAdverb(reading, at);
}

/** Whether what stands before the subject and its cue is the content, rather than what follows the cue. */
export function isPostposed(reading: Reading, before: Before, after: AfterCue, cue: CueFound, stretch: Range): boolean {
  const { lower, words } = reading;
  const { opening } = after;
  const { kind } = before;
  if (opening === 'colon') return false;
  // “Is it late?” Ms. Hill replied, “It is.”: the question before is another's.
  if (kind === 'quotation' && before.to <= stretch.from && opening === 'quotation') return false;
  // “It is late.” The office did not elaborate.
  if (kind === 'quotation' && before.to <= stretch.from && cue.negated) return false;
  // "Sunday on “Meet the Press,” X said that …", "Asked about “the wall,” X said …": the quotation belongs to an adjunct.
  if (kind === 'quotation' && isAdjunct(reading, before, opening)) return false;
  if (kind === 'quotation') return true;
  // "On Friday, as it rained, X said at least six …": the content follows.
  if (opening === 'clause' && isCount(reading, after.at)) return false;
  if (opening === 'that' || opening === 'question') return false;
  if (!cue.cue.frames.has('clause') || opening === 'quotation' || labels.has(cue.cue.lemma)) return false;
  if (kind === 'sentence-like' && opening === 'clause') return false;
  if (kind === 'sentence-like' && !(opening === 'nothing' && isComma(reading, after.at)))
    return (
      tagVerbs.has(cue.cue.lemma) &&
      (opening === 'nothing' || isTagEnd(reading, after.addressee?.to ?? cue.to, stretch))
    );
  if (kind === 'phrase' || kind === 'sentence-like') return opening === 'nothing' && isComma(reading, after.at);
  if (opening === 'nothing') return true;
  const next = after.addressee?.to ?? cue.to;
  const first = lower[next] ?? '';
  const adjunct = /^(?:in|on|at|during|after|before|when|while|to|by|from|last|this|earlier|as)$/.test(first);
  return (adjunct || words.times.has(first)) && isTagEnd(reading, next, stretch);
}

/** Whether a sentence opens with an adjunct that ends in a quotation, before the content that follows its cue. */
function isAdjunct({ quotationAt, words, lower }: Reading, { from }: Before, opening: Opening): boolean {
  const first = lower[from] ?? '';
  if (quotationAt[from]) return false;
  if (first === 'asked' || (first === 'when' && lower[from + 1] === 'asked')) return true;
  if (opening !== 'clause' && opening !== 'that' && opening !== 'question') return false;
  return (
    words.prepositions.has(first) || words.times.has(first) || words.subordinators.has(first) || /ing$/.test(first)
  );
}

/** What goes on after a tag in the middle: `It will, he said, be late`. */
export function remainder(reading: Reading, from: number, stretch: Range): readonly Range[] {
  if (!isComma(reading, from)) return [];
  const to = contentEnd(reading, from + 1, stretch.to);
  const first = reading.lower[from + 1] ?? '';
  const gerund = /ing$/.test(first) && reading.data.verbs.has(first);
  return to > from + 1 && !gerund && first !== 'according' ? [{ from: from + 1, to }] : [];
}

/** After a tag in the middle: `“…,” he said, “…”`. */
export function continued(reading: Reading, from: number, stretch: Range): readonly Range[] {
  const { quotationAt, lower, words } = reading;
  for (let at = from; at < Math.min(stretch.to, from + 16); at++) {
    const quotation = quotationAt[at];
    if (quotation) {
      if (!isComma(reading, at - 1) && reading.lower[at - 1] !== ':' && !isDash(reading, at - 1) && at !== from)
        return [];
      // “…,” X wrote, “…,” after Y had said no: the circumstance is the article's.
      const next = lower[quotation.outerTo] ?? '';
      const closes = lower[quotation.to - 1] === ',' && !quotationAt[quotation.outerTo];
      if (closes && (words.subordinators.has(next) || words.prepositions.has(next) || /ing$/.test(next)))
        return [{ from: at, to: quotation.outerTo }];
      return [{ from: at, to: contentEnd(reading, at, stretch.to) }];
    }
    if (isStop(reading, at) || (at > from && reading.data.verbs.has(reading.lower[at] ?? ''))) return [];
  }
  return [];
}
