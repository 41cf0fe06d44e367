import type { Draft } from '../meaning.ts';
import {
  isCapital,
  isDash,
  isGlued,
  isPartOfNumber,
  isPlainNumber,
  isPlural,
  isSmallWord,
  skipHyphen,
  spokenYearAt,
  termAt,
  type Words,
  wordAt,
} from '../words.ts';
import { draft, type Pattern } from './pattern.ts';
import { yearDigitsAt } from './years.ts';

/**
 * A year: `in 2022`, `the 1987 crash`, `fiscal 1989`, `FY2023`, `FY23`, `(1994)`, `the year 2000`, `its 1990 invasion`.
 *
 * Traps: `1,998 people`, `2000 soldiers`, `$1990`, `Boeing 1900`, `Highway 2020`, `Euro 2020`, `Vision 2030`, *1984*: a number is a year only
 * after a word that introduces one, in brackets, or between a determiner and a noun, and never before what it counts.
 */
export const year: Pattern = {
  starts: ({ number, joint, unit, fiscalYear }) =>
    number !== undefined || joint === 'the' || joint === 'fiscal' || unit === 'year' || fiscalYear !== undefined,
  read(words, at) {
    const term = termAt(words, at);
    if (term.fiscalYear !== undefined)
      return draft('year', at, at + 1, { kind: 'calendar', year: term.fiscalYear, fiscal: true });
    const article = term.joint === 'the' ? 1 : 0;
    const isFiscal = termAt(words, at + article).joint === 'fiscal';
    if (isFiscal || termAt(words, at + article).unit === 'year') {
      let place = at + article + 1;
      if (termAt(words, place).unit === 'year') place += 1;
      const named = yearDigitsAt(words, place);
      if (named !== undefined)
        return draft('year', at, place + 1, { kind: 'calendar', year: named, ...(isFiscal && { fiscal: true }) });
      const spoken = spokenYearAt(words, place);
      return spoken && draft('year', at, spoken.to, { kind: 'calendar', year: spoken.year });
    }
    if (article) {
      const described = yearDigitsAt(words, at + 1);
      const quarter = termAt(words, at + 2).unit === 'quarter' && !termAt(words, at + 2).plural;
      if (described === undefined || (termAt(words, at + 2).joint !== 'period' && !quarter)) return undefined;
      return draft('year', at, at + 3, { kind: 'calendar', year: described, sameQuarter: true });
    }
    const season = twinYearAt(words, at);
    if (season) return season;
    const digits = yearDigitsAt(words, at);
    if (digits !== undefined) {
      return isYear(words, at, digits) ? draft('year', at, at + 1, { kind: 'calendar', year: digits }) : undefined;
    }
    const spoken = words.tokens[at]?.type === 'word' ? spokenYearAt(words, at) : undefined;
    if (!spoken || spoken.to - at < 2 || termAt(words, spoken.to).counts || termAt(words, spoken.to).unit)
      return undefined;
    if (spoken.year >= 2000 && termAt(words, at - 1).introduces === undefined) return undefined;
    if (isPlural(words, spoken.to)) return undefined;
    return draft('year', at, spoken.to, { kind: 'calendar', year: spoken.year });
  },
};

/** A business or school year over two calendar years: `2021/22`, `2021/2022`. */
function twinYearAt(words: Words, at: number): Draft | undefined {
  if (wordAt(words, at + 1) !== '/' || !isPlainNumber(words, at) || !isPlainNumber(words, at + 2) || isGlued(words, at))
    return undefined;
  const first = termAt(words, at).number ?? 0;
  const second = termAt(words, at + 2).number ?? 0;
  if (
    first < 1900 ||
    first > 2100 ||
    (second !== first + 1 && second !== (first + 1) % 100) ||
    (isGlued(words, at + 3) && wordAt(words, at + 3) === '/')
  )
    return undefined;
  return draft('twin year', at, at + 3, { kind: 'calendar', year: first, through: first + 1 });
}

