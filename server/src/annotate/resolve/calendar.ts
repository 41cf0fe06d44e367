import type { Holiday, Season } from '../dates/data.ts';

/**
 * The proleptic Gregorian calendar in day numbers: 0 is 1 January 1970. Periods carry their TIMEX3 value with their first and last day.
 * Day number and date after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"; weeks after ISO 8601; Easter after the anonymous
 * Gregorian algorithm (Meeus, Astronomical Algorithms).
 */
export interface Period {
  readonly value: string;
  /** First and last day number. */
  readonly first: number;
  readonly last: number;
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A number with leading zeros. */
export const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** The number of the day with a date; months beyond 1 to 12 carry over into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = inYear <= 2 ? carried - 1 : carried;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (inYear + (inYear > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dateOf(number: number): CalendarDate {
  const days = number + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** From 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Whether a year, month and day make a date. */
export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

export function isoDate(number: number): string {
  const { year, month, day } = dateOf(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The number of the day of an ISO date (`2021-12-28`, with or without a time), or undefined where it is none. */
export function parseIsoDate(value: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return exists(year, month, day) ? dayNumber(year, month, day) : undefined;
}

export const dayPeriod = (number: number): Period => ({
  value: isoDate(number),
  first: number,
  last: number,
  unit: 'day',
});

/** The ISO week that a day lies in, named by the year of its Thursday. */
export function weekPeriod(number: number): Period {
  const first = number - weekdayOf(number) + 1;
  const { year } = dateOf(first + 3);
  const week = Math.floor((first + 3 - dayNumber(year, 1, 1)) / 7) + 1;
  return { value: `${pad(year, 4)}-W${pad(week)}`, first, last: first + 6, unit: 'week' };
}

/** Saturday and Sunday of the ISO week that a day lies in. */
export function weekendPeriod(number: number): Period {
  const { value, first } = weekPeriod(number);
  return { value: `${value}-WE`, first: first + 5, last: first + 6, unit: 'weekend' };
}

export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1);
  const date = dateOf(first);
  return {
    value: `${pad(date.year, 4)}-${pad(date.month)}`,
    first,
    last: dayNumber(year, month + 1, 1) - 1,
    unit: 'month',
  };
}

/** A calendar quarter; quarters beyond 1 to 4 carry over into the year. */
export function quarterPeriod(year: number, quarter: number): Period {
  const first = dayNumber(year, quarter * 3 - 2, 1);
  const date = dateOf(first);
  return {
    value: `${pad(date.year, 4)}-Q${Math.ceil(date.month / 3)}`,
    first,
    last: dayNumber(year, quarter * 3 + 1, 1) - 1,
    unit: 'quarter',
  };
}

export function halfPeriod(year: number, half: number): Period {
  const first = dayNumber(year, half * 6 - 5, 1);
  return { value: `${pad(year, 4)}-H${half}`, first, last: dayNumber(year, half * 6 + 1, 1) - 1, unit: 'half' };
}

const seasonMonth = { SP: 3, SU: 6, FA: 9, WI: 12 } as const satisfies Record<Season, number>;

/** A season of the northern half of the world, in whole months; a winter bears the year in which it begins. */
export function seasonPeriod(year: number, season: Season): Period {
  const month = seasonMonth[season];
  return {
    value: `${pad(year, 4)}-${season}`,
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 3, 1) - 1,
    unit: 'season',
  };
}

export const yearPeriod = (year: number): Period => ({
  value: pad(year, 4),
  first: dayNumber(year, 1, 1),
  last: dayNumber(year, 12, 31),
  unit: 'year',
});

/** The ten years that begin with a year; TIMEX3 writes their first three digits. */
export function decadePeriod(year: number): Period {
  const decade = Math.floor(year / 10);
  return {
    value: pad(decade, 3),
    first: dayNumber(decade * 10, 1, 1),
    last: dayNumber(decade * 10 + 9, 12, 31),
    unit: 'decade',
  };
}

/** The hundred years with the same first two digits, which is how TIMEX3 writes a century. */
export const centuryPeriod = (century: number): Period => ({
  value: pad(century),
  first: dayNumber(century * 100, 1, 1),
  last: dayNumber(century * 100 + 99, 12, 31),
  unit: 'century',
});

/** The day number of a holiday in a year. */
export function holidayIn(year: number, holiday: Holiday): number {
  if ('easter' in holiday) return easter(year) + holiday.easter;
  if ('day' in holiday) return dayNumber(year, holiday.month, holiday.day);
  const { month, weekday, nth, plus = 0 } = holiday;
  if (nth < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + plus;
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + plus;
}

/** The day number of Easter Sunday. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skipped + 15) % 30;
  const moon =
    epact -
    Math.floor(epact / 28) *
      (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return dayNumber(year, month, offset + 28 - 31 * Math.floor(month / 4));
}
