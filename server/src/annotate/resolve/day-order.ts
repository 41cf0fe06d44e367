import type { CalendarMeaning, DateCandidate } from '../dates/meaning.ts';
import type { Language } from '../language.ts';
import type { Placed } from '../recognise.ts';
import { dayNumber, dayPeriod, isoDate } from './calendar.ts';
import type { Reading } from './calendar-date.ts';

/** How to read `03/04/2021`; `auto` as the article writes other dates, or else as is usual in its language. */
export type DayOrderChoice = 'auto' | 'dayFirst' | 'monthFirst';

/** Which number of a date in digits is the day, and how that is known. */
export interface DayOrder {
  readonly dayFirst: boolean;
  /** What settles it: a choice, or the words of a date that allows one order alone. Without either it is what is usual. */
  readonly settledBy?: { readonly choice: true } | { readonly date: string };
}

/** Settles the order for an article. A date such as `25/12/2021` tells for all, unless another tells the opposite. */
export function dayOrder(placed: readonly Placed[], choice: DayOrderChoice, { dates }: Language): DayOrder {
  if (choice !== 'auto') return { dayFirst: choice === 'dayFirst', settledBy: { choice: true } };
  const telling = new Map<CalendarMeaning['order'], string>();
  for (const { recognition } of placed) {
    for (const { meaning, text } of recognition.dates) {
      if (meaning.kind === 'calendar' && meaning.order && !telling.has(meaning.order)) telling.set(meaning.order, text);
    }
  }
  telling.delete('open');
  const [only] = telling;
  return only && telling.size === 1
    ? { dayFirst: only[0] === 'day-first', settledBy: { date: only[1] } }
    : { dayFirst: dates.dayFirst };
}

/** A date in digits with its numbers in the order of the article; any other as it is. */
export function inOrder(candidate: DateCandidate, { dayFirst }: DayOrder): DateCandidate {
  const { meaning, written } = candidate;
  if (meaning.kind !== 'calendar' || meaning.order !== 'open' || dayFirst) return candidate;
  const { month = 1, day = 1 } = meaning;
  return {
    ...candidate,
    meaning: { ...meaning, month: day, day: month },
    written: { ...written, month: day, day: month },
  };
}

/** Reads a date whose day and month could change places, in the order of the article, and says what it would be in the other. */
export function resolveInDigits({ year = 0, month = 1, day = 1 }: CalendarMeaning, order: DayOrder): Reading {
  const { dayFirst, settledBy } = order;
  const number = dayNumber(year, month, day);
  const other = dayNumber(year, day, month);
  const period = dayPeriod(number);
  const reading = { value: period.value, period, anchor: 'none' };
  const otherwise = `${dayFirst ? 'month' : 'day'} first it would be ${isoDate(other)}`;
  const here = dayFirst ? 'day first' : 'month first';
  if (!settledBy) {
    return {
      ...reading,
      why: `${here}, as is usual; ${otherwise}`,
      range: [Math.min(number, other), Math.max(number, other)],
      certainty: 0.6,
    };
  }
  const because = 'choice' in settledBy ? 'as the settings say' : `as in “${settledBy.date}”`;
  return { ...reading, why: `${here}, ${because}; ${otherwise}`, certainty: 0.95 };
}
