import type { Direction } from '../dates/data.ts';
import type { CalendarMeaning } from '../dates/meaning.ts';
import {
  centuryPeriod,
  dateOf,
  dayNumber,
  dayPeriod,
  decadePeriod,
  exists,
  halfPeriod,
  holidayIn,
  monthPeriod,
  type Period,
  pad,
  quarterPeriod,
  seasonPeriod,
  weekdayOf,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import { describe, monthNames, openValue, relation, weekdayNames } from './calendar-words.ts';
import type { Anchor, Story } from './story.ts';

/** What an expression comes to. */
export interface Reading {
  readonly value: string;
  readonly period?: Period;
  /** `published`, `none`, or the id of a date of the story. */
  readonly anchor: string;
  readonly why: string;
  /** First and last day number where more than the period can be meant. */
  readonly range?: readonly [number, number];
  /** Multiplied into the confidence; 1 when left out. */
  readonly certainty?: number;
}

/** A date in another year than the publication counts as twice as far away: news writes such years out. */
const inOtherYear = 2;
/** A date that lies against the tense of its verb counts as four times as far away. */
const againstTense = 4;

/** Resolves a place on the calendar of which some parts are written. */
export function resolveCalendar(meaning: CalendarMeaning, tense: Direction, story: Story): Reading | undefined {
  if (meaning.timeOnly) return resolveTimeOnly(story);
  if (meaning.decade !== undefined) return absolute(decadePeriod(meaning.decade), 'the ten years named');
  if (meaning.century !== undefined && meaning.century < 0) {
    return { value: `BC${pad(-meaning.century - 1)}`, anchor: 'none', why: 'the century named, before Christ' };
  }
  if (meaning.year !== undefined && meaning.year < 0) {
    return { value: `BC${pad(-meaning.year, 4)}`, anchor: 'none', why: 'the year named, before Christ' };
  }
  if (meaning.century !== undefined) return absolute(centuryPeriod(meaning.century), 'the century named');
  if (meaning.day !== undefined && meaning.month === undefined) return resolveDayAlone(meaning.day, story);
  const reported = meaning.reported ? story.compared : undefined;
  if (reported?.period.unit === 'quarter' && reported.paragraph >= story.paragraph - 1) return sameAs(reported);
  const named = describe(meaning);
  if (meaning.sameQuarter && meaning.year !== undefined) return resolveSameQuarter(meaning.year, story);
  const year = meaning.year ?? yearFromOffset(meaning, story);
  if (year !== undefined) {
    const anchor = meaning.year === undefined ? 'published' : 'none';
    const why =
      meaning.year === undefined
        ? `${named} of ${offsetYear(meaning.yearOffset)}`
        : meaning.fiscal
          ? 'the year written; a fiscal year, which can begin in another month'
          : 'written in full';
    return inYear(meaning, year, anchor, why) ?? impossible(meaning, year);
  }
  const end = rangeEnd(meaning, story);
  if (end) return end;
  const base = story.published ?? story.of('day')?.period.first;
  if (meaning.weekday !== undefined && meaning.month === undefined)
    return resolveWeekday(meaning, tense, story.published);
  if (base === undefined)
    return { value: openValue(meaning), anchor: 'none', why: `${named}; no year is known`, certainty: 0.6 };
  const anchor = story.published === undefined ? (story.of('day')?.id ?? 'none') : 'published';
  return nearestYear(meaning, tense, base, anchor, named);
}

const absolute = (period: Period, why: string): Reading => ({ value: period.value, period, anchor: 'none', why });

function yearFromOffset({ yearOffset }: CalendarMeaning, { published }: Story): number | undefined {
  return yearOffset === undefined || published === undefined ? undefined : dateOf(published).year + yearOffset;
}

const offsetYear = (offset = 0) =>
  offset < 0 ? 'the year before publication' : offset > 0 ? 'the year after publication' : 'the year of publication';

/** The period of a year that a meaning names, or undefined where there is none (30 February). */
function periodIn(meaning: CalendarMeaning, year: number): Period | undefined {
  const { month, day, quarter, half, season, holiday } = meaning;
  if (month !== undefined && day !== undefined)
    return exists(year, month, day) ? around(dayNumber(year, month, day), meaning) : undefined;
  if (month !== undefined) return monthPeriod(year, month);
  if (quarter !== undefined) return quarterPeriod(year, quarter);
  if (half !== undefined) return halfPeriod(year, half);
  if (season !== undefined) return seasonPeriod(year, season);
  if (holiday !== undefined) return around(holidayIn(year, holiday), meaning);
  return yearPeriod(year);
}

/** The day itself, or the week or weekend that it is in. */
function around(day: number, { around }: CalendarMeaning): Period {
  return around === 'week' ? weekPeriod(day) : around === 'weekend' ? weekendPeriod(day) : dayPeriod(day);
}

function inYear(meaning: CalendarMeaning, year: number, anchor: string, why: string): Reading | undefined {
  const period = periodIn(meaning, year);
  if (!period) return undefined;
  if (meaning.through !== undefined) {
    const range = [period.first, yearPeriod(meaning.through).last] as const;
    return { value: period.value, period, anchor, why: 'a year that runs over two calendar years', range };
  }
  return contradiction(meaning, period, anchor) ?? { value: period.value, period, anchor, why };
}

/** A weekday beside a date that was another day of the week: the date is kept, the nearest such weekday is the other reading. */
function contradiction({ weekday }: CalendarMeaning, period: Period, anchor: string): Reading | undefined {
  if (weekday === undefined || period.unit !== 'day' || weekdayOf(period.first) === weekday) return undefined;
  const back = (weekdayOf(period.first) - weekday + 7) % 7;
  const other = back <= 3 ? period.first - back : period.first + 7 - back;
  return {
    value: period.value,
    period,
    anchor,
    why: `${period.value} was a ${weekdayNames[weekdayOf(period.first) - 1]}, not a ${weekdayNames[weekday - 1]}`,
    range: [Math.min(period.first, other), Math.max(period.first, other)],
    certainty: 0.4,
  };
}

function impossible({ month = 1, day }: CalendarMeaning, year: number): Reading {
  return {
    value: `${String(year).padStart(4, '0')}-${pad(month)}`,
    anchor: 'none',
    why: `${monthNames[month - 1]} ${year} has no day ${day}`,
    certainty: 0.3,
  };
}

/** The end of a range without its year: the first such date after the beginning, if that is written with its year. */
function rangeEnd(meaning: CalendarMeaning, { rangeStart }: Story): Reading | undefined {
  if (!rangeStart || meaning.weekday !== undefined) return undefined;
  const { year } = dateOf(rangeStart.period.first);
  for (const candidate of [year, year + 1]) {
    const period = periodIn(meaning, candidate);
    if (period && period.first >= rangeStart.period.first) {
      return {
        value: period.value,
        period,
        anchor: rangeStart.id,
        why: `the first after “${rangeStart.text}”, where the range begins`,
      };
    }
  }
  return undefined;
}

/** A weekday by itself: the day of publication or the last such day before it, unless the verb or a word points ahead. */
function resolveWeekday(
  { weekday = 1, direction }: CalendarMeaning,
  tense: Direction,
  published: number | undefined,
): Reading {
  const name = weekdayNames[weekday - 1];
  if (published === undefined) {
    return {
      value: `XXXX-WXX-${weekday}`,
      anchor: 'none',
      why: `a ${name}; no publication date is known`,
      certainty: 0.6,
    };
  }
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const reading = (number: number, why: string, certainty = 1): Reading => {
    const period = dayPeriod(number);
    return { value: period.value, period, anchor: 'published', why, certainty };
  };
  if (direction === -1) return reading(published - (back || 7), `the last ${name} before publication`);
  if (direction === 1) return reading(published + (7 - back), `the first ${name} after publication`);
  if (back === 0) return reading(published, `the ${name} of publication`);
  if (direction === 0)
    return reading(tense === -1 ? published - back : published + 7 - back, `the ${name} nearest to publication`);
  if (tense === 1)
    return reading(published + 7 - back, `the first ${name} after publication, as the verb points ahead`, 0.9);
  return reading(
    published - back,
    tense === -1 ? `the last ${name} before publication, past tense` : `the last ${name} before publication`,
  );
}

/** A month, day, quarter, season or holiday without a year: in the year that brings it nearest, in the direction of the verb. */
function nearestYear(meaning: CalendarMeaning, tense: Direction, base: number, anchor: string, named: string): Reading {
  const { year } = dateOf(base);
  const { weekday, direction } = meaning;
  let best: Period | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const reach = weekday === undefined ? 1 : 3;
  for (let candidate = year - reach - (meaning.day === 29 ? 3 : 0); candidate <= year + reach; candidate++) {
    const period = periodIn(meaning, candidate);
    if (!period || (weekday !== undefined && period.unit === 'day' && weekdayOf(period.first) !== weekday)) continue;
    const distance = distanceFrom(base, period, tense, direction);
    if (distance < bestDistance) {
      best = period;
      bestDistance = distance;
    }
  }
  const of = anchor === 'published' ? 'publication' : 'the date before it';
  if (!best) {
    if (weekday === undefined) return impossible(meaning, year);
    const { weekday: _, ...date } = meaning;
    const dated = nearestYear(date, tense, base, anchor, named);
    return (dated.period && contradiction(meaning, dated.period, anchor)) ?? dated;
  }
  return {
    value: best.value,
    period: best,
    anchor,
    why: relation(best, base, named, of, direction, tense),
    certainty: 0.95,
  };
}

/** Days between a base and a period, weighted by what the verb and the words say; infinite where they forbid it. */
function distanceFrom(base: number, period: Period, tense: Direction, direction: Direction | undefined): number {
  const inside = period.first <= base && base <= period.last;
  const ahead = period.first > base;
  const days = inside ? 0 : ahead ? period.first - base : base - period.last;
  if (direction === -1) return period.last < base ? days : Number.POSITIVE_INFINITY;
  if (direction === 1) return ahead ? days : Number.POSITIVE_INFINITY;
  if (direction === 0 && dateOf(period.first).year !== dateOf(base).year && period.value.slice(-2) !== 'WI')
    return Number.POSITIVE_INFINITY;
  if (inside) return 0;
  const opposed = tense !== 0 && (tense === 1) !== ahead;
  const otherYear = dateOf(period.first).year !== dateOf(base).year;
  return days * (opposed ? againstTense : 1) * (otherYear ? inOtherYear : 1);
}

const sameAs = ({ period, id, text }: Anchor): Reading => ({
  value: period.value,
  period,
  anchor: id,
  why: `the ${period.unit} of “${text}” before it`,
});

/** `the 10th`: a day told before that was a tenth, else one in the month of the date told last, else not a date at all. */
function resolveDayAlone(day: number, story: Story): Reading | undefined {
  const same = story.onDayOfMonth(day);
  if (same) return sameAs(same);
  const before =
    story.last && (story.last.period.unit === 'day' || story.last.period.unit === 'month')
      ? story.last
      : (story.of('day') ?? story.of('month'));
  if (!before) return undefined;
  const { year, month } = dateOf(before.period.first);
  if (!exists(year, month, day)) return undefined;
  const period = dayPeriod(dayNumber(year, month, day));
  return {
    value: period.value,
    period,
    anchor: before.id,
    why: `in the month of “${before.text}” before it`,
    certainty: 0.9,
  };
}

/** `the 1988 quarter`: the quarter that the story reports, in another year; the whole year where it reports none. */
function resolveSameQuarter(year: number, { compared }: Story): Reading {
  if (compared?.period.unit !== 'quarter') return absolute(yearPeriod(year), 'the year is written');
  const period = quarterPeriod(year, Math.ceil(dateOf(compared.period.first).month / 3));
  return {
    value: period.value,
    period,
    anchor: compared.id,
    why: `the quarter of “${compared.text}”, in the year written`,
    certainty: 0.85,
  };
}

/** An hour alone: on the day told last in the same paragraph, else on the day of publication. */
function resolveTimeOnly(story: Story): Reading {
  const told = story.of('day');
  if (told && told.paragraph === story.paragraph) {
    return {
      value: told.period.value,
      period: told.period,
      anchor: told.id,
      why: `on the day of “${told.text}” before it`,
      certainty: 0.8,
    };
  }
  if (story.published === undefined)
    return { value: 'XXXX-XX-XX', anchor: 'none', why: 'an hour; no day is known', certainty: 0.6 };
  const period = dayPeriod(story.published);
  return { value: period.value, period, anchor: 'published', why: 'on the day of publication', certainty: 0.7 };
}
