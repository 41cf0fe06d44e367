import type { CueFound } from './cues.ts';
import { isAdverb, isCapital, isComma, isFiniteVerb, isStop, type Reading } from './reading.ts';

type Tense = 'past' | 'present' | 'modal';

/**
 * Whether the conjunction (`and`, `but`) at a token leads from what is reported back to the article's own voice: to another verb of the one
 * who reports ("said he was late and left", "denies it and points out that"), or to a clause whose tense the report cannot have ("said he
 * would come, but there is no sign of him": what was said then is in the past).
 *
 * @param from the first token of the content.
 */
export function leavesContent(
  reading: Reading,
  from: number,
  conjunction: number,
  limit: number,
  cue: CueFound,
): boolean {
  const { lower, words, data } = reading;
  let verb = conjunction + 1;
  while (verb < limit && isAdverb(reading, verb)) verb += 1;
  if (verb >= limit || reading.quotationAt[verb] || lower[verb] === 'that') return false;
  const forms = data.verbs.get(lower[verb] ?? '');
  if (cue.tense === 'gerund' && /ing$/.test(lower[verb] ?? '') && forms) return true;
  const own = cue.tense === 'present' ? 'present' : cue.tense === 'past' ? 'past' : undefined;
  const inside = tensesOf(reading, from, conjunction);
  const tense = sharedSubjectTense(reading, verb);
  if (tense) return inside.size === 0 || (tense === own && (!inside.has(tense) || reportsAgain(reading, verb)));
  const comma = isComma(reading, conjunction - 1);
  const pronoun = words.subjectPronouns.has(lower[verb] ?? '');
  if (pronoun && own === 'past' && reportsAgain(reading, verb + 1) && tenseAt(reading, verb + 1) === 'past')
    return true;
  const next = nextTense(reading, verb + 1, limit);
  if (!next || (!comma && lower[conjunction] !== 'but')) return false;
  if (inside.size === 0) return lower[from] !== 'that' && (comma || next !== 'modal');
  return own === 'past' && next === 'present' && !inside.has('present');
}

/** The tenses of the finite verbs in a range, outside quotations. */
function tensesOf(reading: Reading, from: number, to: number): ReadonlySet<Tense> {
  const found = new Set<Tense>();
  for (let index = from; index < to; index++)
    if (!reading.quotationAt[index] && isFiniteVerb(reading, index)) found.add(tenseAt(reading, index));
  return found;
}

/** The tense of the first finite verb after a token, no further than its clause. */
function nextTense(reading: Reading, from: number, limit: number): Tense | undefined {
  for (let index = from; index < Math.min(limit, from + 12); index++) {
    if (reading.quotationAt[index] || isStop(reading, index)) return undefined;
    if (isFiniteVerb(reading, index)) return tenseAt(reading, index);
  }
  return undefined;
}

function tenseAt({ lower, words }: Reading, index: number): Tense {
  const word = lower[index] ?? '';
  if (words.modals.has(word) || /['’](?:d|ll)$/.test(word)) return 'modal';
  return words.pastVerbs.has(word) || /ed$/.test(word) ? 'past' : 'present';
}

/** The tense of a verb that follows a conjunction without a subject of its own; undefined where the word is no such verb for certain. */
function sharedSubjectTense(reading: Reading, index: number): Tense | undefined {
  const { lower, words } = reading;
  const word = lower[index] ?? '';
  if (words.modals.has(word)) return undefined;
  if (words.auxiliaries.has(word) || words.pastVerbs.has(word)) return tenseAt(reading, index);
  const next = lower[index + 1] ?? '';
  const governs =
    words.determiners.has(next) ||
    words.possessives.has(next) ||
    words.objectPronouns.has(next) ||
    words.subjectPronouns.has(next) ||
    words.subordinators.has(next) ||
    next === 'to' ||
    next === 'for' ||
    reading.quotationAt[index + 1] !== undefined ||
    isCapital(reading, index + 1);
  if (!governs || isCapital(reading, index)) return undefined;
  if (/\p{L}{2}ed$/u.test(word)) return isPassive(reading, index) ? undefined : 'past';
  const present = words.finiteVerbs.has(word) || reading.data.verbs.has(word);
  return present && /[^s]s$/.test(word) ? 'present' : undefined;
}

/** Whether a participle stands before the conjunction, so that the word after it may be another: "was seen and followed". */
function isPassive({ lower, words }: Reading, index: number): boolean {
  for (let at = index - 2; at >= Math.max(0, index - 14); at--)
    if (/(?:ed|en)$/.test(lower[at] ?? '') && words.auxiliaries.has(lower[at - 1] ?? '')) return true;
  return false;
}

/** Whether a verb that reports stands at the token. */
function reportsAgain({ lower, data }: Reading, index: number): boolean {
  return (
    data.verbs.get(lower[index] ?? '')?.some(({ verb }) => verb.act !== 'finding' && verb.act !== 'belief') ?? false
  );
}
