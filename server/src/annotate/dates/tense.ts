import type { Direction } from './data.ts';
import { isSmallWord, termAt, type Words, wordAt } from './words.ts';

/** How far a verb may stand from its date. */
const reach = 14;

/**
 * Where the clause around some tokens points: -1 past, 1 future, 0 unknown. The nearest verb before the date decides, else the nearest after it;
 * a verb of saying beside the date tells only of the saying, and that is the past too.
 */
export function tenseAround(words: Words, from: number, to: number, first: number, last: number): Direction {
  for (let at = from - 1; at >= Math.max(first, from - reach); at--) {
    const tense = tenseAt(words, at);
    if (tense !== 0) return tense;
  }
  for (let at = to; at < Math.min(last, to + reach); at++) {
    const tense = tenseAt(words, at);
    if (tense !== 0) return tense;
  }
  return 0;
}

function tenseAt(words: Words, at: number): Direction {
  const { tense, month } = termAt(words, at);
  if (tense !== undefined && (month === undefined || isSmallWord(words, at))) return tense;
  const word = wordAt(words, at);
  if (word.length < 4 || !isSmallWord(words, at)) return 0;
  return words.data.pastEndings.some((ending) => word.endsWith(ending)) ? -1 : 0;
}
