import type { CueFound } from './cues.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isAdverb, isCapital, isComma, isDash, isFiniteVerb, isNominal, type Range, type Reading } from './reading.ts';
import type { Relation } from './relation.ts';
import { subjectBefore } from './subjects.ts';

/** Whether the range can be a source: it holds no verb of its own, but for one in a relative clause. */
export function isSource(reading: Reading, { from, to }: Range): boolean {
  const { lower, words } = reading;
  const first = lower[from] ?? '';
  const alone = to - from === 1;
  if (
    alone &&
    !isPronounLike(first) &&
    ((/ing$/.test(first) && !isCapital(reading, from)) || words.prepositions.has(first) || words.determiners.has(first))
  )
    return false;
  if (alone && first === 'there') return false;
  let relative = false;
  for (let index = from; index < to; index++) {
    if (reading.quotationAt[index]) continue;
    const word = lower[index] ?? '';
    if (/^(?:who|which|that|whose|whom|where|when|\()$/.test(word)) relative = true;
    if (!relative && index > from && isFiniteVerb(reading, index) && !isReduced(reading, index)) return false;
  }
  return true;
}

/** "a study published in May", "what she described": a verb that can be a participle after its noun. */
const isReduced = ({ lower, words, data }: Reading, index: number) =>
  /ed$/.test(lower[index] ?? '') &&
  (data.verbs.has(lower[index] ?? '') ||
    words.prepositions.has(lower[index + 1] ?? '') ||
    words.times.has(lower[index + 1] ?? ''));

const isPronounLike = (word: string) =>
  /^(?:this|that|these|those|both|many|most|some|all|few|several|one|others?)$/.test(word);

/** "I", "you" and "we" outside quotations are the article's writer and reader. */
export function isReader({ lower }: Reading, { from, to }: Range): boolean {
  return to - from === 1 && /^(?:i|you|we)(?:['’]|$)/.test(lower[from] ?? '');
}

/** Verbs whose subject is that of the infinitive after them: "declined to say". */
export const control =
  /^(?:(?:declin|refus|continu|hop|agre|decid|promis)(?:es?|ed|ing)|(?:want|plan|intend|offer|fail|seem|appear)(?:s|ed|ing)?|began|begins|sought|tried|tries|went|used|on)$/;

/** The subject of a participle, an infinitive or a second verb: that of the cue before it, or of the sentence. */
export function inheritedSubject(
  reading: Reading,
  cue: CueFound,
  joined: boolean,
  stretch: Range,
  earlier: Relation | undefined,
): Range | undefined {
  const { lower, words } = reading;
  const before = lower[cue.from - 1] ?? '';
  if (!joined && cue.tense !== 'gerund' && !cue.infinitive) return undefined;
  // "with a poll finding that": the subject stands before the participle.
  if (
    cue.tense === 'gerund' &&
    !isComma(reading, cue.from - 1) &&
    !isDash(reading, cue.from - 1) &&
    !reading.quotationAt[cue.from - 1] &&
    !words.prepositions.has(before) &&
    !words.coordinators.has(before) &&
    !words.subordinators.has(before)
  )
    return undefined;
  if (cue.infinitive && control.test(before)) {
    const subject = subjectBefore(reading, before === 'on' ? cue.from - 2 : cue.from - 1, stretch.from);
    if (subject && subject !== 'inherit' && isSource(reading, subject)) return subject;
  }
  if (earlier?.source && earlier.cue && earlier.cue.verb < cue.verb && earlier.source.to <= cue.from)
    return earlier.source;
  return mainSubject(reading, stretch, cue.from) ?? firstPhrase(reading, stretch, cue.from);
}

/** The noun phrase that begins the stretch, where no verb is known. */
function firstPhrase(reading: Reading, stretch: Range, limit: number): Range | undefined {
  const { lower, words } = reading;
  let from = stretch.from;
  while (from < limit && (words.coordinators.has(lower[from] ?? '') || isDash(reading, from) || isComma(reading, from)))
    from += 1;
  const known =
    reading.nameAt[from] !== undefined ||
    (isCapital(reading, from) &&
      !words.subordinators.has(lower[from] ?? '') &&
      !/(?:ing|ed|ly)$/.test(lower[from] ?? '')) ||
    words.determiners.has(lower[from] ?? '') ||
    reading.tokens[from]?.type === 'number' ||
    words.subjectPronouns.has(lower[from] ?? '');
  if (!known || reading.quotationAt[from]) return undefined;
  const phrase = nounPhrase(reading, from, limit);
  return phrase && { from, to: withName(reading, afterBracket(reading, phrase.to, limit), limit) };
}

/** The end of a name with the bracket after it: "Sen. Ann Hill (R-Ohio)". */
function afterBracket({ lower }: Reading, end: number, limit: number): number {
  if (lower[end] !== '(') return end;
  for (let index = end + 1; index < Math.min(limit, end + 8); index++) if (lower[index] === ')') return index + 1;
  return end;
}

/** The end of a noun phrase with the name after it: "her colleague, Lars Brekke, …". */
function withName(reading: Reading, end: number, limit: number): number {
  if (!isComma(reading, end) || reading.nameAt[end + 1] !== 'PERSON') return end;
  let to = end + 1;
  while (to < limit && reading.nameAt[to] === 'PERSON') to += 1;
  return isComma(reading, to) ? to : end;
}

/** The subject of the first verb of the stretch that is not in a clause under another. */
export function mainSubject(reading: Reading, stretch: Range, limit: number): Range | undefined {
  const { lower, words, quotationAt } = reading;
  let subordinate: Range | undefined;
  for (let index = stretch.from + 1; index < limit; index++) {
    if (quotationAt[index] || !isFiniteVerb(reading, index)) continue;
    let verb = index;
    while (
      verb > stretch.from &&
      (isAdverb(reading, verb - 1) ||
        words.auxiliaries.has(lower[verb - 1] ?? '') ||
        words.modals.has(lower[verb - 1] ?? ''))
    )
      verb -= 1;
    const subject = subjectBefore(reading, verb, stretch.from);
    if (!subject || subject === 'inherit' || !isSource(reading, subject)) continue;
    const before = lower[subject.from - 1] ?? '';
    const under = subject.from > stretch.from && (words.subordinators.has(before) || words.relatives.has(before));
    if (!under && !words.relatives.has(lower[subject.from] ?? '')) return subject;
    subordinate ??= subject;
  }
  return subordinate;
}

/** "voters saying that": whether a participle of a verb of saying follows its noun without a comma. */
export function speaks(reading: Reading, { from, to, cue }: CueFound): boolean {
  return (
    (/^(?:say|suggest|argue|claim)$/.test(cue.lemma) || reading.quotationAt[to] !== undefined) &&
    isNominal(reading, from - 1) &&
    !isFiniteVerb(reading, from - 1) &&
    reading.tokens[from - 1]?.type === 'word'
  );
}

/** "with recent polls showing that": the poll or document right before the participle. */
export function pollBefore(reading: Reading, cue: CueFound, from: number): Range | undefined {
  const { poll, document } = reading.data.sources;
  const before = reading.lower[cue.from - 1] ?? '';
  if (cue.tense !== 'gerund' || !(poll.has(before) || document.has(before) || speaks(reading, cue))) return undefined;
  const subject = subjectBefore(reading, cue.from, from);
  if (!subject || subject === 'inherit') return undefined;
  for (let index = cue.from - 2; index >= subject.from; index--)
    if (reading.words.prepositions.has(reading.lower[index] ?? '') || isFiniteVerb(reading, index))
      return { from: index + 1, to: subject.to };
  return subject;
}
