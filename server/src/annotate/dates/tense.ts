import type { Direction } from './data.ts';
import { isSmallWord, termAt, type Words, wordAt } from './words.ts';

/** How far a verb may stand from its date. */
const reach = 14;
/** How far an auxiliary may stand before its participle: `will not yet have been paid`. */
const auxiliaryReach = 4;

/**
 * Where the clause around some tokens points: -1 past, 1 future, 0 unknown. The nearest verb before the date decides, else the nearest after it.
 * A possessive (`Friday's meeting`) hangs on no verb before it, nor does what follows `until`.
 *
 * @param first the first token of the sentence, and `last` the one after its last.
 */
export function tenseAround(words: Words, from: number, to: number, first: number, last: number): Direction {
  // "postponed until Tuesday"; "Until Tuesday, nobody knew" is told as past.
  if (termAt(words, from - 1).ahead && isSmallWord(words, from - 1)) return 1;
  const possessive = termAt(words, to).joint === 'possessive';
  if (!possessive) {
    for (let at = from - 1; at >= Math.max(first, from - reach); at--) {
      const tense = tenseAt(words, at, first);
      if (tense !== 0) return tense;
    }
  }
  for (let at = to; at < Math.min(last, to + reach); at++) {
    const tense = tenseAt(words, at, first);
    if (tense !== 0) return tense;
  }
  return 0;
}

function tenseAt(words: Words, at: number, first: number): Direction {
  const { tense = 0, month, aheadBeforeTo } = termAt(words, at);
  if (month !== undefined && !isSmallWord(words, at)) return 0;
  if (aheadBeforeTo && termAt(words, at + 1).joint === 'to') return isPerfect(words, at, first) ? -1 : 1;
  if (tense === 1) {
    if (isNextTo(words, at)) return 0;
    // "had been scheduled to expire": an infinitive follows the time of the verb before it.
    if (termAt(words, at - 1).joint === 'to') return 0;
    return isPerfect(words, at, first) ? -1 : 1;
  }
  if (tense === -1) return isAhead(words, at, first) ? 1 : -1;
  const word = wordAt(words, at);
  if (word.length < 4 || !words.data.pastEndings.some((ending) => word.endsWith(ending)) || !isSmallWord(words, at))
    return 0;
  // "an unspecified date" is no verb.
  if (termAt(words, at - 1).determiner) return 0;
  return isAhead(words, at, first) ? 1 : -1;
}

/** Whether a participle belongs to a verb that points ahead: `will be paid`, `to be held`. */
function isAhead(words: Words, at: number, first: number): boolean {
  for (let place = at - 1; place >= Math.max(first, at - auxiliaryReach); place--) {
    const { auxiliary, tense } = termAt(words, place);
    if (auxiliary === 'be') return true;
    if (tense === 1 && isSmallWord(words, place) && !isNextTo(words, place)) return true;
    if (!isSmallWord(words, place)) return false;
  }
  return false;
}

/** Whether `next` is a place: `next to the embassy`. */
const isNextTo = (words: Words, at: number): boolean =>
  termAt(words, at).direction === 1 && termAt(words, at + 1).joint === 'to';

/** Whether a plan is told as past: `had been scheduled`. */
function isPerfect(words: Words, at: number, first: number): boolean {
  return at - 2 >= first && termAt(words, at - 1).auxiliary === 'been' && termAt(words, at - 2).auxiliary === 'had';
}
