import { isCapital, isDash, isGlued, isSmallWord, phraseAt, termAt, wordAt } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';

/**
 * Times without a calendar: `now`, `currently`, `recently`, `the past`, `the future`; `current` and `recent` before a noun.
 *
 * Traps: "the past tense", "past the post", futures markets, current accounts and electric currents, Now as a title.
 */
export const vague: Pattern = {
  starts: ({ vague, fixed }) => vague !== undefined || fixed === true,
  read(words, at) {
    const fixed = phraseAt(words, at, words.data.vague);
    if (fixed) {
      const next = fixed.to;
      if (/past|future/.test(wordAt(words, next - 1)) && isSmallWord(words, next) && isNoun(wordAt(words, next)))
        return undefined;
      return draft('vague', at, fixed.to, { kind: 'vague', value: fixed.phrase.value });
    }
    const { vague, direction } = termAt(words, at);
    if (!vague) return undefined;
    const adjective = direction !== undefined || wordAt(words, at) === 'recent';
    if (adjective) {
      if (
        !isSmallWord(words, at + 1) ||
        isCapital(words, at) ||
        /^(?:account|accounts|affairs|events|and|or)$/.test(wordAt(words, at + 1))
      )
        return undefined;
      return draft('vague', at, at + 1, { kind: 'vague', value: vague }, { confidence: 0.6 });
    }
    if (isDash(words, at + 1) && isGlued(words, at + 1)) return undefined;
    if (isCapital(words, at) && words.tokens[at - 1]?.type === 'word') return undefined;
    if (wordAt(words, at - 1) === 'until' || (wordAt(words, at - 1) === 'for' && wordAt(words, at) === 'now'))
      return draft('vague', at, at + 1, { kind: 'vague', value: vague });
    return draft('vague', at, at + 1, { kind: 'vague', value: vague });
  },
};

/** Whether a small word after `the past` makes it an adjective: nearly all do but those that go on with the sentence. */
function isNoun(word: string): boolean {
  return !/^(?:and|or|but|of|to|in|for|with|by|as|at|that|which|who|is|was|were|are|has|had|have|will|would|could|can|it|he|she|they|we|if|when|because|on|from|than|for)$/.test(
    word,
  );
}
