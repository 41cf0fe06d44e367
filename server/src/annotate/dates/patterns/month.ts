import type { DateParts } from '../../model.ts';
import type { CalendarMeaning } from '../meaning.ts';
import {
  isAllCapitals,
  isCapital,
  isDash,
  isPartOfNumber,
  isSmallWord,
  nothing,
  spokenYearAt,
  termAt,
  type Words,
  wordAt,
} from '../words.ts';
import { draft, type Pattern } from './pattern.ts';
import { trailingYearAt } from './years.ts';

/** A day of a month, and what is written of it. */
interface DayOfMonth {
  readonly to: number;
  readonly meaning: CalendarMeaning;
  readonly written: DateParts;
}

/**
 * `January 10`, `Jan. 10, 2022`, `10 January 2022`, `the 15th of May`, `May 2021`, `last June`, `September`; the first day of `10-12 January`.
 *
 * Traps: may and march in small letters; Theresa May, Ms. March, June Carter; "May" and "March" at the start of a sentence; months inside
 * names (`March on Washington`, `October Revolution` is left to its reader); "Jan" and "Mar" without a day.
 */
export const month: Pattern = {
  starts: ({ month, number, ordinal, direction, joint }) =>
    month !== undefined || number !== undefined || ordinal !== undefined || direction !== undefined || joint === 'the',
  read(words, at) {
    const direction = termAt(words, at).direction !== undefined && termAt(words, at).from !== undefined;
    const start = direction ? at + 1 : at;
    const dated = dayOfMonthAt(words, start);
    if (dated) {
      const yearOffset = dated.meaning.year === undefined ? relativeYear(words, dated.to) : undefined;
      if (yearOffset) {
        const meaning = { ...dated.meaning, yearOffset: yearOffset.offset };
        return draft('day of month', at, yearOffset.to, meaning, { written: dated.written });
      }
      const meaning = direction ? { ...dated.meaning, direction: termAt(words, at).direction ?? 0 } : dated.meaning;
      return draft('day of month', at, dated.to, meaning, { written: dated.written });
    }
    if (!isMonth(words, start)) return undefined;
    const number = termAt(words, start).month ?? 0;
    const year = trailingYearAt(words, start + 1) ?? spokenYearAt(words, start + 1);
    if (year) return draft('month', at, year.to, { kind: 'calendar', year: year.year, month: number });
    const yearOffset = relativeYear(words, start + 1);
    if (yearOffset)
      return draft('month', at, yearOffset.to, { kind: 'calendar', month: number, yearOffset: yearOffset.offset });
    if (direction) {
      return draft('month', at, start + 1, {
        kind: 'calendar',
        month: number,
        direction: termAt(words, at).direction ?? 0,
      });
    }
    return standsAlone(words, start) ? draft('month', at, start + 1, { kind: 'calendar', month: number }) : undefined;
  },
};

/** A month with its day, in either order, with its year where there is one. */
export function dayOfMonthAt(words: Words, at: number): DayOfMonth | undefined {
  return monthFirst(words, at) ?? dayFirst(words, at);
}

function monthFirst(words: Words, at: number): DayOfMonth | undefined {
  if (!isMonth(words, at)) return undefined;
  const place = termAt(words, at + 1).joint === 'the' ? at + 2 : at + 1;
  const day = dayNumberAt(words, place);
  if (day === undefined) return undefined;
  if (place > at + 1 && termAt(words, place).ordinal === undefined) return undefined;
  const month = termAt(words, at).month ?? 0;
  const year = trailingYearAt(words, place + 1);
  if (year) {
    return {
      to: year.to,
      meaning: { kind: 'calendar', year: year.year, month, day },
      written: { year: year.year, month, day },
    };
  }
  // "January 10-12, 2022": the year belongs to both days.
  const last = isJoint(words, place + 1) ? dayNumberAt(words, place + 2) : undefined;
  const shared = last === undefined ? undefined : trailingYearAt(words, place + 3);
  const meaning: CalendarMeaning = { kind: 'calendar', month, day, ...(shared ? { year: shared.year } : {}) };
  return { to: place + 1, meaning, written: { month, day } };
}

