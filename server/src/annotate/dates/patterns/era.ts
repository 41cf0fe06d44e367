import { isCapital, isPartOfNumber, isPlainNumber, termAt, type Words } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';

/** Years are told by their era up to this one. */
const last = 9999;

/**
 * A year with its era: `44 BC`, `753 B.C.`, `AD 79`, `476 CE`. A year before Christ is negative: 44 BC is -44.
 *
 * Traps: Vancouver, BC; "10 BC Lions players"; an ad on television: capitals, and no name may go on after them.
 */
export const era: Pattern = {
  starts: ({ number, joint }) => number !== undefined || joint === 'christian-era',
  read(words, at) {
    if (termAt(words, at).joint === 'christian-era') {
      const year = isCapital(words, at) ? yearAt(words, at + 1) : undefined;
      return year === undefined ? undefined : draft('era', at, at + 2, { kind: 'calendar', year });
    }
    const year = yearAt(words, at);
    const { joint } = termAt(words, at + 1);
    if (year === undefined || !isCapital(words, at + 1)) return undefined;
    if (isCapital(words, at + 2) || termAt(words, at + 2).counts) return undefined;
    if (joint === 'before-christ') return draft('era', at, at + 2, { kind: 'calendar', year: -year });
    return joint === 'christian-era' ? draft('era', at, at + 2, { kind: 'calendar', year }) : undefined;
  },
};

function yearAt(words: Words, at: number): number | undefined {
  const { number } = termAt(words, at);
  const written = number !== undefined && words.tokens[at]?.type === 'number' && !isPartOfNumber(words, at);
  return written && number >= 1 && number <= last && (isPlainNumber(words, at) || number >= 1000) ? number : undefined;
}
