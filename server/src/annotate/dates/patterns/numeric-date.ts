import type { CalendarMeaning } from '../meaning.ts';
import { isGlued, isPlainNumber, termAt, type Words, wordAt } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';

/**
 * Dates in digits: `2021-12-28`, `2021-12`, `10/1/2022`, `10.01.2022`, `28/12/21`.
 *
 * Traps: fractions and ratios (`1/2`, `24/7`), versions (`3.11.2`), telephone numbers (`555-123-4567`), scores (`21-14`), dates inside
 * addresses and file names (`/2021-12-28/`, `report_2021-12-28.pdf`). So: a year of four digits, or three parts with slashes.
 */
export const numericDate: Pattern = {
  starts: ({ number, dotted }) => number !== undefined || dotted === true,
  read(words, at) {
    if (words.tokens[at]?.type !== 'number') return undefined;
    if (isGlued(words, at) && !/^[("'“‘[—–:]$/.test(wordAt(words, at - 1))) return undefined;
    return iso(words, at) ?? slashed(words, at) ?? dotted(words, at);
  },
};

function iso(words: Words, at: number) {
  const year = fixed(words, at, 4);
  if (year === undefined || year < 1000 || year > 2999) return undefined;
  if (!glued(words, at + 1, '-') || !isGlued(words, at + 2)) return undefined;
  const month = fixed(words, at + 2, 2);
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (glued(words, at + 3, '-')) {
    const day = fixed(words, at + 4, 2);
    if (day === undefined || !isGlued(words, at + 4) || day < 1 || day > 31 || continues(words, at + 5))
      return undefined;
    return draft('iso date', at, at + 5, { kind: 'calendar', year, month, day });
  }
  return continues(words, at + 3) ? undefined : draft('iso date', at, at + 3, { kind: 'calendar', year, month });
}

function slashed(words: Words, at: number) {
  if (!glued(words, at + 1, '/') || !glued(words, at + 3, '/')) return undefined;
  if (!isGlued(words, at + 2) || !isGlued(words, at + 4) || continues(words, at + 5)) return undefined;
  if (![at, at + 2, at + 4].every((place) => isPlainNumber(words, place))) return undefined;
  const parts = [at, at + 2, at + 4].map((place) => termAt(words, place).number ?? 0) as [number, number, number];
  const long = wordAt(words, at + 4).length;
  if (long !== 4 && long !== 2) return undefined;
  const meaning = dayMonthYear(parts);
  return meaning && draft('date in digits', at, at + 5, meaning);
}

/** Numbers with stops between them are written day first everywhere. */
function dotted(words: Words, at: number) {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordAt(words, at));
  if (!match || continues(words, at + 1)) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isDay(day) || !isMonth(month) || !isYear(year)) return undefined;
  return draft('date in digits', at, at + 1, { kind: 'calendar', year, month, day });
}

/** Day, month and year in the only order that fits; where both fit, day first. */
function dayMonthYear([first, second, last]: readonly [number, number, number]): CalendarMeaning | undefined {
  const year = last >= 100 ? last : last < 50 ? 2000 + last : 1900 + last;
  const dayFirst = isDay(first) && isMonth(second);
  const monthFirst = isMonth(first) && isDay(second);
  if (!isYear(year) || !(dayFirst || monthFirst)) return undefined;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const order = dayFirst && monthFirst ? 'open' : dayFirst ? 'day-first' : 'month-first';
  return { kind: 'calendar', year, month, day, ...(first === second ? {} : { order }) };
}

const isDay = (number: number): boolean => number >= 1 && number <= 31;
const isMonth = (number: number): boolean => number >= 1 && number <= 12;
const isYear = (number: number): boolean => number >= 1000 && number <= 2999;

/** The number of exactly so many digits at a place. */
function fixed(words: Words, at: number, length: number): number | undefined {
  return isPlainNumber(words, at) && wordAt(words, at).length === length ? termAt(words, at).number : undefined;
}

const glued = (words: Words, at: number, mark: string) => wordAt(words, at) === mark && isGlued(words, at);

/** Whether the digits go on in something longer: a telephone number, a path, a file name. */
function continues(words: Words, at: number): boolean {
  if (!isGlued(words, at)) return false;
  const next = words.tokens[at];
  if (next?.type !== 'mark') return true;
  return (
    /^[-_/\\@]$/.test(next.text) ||
    (next.text === '.' && isGlued(words, at + 1) && words.tokens[at + 1]?.type !== 'mark')
  );
}
