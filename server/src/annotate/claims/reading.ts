import type { MentionCandidate } from '../entities/recognise.ts';
import type { EntityKind } from '../kinds.ts';
import type { Paragraph, Token } from '../model.ts';
import { isUpper } from '../text/tokens.ts';
import type { ClaimData, WordClasses } from './data.ts';
import { type Quotation, quotations } from './quotations.ts';

/** Token indices, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A paragraph as the patterns read it: words in lower case, quotations, and the stretches that a relation stays in. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly quotations: readonly Quotation[];
  /** For each token the outermost quotation that it stands in, marks included, or undefined. */
  readonly quotationAt: readonly (Quotation | undefined)[];
  /** For each token the sentence it stands in; sentences joined by a quotation that crosses their border are one. */
  readonly stretchAt: readonly Range[];
  /** Whether most words of the paragraph begin with a capital, as headlines in some papers do. */
  readonly titleCase: boolean;
  /** Answers of `isFiniteVerb` once given: 0 not asked yet, 1 no, 2 yes. */
  readonly finite: Uint8Array;
  /** For each token the kind of the name it belongs to, where one was recognised. */
  readonly nameAt: readonly (EntityKind | undefined)[];
  readonly words: WordClasses;
  readonly data: ClaimData;
}

/** Reads a paragraph: one pass for the quotation marks, one for the sentences. */
export function read(paragraph: Paragraph, data: ClaimData, mentions: readonly MentionCandidate[] = []): Reading {
  const { text, tokens, sentences } = paragraph;
  const sentenceOf: Range[] = [];
  for (const sentence of sentences)
    for (let index = sentence.from; index < sentence.to; index++) sentenceOf.push(sentence);
  const found = quotations(text, tokens, (index) => sentenceOf[index]?.to ?? tokens.length);
  const quotationAt: (Quotation | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const quotation of found) {
    if (quotation.depth > 0) continue;
    for (let index = quotation.outerFrom; index < quotation.outerTo; index++) quotationAt[index] ??= quotation;
  }
  return {
    text,
    tokens,
    lower: tokens.map(({ lower }) => lower),
    quotations: found.filter(({ depth }) => depth === 0),
    quotationAt,
    stretchAt: stretches(tokens, sentences, quotationAt),
    titleCase: inTitleCase(text, tokens),
    finite: new Uint8Array(tokens.length + 1),
    nameAt: namesOf(tokens, mentions),
    words: data.words,
    data,
  };
}

function namesOf(tokens: readonly Token[], mentions: readonly MentionCandidate[]): readonly (EntityKind | undefined)[] {
  const result: (EntityKind | undefined)[] = new Array(tokens.length).fill(undefined);
  let index = 0;
  for (const { start, end, kind } of mentions) {
    while (index < tokens.length && (tokens[index] as Token).start < start) index += 1;
    for (; index < tokens.length && (tokens[index] as Token).end <= end; index++) result[index] = kind;
  }
  return result;
}

function inTitleCase(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length > 40) return false;
  const long = tokens.filter(({ type, start, end }) => type === 'word' && end - start > 3);
  return long.length > 2 && long.filter(({ start }) => isUpper(text, start)).length >= 0.8 * long.length;
}

/** Whether the words of a quotation are written as those of a title: “America's Bitter Pill”, “Yuge!: 30 Years of Doonesbury”. */
export function isWorkTitle({ tokens, text }: Reading, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).filter(({ type }) => type === 'word');
  return (
    words.length > 0 &&
    words.every(
      ({ start, end }, index) => (index > 0 && index < words.length - 1 && end - start < 5) || isUpper(text, start),
    )
  );
}

function stretches(
  tokens: readonly Token[],
  sentences: readonly Range[],
  quotationAt: readonly (Quotation | undefined)[],
): readonly Range[] {
  const result: Range[] = [];
  let from = 0;
  sentences.forEach(({ to }, index) => {
    const here = quotationAt[to - 1];
    const crosses = here !== undefined && here === quotationAt[to] && index < sentences.length - 1;
    if (crosses) return;
    const stretch = { from, to };
    for (let token = from; token < to; token++) result.push(stretch);
    from = to;
  });
  for (let token = result.length; token < tokens.length; token++) result.push({ from, to: tokens.length });
  return result;
}

/** Whether the token begins with a capital letter. */
export const isCapital = (reading: Reading, index: number): boolean => {
  const token = reading.tokens[index];
  return token?.type === 'word' && isUpper(reading.text, token.start);
};

/** Whether the token ends a clause for certain: the end of the paragraph, a full stop, a semicolon. */
export const isStop = (reading: Reading, index: number): boolean =>
  /^(?:[.!?…;]|\.{2,})$/u.test(reading.lower[index] ?? '.');

export const isComma = (reading: Reading, index: number): boolean => reading.lower[index] === ',';

export const isDash = (reading: Reading, index: number): boolean => {
  const text = reading.lower[index] ?? '';
  if (text === '—' || text === '–' || text === '―' || text === '--') return true;
  return text === '-' && (reading.tokens[index - 1]?.end ?? 0) < (reading.tokens[index]?.start ?? 0);
};