function dayFirst(words: Words, at: number): DayOfMonth | undefined {
  const article = termAt(words, at).joint === 'the' ? 1 : 0;
  const day = dayNumberAt(words, at + article);
  if (day === undefined || isPartOfNumber(words, at + article)) return undefined;
  if (article && termAt(words, at + article).ordinal === undefined) return undefined;
  let place = at + article + 1;
  let range = false;
  if (isJoint(words, place) && dayNumberAt(words, place + 1) !== undefined) {
    range = true;
    place += 2;
  }
  // "the 24th day of November".
  if (termAt(words, place).unit === 'day' && termAt(words, place + 1).joint === 'of') place += 1;
  if (termAt(words, place).joint === 'of') place += 1;
  else if (article) return undefined;
  if (isDash(words, place) && isMonth(words, place + 1)) place += 1;
  if (!isMonth(words, place)) return undefined;
  const month = termAt(words, place).month ?? 0;
  const year = trailingYearAt(words, place + 1);
  const meaning: CalendarMeaning = { kind: 'calendar', month, day, ...(year ? { year: year.year } : {}) };
  if (range) return { to: at + article + 1, meaning, written: { day } };
  return { to: year?.to ?? place + 1, meaning, written: { month, day, ...(year ? { year: year.year } : {}) } };
}

/** A number that can be the day of a month: 1 to 31, with or without its ordinal ending, counting nothing. */
export function dayNumberAt(words: Words, at: number): number | undefined {
  const token = words.tokens[at];
  if (!token) return undefined;
  const term = termAt(words, at);
  const day = term.ordinal ?? (token.type === 'number' ? term.number : undefined);
  if (day === undefined || day < 1 || day > 31 || isPartOfNumber(words, at)) return undefined;
  const next = termAt(words, at + 1);
  if (
    next.counts ||
    (next.unit !== undefined && termAt(words, at + 2).joint !== 'of') ||
    next.meridiem !== undefined ||
    next.scale
  )
    return undefined;
  return day;
}

/** Whether a dash, `to`, `through`, `and` or `or` joins two days. */
function isJoint(words: Words, at: number): boolean {
  const { joint } = termAt(words, at);
  return isDash(words, at) || joint === 'to' || joint === 'and' || joint === 'or';
}

export const isMonth = (words: Words, at: number): boolean =>
  termAt(words, at).month !== undefined && isCapital(words, at);

/** The year of `June of last year` and `June last year`. */
function relativeYear(words: Words, at: number): { offset: number; to: number } | undefined {
  const place = termAt(words, at).joint === 'of' ? at + 1 : at;
  const { direction, from } = termAt(words, place);
  const { unit, plural } = termAt(words, place + 1);
  if (direction === undefined || from !== 'published' || unit !== 'year' || plural) return undefined;
  return { offset: direction, to: place + 2 };
}

/** Whether a month without day or year is the month and not a name. */
function standsAlone(words: Words, at: number): boolean {
  const term = termAt(words, at);
  const before = termAt(words, at - 1);
  const after = termAt(words, at + 1);
  const introduced =
    before.introduces !== undefined ||
    before.direction !== undefined ||
    before.joint === 'every' ||
    before.borders === true ||
    isDash(words, at - 1);
  if (before.address && isCapital(words, at - 1)) return false;
  if ((before.name && isCapital(words, at - 1)) || (after.name && isCapital(words, at + 1))) return false;
  if (term.short) return introduced && wordAt(words, at).endsWith('.');
  if (term.ambiguous || isAllCapitals(words, at)) {
    if (after.joint === 'on') return false;
    return introduced || (before.determiner === true && isSmallWord(words, at + 1));
  }
  if (introduced) return true;
  // "Augusta June", "Ms. April"; a capital that opens a sentence is no name.
  const beforeIsName = isCapital(words, at - 1) && words.tokens[at - 1]?.type === 'word' && before === nothing;
  const afterIsName = words.tokens[at + 1]?.type === 'word' && isCapital(words, at + 1) && after === nothing;
  return !beforeIsName && !(afterIsName && term.firstName === true);
}
