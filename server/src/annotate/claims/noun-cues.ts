import { contentEnd } from './content.ts';
import {
  hasFiniteVerb,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isStop,
  type Range,
  type Reading,
} from './reading.ts';
import { plainCue, type Relation, windowOf } from './relation.ts';

/**
 * Statements that a noun reports, with whose they are: "Novak's claim that it was late", "his promise to repair the bridge", "the ministry's warning that …".
 */
export function nounCues(reading: Reading): readonly Relation[] {
  const { lower, quotationAt, data } = reading;
  const found: Relation[] = [];
  for (let index = 1; index + 2 < lower.length; index++) {
    const next = lower[index + 1] ?? '';
    if (next !== 'that' && next !== 'to') continue;
    const noun = data.nouns.get(lower[index] ?? '');
    if (!noun || quotationAt[index] || quotationAt[index + 1]) continue;
    if (next === 'to' && !(noun.infinitive && isInfinitive(reading, index + 2))) continue;
    const window = windowOf(reading, index);
    const source = possessor(reading, index, window.from);
    if (!source) continue;
    const subject = !hasFiniteVerb(reading, window.from, index);
    const end = contentEnd(reading, index + 1, window.to, { fronted: subject, phrase: next === 'to', relative: true });
    const to = subject ? mainVerb(reading, index + 2, end, next === 'that') : end;
    // "his claim that won the day" is a relative clause.
    if (to <= index + 3 || (next === 'that' && !hasFiniteVerb(reading, index + 3, to))) continue;
    const cue = {
      ...plainCue(index, index + 1, noun.lemma),
      cue: { ...plainCue(0, 1, noun.lemma).cue, act: noun.act },
    };
    found.push({ content: [{ from: index + 1, to }], cue, source, by: 'noun' });
  }
  return found;
}

/**
 * Where the main clause goes on after a noun that is its subject ("Novak's claim that he was late was wrong"): at its first finite verb, or at the second where
 * the content is a clause with one of its own; at the end if there is none.
 */
function mainVerb(reading: Reading, from: number, end: number, clause: boolean): number {
  let own = clause;
  for (let index = from; index < end; index++) {
    if (reading.quotationAt[index] || !isFiniteVerb(reading, index)) continue;
    if (!own) return index;
    own = false;
    // "had been", "did not see": one verb.
    while (index + 1 < end && (isFiniteVerb(reading, index + 1) || isAdverb(reading, index + 1))) index += 1;
  }
  return end;
}

/** Whether the word after "to" can be a verb: "to leave", not "to the coast", "to Paris" or "to making peace". */
function isInfinitive(reading: Reading, at: number): boolean {
  const { lower, words, tokens, quotationAt } = reading;
  const word = lower[at] ?? '';
  if (quotationAt[at]) return true;
  return (
    tokens[at]?.type === 'word' &&
    !words.determiners.has(word) &&
    !words.possessives.has(word) &&
    !isCapital(reading, at) &&
    !/ing$/.test(word)
  );
}

/** Whose the noun at a token is: "his", or the noun phrase before "'s", with at most three words between. */
function possessor(reading: Reading, noun: number, least: number): Range | undefined {
  const { lower, words, tokens } = reading;
  for (let at = noun - 1; at >= Math.max(least, noun - 4); at--) {
    const word = lower[at] ?? '';
    if (/^(?:his|her|their|its)$/.test(word)) return { from: at, to: at + 1 };
    if (/^['’]s?$/.test(word)) return at > least ? { from: phraseStart(reading, at, least), to: at } : undefined;
    if (tokens[at]?.type !== 'word' || words.prepositions.has(word) || words.determiners.has(word)) return undefined;
    if (isAdverb(reading, at) || reading.quotationAt[at]) return undefined;
  }
  return undefined;
}

/** Where the noun phrase that ends before a token begins: at its article, or at the first of its words in capitals. */
function phraseStart(reading: Reading, end: number, least: number): number {
  const { lower, words, tokens } = reading;
  let from = end - 1;
  for (; from > least; from--) {
    if (words.determiners.has(lower[from] ?? '') || words.possessives.has(lower[from] ?? '')) return from;
    const before = lower[from - 1] ?? '';
    if (isComma(reading, from - 1) || isStop(reading, from - 1) || tokens[from - 1]?.type !== 'word') break;
    const starts = words.determiners.has(before) || words.possessives.has(before);
    if (words.prepositions.has(before) || words.coordinators.has(before) || words.subordinators.has(before)) break;
    if (!starts && isCapital(reading, from) && !isCapital(reading, from - 1)) break;
  }
  return from;
}
