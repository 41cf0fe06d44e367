import { isGlued, isPartOfNumber, isPlainNumber, skipComma, termAt, type Words, wordAt } from '../words.ts';

/** A year in four digits that can be one by its form: not part of a sum, a decimal or a longer number. */
export function yearDigitsAt(words: Words, at: number): number | undefined {
  if (!isPlainNumber(words, at) || wordAt(words, at).length !== 4) return undefined;
  const year = termAt(words, at).number ?? 0;
  return year >= 1000 && year <= 2999 && !isPartOfNumber(words, at) ? year : undefined;
}

/** The year that ends a date: `, 1998`, `1998`, `of 1998`, `'98`; a number that counts something is none. */
export function trailingYearAt(words: Words, at: number): { year: number; to: number } | undefined {
  let place = skipComma(words, at);
  if (place === at && termAt(words, place).joint === 'of') place += 1;
  const year = yearDigitsAt(words, place);
  if (year !== undefined) {
    const next = termAt(words, place + 1);
    return next.counts || next.month !== undefined ? undefined : { year, to: place + 1 };
  }
  if (/^['’‘]$/.test(wordAt(words, place)) && isGlued(words, place + 1) && /^\d\d$/.test(wordAt(words, place + 1))) {
    return { year: fullYear(Number(wordAt(words, place + 1))), to: place + 2 };
  }
  return undefined;
}

/** A year of two digits, read as one of the hundred years up to 2049. */
export const fullYear = (short: number): number => (short < 50 ? 2000 : 1900) + short;
