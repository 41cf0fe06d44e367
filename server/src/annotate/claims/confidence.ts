import type { ClaimAct } from '../model.ts';
import { finalMark } from './content-before.ts';
import type { CueFound } from './cues.ts';
import type { ConfidenceWeights } from './data.ts';
import { hasFiniteVerb, isCapital, isComma, isStop, type Range, type Reading } from './reading.ts';
import type { Relation } from './relation.ts';
import { sourceKind } from './source-kind.ts';

/**
 * A relation less likely than this to be one is not given out: the balance of precision and recall on text that the weights have not seen. More is
 * asked where neither a tag nor quotation marks tell the content, and most of a verb that does more there than pass words on ("promise", "demand").
 */
export function leastConfidence({ quotationAt }: Reading, { by, cue, content }: Relation): number {
  if (by === 'postposed' || by === 'inverted' || by === 'noun') return 0.5;
  const quoted = content.some(({ from, to }) => quotationAt[from] ?? quotationAt[to - 1]);
  if (cue && !reporting.has(cue.cue.act)) return quoted ? 0.64 : 0.74;
  return by === 'preposed' && !quoted ? 0.63 : 0.5;
}

/** The same of a relation inside the content of another one: what is told there is mostly told once. */
export const leastConfidenceNested = 0.9;

/** What verbs do that pass words on. */
const reporting: ReadonlySet<ClaimAct> = new Set<ClaimAct>(['statement', 'finding', 'denial', 'accusation']);

const tagConfidence = 0.6;

/** What a colon alone says: too few are labelled to learn from. */
const colonConfidence = 0.7;

/** The same of a noun and whose it is. */
const nounConfidence = 0.6;

/**
 * How likely it is that a relation found by the patterns is one: a logistic regression over its features.
 *
 * @returns between 0 and 1.
 */
export function confidenceOf(reading: Reading, relation: Relation, weights: ConfidenceWeights): number {
  if (relation.by === 'noun') return nounConfidence;
  if (!relation.cue || relation.by === 'heading' || relation.by === 'colon') return colonConfidence;
  let sum = weights.bias;
  for (const feature of confidenceFeatures(reading, relation)) sum += weights.features[feature] ?? 0;
  const likely = 1 / (1 + Math.exp(-sum));
  // "…, the coast guard announced.": a tag at the end of its sentence, few of which are labelled, is told by its place.
  const bare = relation.by === 'postposed' && /^(?:end|time)$/.test(endOfTag(reading, relation, relation.cue));
  return bare || isTaggedSpeech(reading, relation) ? Math.max(likely, tagConfidence) : likely;
}

/** What tells a report from another use of the same words: the cue, its source, and how its content opens. */
export function confidenceFeatures(reading: Reading, relation: Relation): readonly string[] {
  const { content, cue, source, by } = relation;
  const first = content[0];
  const opens = first ? opening(reading, first) : 'nothing';
  const lemma = cue?.cue.lemma ?? 'none';
  const act = cue?.cue.act ?? 'none';
  const spoken = content.some((range) => isSpoken(reading, range));
  const form =
    by === 'preposed'
      ? spoken
        ? 'speech'
        : opens
      : `${by} ${spoken ? 'speech' : opens === 'quotation' ? 'quotation' : 'clause'}`;
  const who = source ? sourceForm(reading, source) : 'none';
  const found = [
    `form ${form}`,
    `lemma ${lemma}`,
    `act ${act} ${form}`,
    `lemma ${lemma} ${form}`,
    `source ${who}`,
    `source ${who} ${form === 'phrase' ? 'phrase' : 'other'}`,
    `source ${who} ${act}`,
    `length ${bucket(content.reduce((sum, { from, to }) => sum + to - from, 0))}`,
    `quoted ${quotedShare(reading, content)} ${form}`,
  ];
  if (cue) found.push(...cueFeatures(reading, cue, form));
  if (first && opens === 'phrase') found.push(`object ${objectForm(reading, first)}`);
  if (source) {
    found.push(`source length ${bucket(source.to - source.from)}`);
    if (hasFiniteVerb(reading, source.from + 1, source.to)) found.push('source verb');
    if (cue && source.to < cue.from - 1) found.push('source far');
    const before = reading.lower[source.from - 1] ?? '';
    if (reading.words.subordinators.has(before) || reading.words.relatives.has(before))
      found.push('source subordinate');
    if (reading.words.prepositions.has(before)) found.push('source in phrase');
  }
  if (cue && by !== 'preposed') found.push(`tag ${endOfTag(reading, relation, cue)}`);
  if (reading.titleCase) found.push('title case');
  return found;
}

