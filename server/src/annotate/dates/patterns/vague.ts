import { isCapital, isDash, isGlued, isSmallWord, phraseAt, termAt, type Words } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';

/**
 * Times without a calendar: `now`, `currently`, `recently`, `the past`, `the future`; `current` and `recent` before a noun.
 *
 * Traps: "the past tense" and "past the post", the futures market, the current account, an electric current, *Now You See Me*.
 */
export const vague: Pattern = {
  starts: ({ vague, fixed }) => vague !== undefined || fixed === true,
  read(words, at) {
    const { vague, direction, fixed } = termAt(words, at);
    const phrase = fixed ? phraseAt(words, at, words.data.vague) : undefined;
    if (phrase) {
      const { value } = phrase.phrase;
      const tense = value !== 'PRESENT_REF' && isNounAt(words, phrase.to);
      return tense ? undefined : draft('vague', at, phrase.to, { kind: 'vague', value });
    }
    if (!vague) return undefined;
    if (direction !== undefined) {
      return describesNoun(words, at)
        ? draft('vague', at, at + 1, { kind: 'vague', value: vague }, { confidence: 0.6 })
        : undefined;
    }
    return isTitle(words, at) ? undefined : draft('vague', at, at + 1, { kind: 'vague', value: vague });
  },
};

/** Whether a small word goes on as a noun, so that the word before it describes it: all do but those that go on with the sentence. */
const isNounAt = (words: Words, at: number): boolean => isSmallWord(words, at) && !termAt(words, at).particle;

/** Whether `current` or `recent` is an adjective of time: after a determiner or a preposition, before a noun it makes no compound with. */
function describesNoun(words: Words, at: number): boolean {
  if (isCapital(words, at) || !isNounAt(words, at + 1) || termAt(words, at + 1).compound) return false;
  const before = termAt(words, at - 1);
  return (
    at === 0 ||
    before.determiner === true ||
    before.particle === true ||
    before.joint !== undefined ||
    before.vague !== undefined
  );
}

/** Whether `now` belongs to a name or a compound: `Now You See Me`, `now-closed`. */
function isTitle(words: Words, at: number): boolean {
  if (isDash(words, at + 1) && isGlued(words, at + 1)) return true;
  if (!isCapital(words, at)) return false;
  return (
    words.tokens[at - 1]?.type === 'word' ||
    (isCapital(words, at + 1) &&
      termAt(words, at + 1).particle === true &&
      words.tokens[at + 1]?.text !== 'I' &&
      isCapital(words, at + 2))
  );
}
