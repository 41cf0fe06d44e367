import type { Direction } from '../dates/data.ts';
import type { CalendarMeaning } from '../dates/meaning.ts';
import { type Period, pad } from './calendar.ts';

/** English names for the reasons that the reader is shown. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasonNames = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;

/** The TIMEX3 value of a place on the calendar whose year nothing tells. */
export function openValue({ month, day, quarter, half, season, weekday, holiday }: CalendarMeaning): string {
  if (month !== undefined) return `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  if (holiday && 'month' in holiday && 'day' in holiday) return `XXXX-${pad(holiday.month)}-${pad(holiday.day)}`;
  return 'XXXX-XX-XX';
}

/** A place on the calendar in words: `Tuesday 28 December`, `third quarter`. */
export function describe({ month, day, weekday, quarter, half, season, holiday }: CalendarMeaning): string {
  if (month !== undefined) {
    const named = monthNames[month - 1] ?? '';
    if (day === undefined) return named;
    return weekday === undefined ? `${day} ${named}` : `${weekdayNames[weekday - 1]} ${day} ${named}`;
  }
  if (quarter !== undefined) return `${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter`;
  if (half !== undefined) return half === 1 ? 'first half' : 'second half';
  if (season !== undefined) return seasonNames[season];
  return holiday ? 'holiday' : 'year';
}

/** Which of its kind a period is, seen from a base day: `the last June before publication`. */
export function relation(
  period: Period,
  base: number,
  named: string,
  of: string,
  direction: Direction | undefined,
  tense: Direction,
): string {
  if (period.first <= base && base <= period.last)
    return period.unit === 'day' ? `the day of ${of}` : `the ${named} of ${of}`;
  const ahead = period.first > base;
  if (direction === -1) return `the last ${named} before ${of}`;
  if (direction === 1) return `the first ${named} after ${of}`;
  if (ahead)
    return tense === 1 ? `the next ${named} after ${of}, as the verb points ahead` : `the ${named} nearest to ${of}`;
  return `the last ${named} before ${of}`;
}