/** Whether what stands around four digits makes them a year. */
function isYear(words: Words, at: number, year: number): boolean {
  if (year > 2100 || isCounted(words, at)) return false;
  const before = termAt(words, at - 1);
  // "2,000 of 1998 votes": what counts a noun in the plural is no year, unless it is plainly one of our time.
  const plural = beforePlural(words, at);
  if (before.determiner || before.joint === 'possessive')
    return (
      year >= 1500 &&
      (words.tokens[at + 1]?.type === 'word' || isDash(words, at + 1) || /^[“"‘]$/.test(wordAt(words, at + 1)))
    );
  if (isDash(words, at - 1)) return termAt(words, at - 2).modifier === true;
  if (before.introduces !== undefined) {
    return plural ? before.introduces === 1000 && year > 1950 : year >= before.introduces;
  }
  if (plural || year < 1500) return false;
  if (wordAt(words, at - 1) === '(') return words.tokens[at + 1]?.type === 'mark';
  // "the Companies Act, 2019".
  if (wordAt(words, at - 1) === ',') return isCapital(words, at - 2) && words.tokens[at + 1]?.type !== 'word';
  if (year < 1900) return false;
  if (isDescribed(words, at)) return isSmallWord(words, at + 1);
  if (opensSentence(words, at))
    return termAt(words, at + 1).tense === -1 || termAt(words, at + 1).auxiliary !== undefined;
  return before.season !== undefined || before.joint === 'ended';
}

/** Whether a number counts or names something else: `2000 people`, `Highway 2020`, `a 1600-metre race`, `ABC-1999`. */
function isCounted(words: Words, at: number): boolean {
  const before = termAt(words, at - 1);
  const after = termAt(words, at + 1);
  if (after.counts || before.counts || after.scale || after.unit !== undefined || after.meridiem !== undefined)
    return true;
  if (isGlued(words, at) && isDash(words, at - 1) && !termAt(words, at - 2).modifier) return true;
  // "between 2000 and 3000 votes".
  if (isJoined(words, at + 1, at + 2) && isPlainNumber(words, at + 2) && termAt(words, at + 3).counts) return true;
  return isDash(words, at + 1) && isGlued(words, at + 2) && isSmallWord(words, at + 2);
}

const beforePlural = (words: Words, at: number): boolean => isPlural(words, at + 1);

/** `his unsuccessful 1996 campaign`, `J-Hope's own 2018 release`. */
function isDescribed(words: Words, at: number): boolean {
  const { determiner, joint } = termAt(words, at - 2);
  return isSmallWord(words, at - 1) && (determiner === true || joint === 'possessive');
}

const opensSentence = (words: Words, at: number): boolean => at === 0 || /^[.!?“"]$/.test(wordAt(words, at - 1));

/**
 * A year that a year before it lets us read: `1982 and 1992`, `2019–21`, `1994, 1995 and 1997`, `from 1985 to 1987`.
 *
 * Traps: `in 1998 and 300 others`: the second has four digits, or two after a dash.
 */
export const furtherYear: Pattern = {
  starts: ({ number }) => number !== undefined,
  read(words, at, previous) {
    const first = yearOf(previous);
    if (first === undefined || previous === undefined || !isJoined(words, previous.to, at)) return undefined;
    const digits = yearDigitsAt(words, at);
    if (digits !== undefined && digits >= 1000 && digits <= 2100 && !termAt(words, at + 1).counts) {
      return draft('further year', at, at + 1, { kind: 'calendar', year: digits });
    }
    const short = wordAt(words, at);
    if (
      /^\d\d$/.test(short) &&
      isDash(words, at - 1) &&
      isGlued(words, at) &&
      isGlued(words, at - 1) &&
      !isPartOfNumber(words, at)
    ) {
      const year = Math.floor(first / 100) * 100 + Number(short);
      if (year > first && year - first < 50 && skipHyphen(words, at + 1) === at + 1) {
        return draft('further year', at, at + 1, { kind: 'calendar', year }, { written: {} });
      }
    }
    return undefined;
  },
};

function yearOf(previous: Draft | undefined): number | undefined {
  const meaning = previous?.meaning;
  return meaning?.kind === 'calendar' && meaning.month === undefined && meaning.quarter === undefined
    ? meaning.year
    : undefined;
}

/** Whether only commas, dashes and small joining words stand between two places, three tokens at most. */
export function isJoined(words: Words, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let place = from; place < to; place++) {
    const joint = termAt(words, place).joint;
    if (wordAt(words, place) !== ',' && !isDash(words, place) && joint !== 'and' && joint !== 'or' && joint !== 'to')
      return false;
  }
  return true;
}