/** Whether the token is an adverb that can stand between a subject and its verb. */
export const isAdverb = (reading: Reading, index: number): boolean => {
  const word = reading.lower[index] ?? '';
  return (
    reading.words.adverbs.has(word) || (/^\p{Ll}+ly$/u.test(reading.tokens[index]?.text ?? '') && !notAdverbs.has(word))
  );
};
const notAdverbs = new Set([
  'family',
  'ally',
  'rally',
  'italy',
  'reply',
  'supply',
  'assembly',
  'anomaly',
  'july',
  'only',
  'daily',
  'apply',
  'rely',
  'fly',
]);

/** Whether a clause's finite verb stands in the range, outside quotations. */
export function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isFiniteVerb(reading, index)) return true;
  return false;
}

/** Whether the token is the finite verb of a clause, by its form and its left neighbour. */
export function isFiniteVerb(reading: Reading, index: number): boolean {
  const known = reading.finite[index];
  if (known) return known === 2;
  const answer = looksFinite(reading, index);
  reading.finite[index] = answer ? 2 : 1;
  return answer;
}

function looksFinite(reading: Reading, index: number): boolean {
  const { lower, words, data } = reading;
  const word = lower[index] ?? '';
  if ((isCapital(reading, index) && index > 0 && !reading.titleCase) || isHyphenated(reading, index)) return false;
  if (/^(?:i|he|she|it|we|they|you|who|that|there)['’](?:d|ll|ve|re|m)$/.test(word)) return true;
  const before = lower[index - 1] ?? '';
  if (word === "'s" || word === '’s')
    return words.subjectPronouns.has(before) || before === 'that' || before === 'there';
  if (/^(?:he|she|they|we|i)$/.test(before) && /^\p{Ll}{2,}$/u.test(word)) return isOpenClass(reading, index);
  if (words.finiteVerbs.has(word))
    return (
      (!words.determiners.has(before) || standsAlone.test(before)) &&
      before !== 'to' &&
      (!words.possessives.has(before) || before === 'which')
    );
  const forms = data.verbs.get(word);
  const cue = forms?.some(({ tenses, nounLike }) => !nounLike && (tenses.has('past') || tenses.has('present')));
  if (cue && !/ed$/.test(word)) return (!words.determiners.has(before) || standsAlone.test(before)) && before !== 'to';
  // "the poll released on Monday", "those interviewed by": a participle after its noun.
  const after = lower[index + 1] ?? '';
  if (
    !/^\p{Ll}{2,}ed$/u.test(word) ||
    /^(?:.*eed|shed|sled|bred|fled|shred|sacred|hundred|naked|wicked)$/.test(word) ||
    after === 'by' ||
    /^(?:said|say|told)$/.test(after)
  )
    return false;
  const adjunct =
    /^(?:on|in|at|to|from|with|for|during|about|last|this|near|as)$/.test(after) || words.times.has(after);
  if (!cue && adjunct && !isSubject(reading, index - 1)) return false;
  if (/^(?:one|some|many|others?|few|most)$/.test(before)) return false;
  return isNominal(reading, index - 1) || isAdverb(reading, index - 1);
}

/** Determiners that can be a noun phrase alone: "some said", "one in five said". */
export const standsAlone =
  /^(?:many|some|most|all|others|both|few|one|half|another|more|less|ten|nine|eight|seven|six|five|four|this|that|which|who|those|these|several|two|three)$/;

/** Whether the token can only be a subject: a pronoun or a name. */
function isSubject(reading: Reading, index: number): boolean {
  return reading.words.subjectPronouns.has(reading.lower[index] ?? '') || isCapital(reading, index);
}

/** Whether the token belongs to none of the closed classes of words. */
function isOpenClass(reading: Reading, index: number): boolean {
  const { words, lower } = reading;
  const word = lower[index] ?? '';
  const closed = [words.prepositions, words.coordinators, words.subordinators, words.relatives, words.determiners];
  return !closed.some((list) => list.has(word)) && !isAdverb(reading, index);
}

/** Whether the token is part of a compound: "self-described", "U.S.-led". */
export function isHyphenated({ tokens, lower }: Reading, index: number): boolean {
  const joined = (mark: number, other: number) =>
    lower[mark] === '-' &&
    (mark < other ? tokens[mark]?.end === tokens[other]?.start : tokens[other]?.end === tokens[mark]?.start);
  return joined(index - 1, index) || joined(index + 1, index);
}

/** Whether the token can be the last of a noun phrase. */
export function isNominal(reading: Reading, index: number): boolean {
  const { lower, tokens, words } = reading;
  const word = lower[index] ?? '';
  const token = tokens[index];
  if (!token || token.type === 'mark') return false;
  if (words.subjectPronouns.has(word)) return true;
  return !(
    words.determiners.has(word) ||
    words.prepositions.has(word) ||
    words.auxiliaries.has(word) ||
    words.modals.has(word) ||
    words.coordinators.has(word) ||
    words.subordinators.has(word) ||
    words.negations.has(word) ||
    isAdverb(reading, index)
  );
}
