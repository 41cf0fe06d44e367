import type { Draft } from '../meaning.ts';
import {
  isCapital,
  isDash,
  isGlued,
  isPartOfNumber,
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
 * A year: `in 2022`, `the 1987 crash`, `fiscal 1989`, `(1994)`, `the year 2000`, `its 1990 invasion`.
 *
 * Traps: `1,998 people`, `2000 soldiers`, `$1990`, `Boeing 1900`, `Highway 2020`, `Euro 2020`, `Vision 2030`, *1984*: a number is a year only
 * after a word that introduces one, in brackets, or between a determiner and a noun, and never before what it counts.
 */
export const year: Pattern = (words, at) => {
  const term = termAt(words, at);
  const article = term.joint === 'the' ? 1 : 0;
  if (termAt(words, at + article).joint === 'fiscal' || termAt(words, at + article).unit === 'year') {
    let place = at + article + 1;
    if (termAt(words, place).unit === 'year') place += 1;
    const named = yearDigitsAt(words, place);
    if (named !== undefined) return draft('year', at, place + 1, { kind: 'calendar', year: named });
    const spoken = spokenYearAt(words, place);
    return spoken && draft('year', at, spoken.to, { kind: 'calendar', year: spoken.year });
  }
  if (article) {
    const described = yearDigitsAt(words, at + 1);
    const quarter = termAt(words, at + 2).unit === 'quarter' && !termAt(words, at + 2).plural;
    if (described === undefined || (termAt(words, at + 2).joint !== 'period' && !quarter)) return undefined;
    return draft('year', at, at + 3, { kind: 'calendar', year: described, sameQuarter: true });
  }
  const digits = yearDigitsAt(words, at);
  if (digits !== undefined) {
    return isYear(words, at, digits) ? draft('year', at, at + 1, { kind: 'calendar', year: digits }) : undefined;
  }
  const spoken = words.tokens[at]?.type === 'word' ? spokenYearAt(words, at) : undefined;
  if (!spoken || spoken.to - at < 2 || termAt(words, spoken.to).counts || termAt(words, spoken.to).unit)
    return undefined;
  if (spoken.year >= 2000 && termAt(words, at - 1).introduces === undefined) return undefined;
  if (isSmallWord(words, spoken.to) && /[^s]s$/.test(wordAt(words, spoken.to))) return undefined;
  return draft('year', at, spoken.to, { kind: 'calendar', year: spoken.year });
};

/** Whether what stands around four digits makes them a year. */
function isYear(words: Words, at: number, year: number): boolean {
  const before = termAt(words, at - 1);
  const after = termAt(words, at + 1);
  if (after.counts || before.counts || after.scale || after.unit !== undefined || after.meridiem !== undefined)
    return false;
  if (year > 2100) return false;
  if (isGlued(words, at) && isDash(words, at - 1) && !isGlued(words, at - 1)) return false;
  if (isDash(words, at + 1) && isGlued(words, at + 2) && isSmallWord(words, at + 2)) return false;
  const countsNoun =
    isSmallWord(words, at + 1) && /[^s'’]s$/.test(wordAt(words, at + 1)) && wordAt(words, at + 1).length > 3;
  if (before.determiner || before.joint === 'possessive')
    return year >= 1500 && (isSmallWord(words, at + 1) || isCapital(words, at + 1) || isDash(words, at + 1));
  const described =
    isSmallWord(words, at - 1) && termAt(words, at - 2).determiner === true && before.introduces === undefined;
  if (described && isSmallWord(words, at + 1) && !countsNoun) return year >= 1900;
  if (before.introduces !== undefined) {
    if (countsNoun && year >= 1900 && year < 2100) return /^(?:in|since)$/.test(wordAt(words, at - 1)) && year > 1950;
    return year >= before.introduces && !countsNoun;
  }
  if (wordAt(words, at - 1) === '(') return year >= 1500 && /^[)\-–,]$/.test(wordAt(words, at + 1));
  if (before.season || before.tense === -1 || before.joint === 'ended')
    return year >= 1900 && !countsNoun && before.tense !== 1;
  return wordAt(words, at - 1) === 'due' && year >= 1900;
}

/**
 * A year that a year before it lets us read: `1982 and 1992`, `2019–21`, `1994, 1995 and 1997`, `from 1985 to 1987`.
 *
 * Traps: `in 1998 and 300 others`: the second has four digits, or two after a dash.
 */
export const furtherYear: Pattern = (words, at, previous) => {
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