function cueFeatures(reading: Reading, cue: CueFound, form: string): readonly string[] {
  const found = [`tense ${cue.tense}`, `tense ${cue.tense} ${form}`];
  if (cue.infinitive) found.push('infinitive', `infinitive ${form}`);
  if (cue.negated) found.push('negated');
  if (cue.hedged) found.push('hedged');
  if (cue.passive) found.push('passive');
  if (reading.tokens[cue.verb - 1]?.type === 'mark') found.push(`mark before cue ${form}`);
  return found;
}

/** “…,” she wrote on her page: words in quotation marks whose comma or question mark hands over to a tag, or that a tag opens ("Added Novak: “…”"). */
function isTaggedSpeech(reading: Reading, { by, cue, content }: Relation): boolean {
  const first = content[0];
  const quotation = first && reading.quotationAt[first.to - 1];
  return (
    (by === 'postposed' || by === 'inverted') &&
    quotation !== undefined &&
    quotation.outerTo === first?.to &&
    ((cue !== undefined && cue.to < quotation.outerFrom) || /^[,?!]$/.test(finalMark(reading, quotation)))
  );
}

/** What follows a tag ("…, he added on Monday"): the end of the sentence, a comma, a time, or something that the verb itself may take. */
function endOfTag(reading: Reading, { source, addressee }: Relation, cue: CueFound): string {
  const at = Math.max(cue.to, addressee?.to ?? 0, source && source.from >= cue.to ? source.to : 0);
  if (at >= reading.tokens.length || isStop(reading, at) || isComma(reading, at)) return 'end';
  const word = reading.lower[at] ?? '';
  if (reading.words.times.has(word) || (word === 'on' && reading.words.times.has(reading.lower[at + 1] ?? '')))
    return 'time';
  return word === 'in' || reading.quotationAt[at] ? 'place' : 'more';
}

/** Whether a content holds a quotation that is a sentence: marked off by a comma or colon, or with a mark of its own at its end. */
function isSpoken(reading: Reading, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) {
    const quotation = reading.quotationAt[index];
    if (!quotation) continue;
    const size = quotation.to - quotation.from;
    if (size > 3 && /^[,.!?…]$/u.test(reading.lower[quotation.to - 1] ?? '') && quotation.outerFrom === from)
      return true;
    index = quotation.outerTo;
  }
  return false;
}

/** How a content begins. */
function opening(reading: Reading, { from, to }: Range): string {
  const { lower, quotationAt, words } = reading;
  const word = lower[from] ?? '';
  if (quotationAt[from]) return 'quotation';
  if (word === 'that') return 'that';
  if (word === 'to') return 'infinitive';
  if (/^(?:whether|if|how|why|what|who|where|when|which)$/.test(word)) return 'question';
  if (words.subjectPronouns.has(word.replace(/['’].*$/, '')) && word !== 'it') return 'clause';
  return hasFiniteVerb(reading, from + 1, to) ? 'clause' : 'phrase';
}

function objectForm(reading: Reading, { from, to }: Range): string {
  const { lower, words } = reading;
  const word = lower[from] ?? '';
  if (to - from < 3 && words.objectPronouns.has(word)) return 'pronoun';
  if (/^(?:a|an|some|any|no)$/.test(word)) return 'indefinite';
  if (words.determiners.has(word)) return 'definite';
  if (words.possessives.has(word)) return 'possessive';
  if (/ing$/.test(word)) return 'gerund';
  if (isCapital(reading, from)) return 'name';
  return 'bare';
}

function sourceForm(reading: Reading, source: Range): string {
  const word = (reading.lower[source.from] ?? '').replace(/['’].*$/, '');
  if (source.to - source.from === 1 && /^(?:i|we|you|it|who|which|they|that|this)$/.test(word)) return word;
  return sourceKind(reading, source);
}

function quotedShare(reading: Reading, content: readonly Range[]): string {
  let quoted = 0;
  let all = 0;
  for (const { from, to } of content)
    for (let index = from; index < to; index++) {
      all += 1;
      if (reading.quotationAt[index]) quoted += 1;
    }
  return quoted === 0 ? 'none' : quoted > 0.9 * all ? (quoted < 8 ? 'short' : 'all') : 'part';
}

const bucket = (size: number) => (size < 2 ? '1' : size < 4 ? '2-3' : size < 7 ? '4-6' : size < 13 ? '7-12' : '13+');
