import type { Direction, Unit } from '../dates/data.ts';
import type { DurationMeaning, ShiftMeaning } from '../dates/meaning.ts';
import {
  centuryPeriod,
  dateOf,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekdayOf,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './calendar.ts';
import type { Reading } from './calendar-date.ts';
import type { Story } from './story.ts';

/** Resolves a step along the calendar from the publication or from the story. */
export function resolveShift(meaning: ShiftMeaning, tense: Direction, story: Story): Reading {
  const { unit, count, from } = meaning;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return resolveHours(meaning, story);
  if (from === 'comparison') return resolveComparison(meaning, story);
  if (from === 'reported') return resolveReported(unit, story);
  if (from === 'narrative') {
    const told = story.settling(unit);
    if (told) {
      const period = step(told.period, unit, count);
      return {
        value: period.value,
        period,
        anchor: told.id,
        why: `${steps(unit, count)} “${told.text}”`,
        certainty: 0.85,
      };
    }
  }
  if (story.published === undefined || (from === 'narrative' && unit === 'day')) {
    return { value: openUnit(unit), anchor: 'none', why: 'relative to a date that is not known', certainty: 0.6 };
  }
  if (unit === 'weekend') return resolveWeekend(count, tense, story.published);
  const period = step(dayPeriod(story.published), unit, count);
  return { value: period.value, period, anchor: 'published', why: `${steps(unit, count)} publication` };
}

/** `steps('week', -1)` is "the week before"; with the date it hangs on it makes the reason. */
function steps(unit: Unit, count: number): string {
  if (count === 0) return `the ${unit} of`;
  const size = Math.abs(count);
  const where = count < 0 ? 'before' : 'after';
  return size === 1 ? `the ${unit} ${where}` : `${size} ${unit}s ${where}`;
}

/** The period so many units after (or before) the one that begins with another. */
function step({ first }: Period, unit: Unit, count: number): Period {
  const { year, month } = dateOf(first);
  switch (unit) {
    case 'week':
      return weekPeriod(first + Math.round(count * 7));
    case 'weekend':
      return weekendPeriod(first + Math.round(count * 7));
    case 'month':
      return monthPeriod(year, month + Math.round(count));
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3) + Math.round(count));
    case 'half':
    case 'year':
      return yearPeriod(dateOf(monthPeriod(year, month + Math.round(count * 12)).first).year);
    case 'decade':
      return count === 0 ? decadePeriod(year) : yearPeriod(year + Math.round(count * 10));
    case 'century':
      return count === 0 ? centuryPeriod(Math.floor(year / 100)) : yearPeriod(year + Math.round(count * 100));
    default:
      return dayPeriod(first + Math.round(count));
  }
}

/** The weekend of the week that is meant: on a weekday the one gone by, unless words or verb point ahead. */
function resolveWeekend(count: number, tense: Direction, published: number): Reading {
  const onWeekend = weekdayOf(published) >= 6;
  const weeks = count !== 0 ? (count < 0 ? -1 : onWeekend ? 1 : 0) : onWeekend || tense === 1 ? 0 : -1;
  const period = weekendPeriod(published + weeks * 7);
  const why =
    weeks < 0
      ? 'the last weekend before publication'
      : onWeekend && weeks === 0
        ? 'the weekend of publication'
        : 'the first weekend after publication';
  return { value: period.value, period, anchor: 'published', why, certainty: 0.9 };
}

/** `the quarter`, `the latest period`: the quarter whose figures the story reports, else the last that was over at publication. */
function resolveReported(unit: Unit, story: Story): Reading {
  const compared = story.compared;
  if (compared) {
    const { period, id, text } = compared;
    return {
      value: period.value,
      period,
      anchor: id,
      why: `the ${period.unit} of “${text}” before it`,
      certainty: 0.85,
    };
  }
  if (story.published === undefined)
    return { value: openUnit(unit), anchor: 'none', why: 'no quarter is named before it', certainty: 0.5 };
  const { year, month } = dateOf(story.published);
  const period = quarterPeriod(year, Math.ceil(month / 3) - 1);
  return {
    value: period.value,
    period,
    anchor: 'published',
    why: 'the last quarter that was over at publication',
    certainty: 0.7,
  };
}

/** `a year earlier`, `the year-ago quarter`: a year before the period whose figures the story reports, else before publication. */
function resolveComparison({ unit, count }: ShiftMeaning, story: Story): Reading {
  const compared = story.compared;
  if (compared) {
    const { first, unit: size } = compared.period;
    const { year, month } = dateOf(first);
    const period =
      size === 'quarter'
        ? quarterPeriod(year + count, Math.ceil(month / 3))
        : size === 'month'
          ? monthPeriod(year + count, month)
          : yearPeriod(year + count);
    return {
      value: period.value,
      period,
      anchor: compared.id,
      why: `a year before “${compared.text}”, with which it is compared`,
      certainty: 0.85,
    };
  }
  if (story.published === undefined)
    return { value: openUnit(unit), anchor: 'none', why: 'relative to a date that is not known', certainty: 0.6 };
  const period = step(dayPeriod(story.published), unit, count);
  return { value: period.value, period, anchor: 'published', why: 'the year before publication', certainty: 0.9 };
}

/** Hours and minutes from now lie on the day of publication, or beside it. */
function resolveHours({ unit, count, from }: ShiftMeaning, story: Story): Reading {
  const value = durationValue({ kind: 'duration', amounts: [{ unit, count: Math.abs(count) }] });
  return {
    value,
    anchor: from === 'published' && story.published !== undefined ? 'published' : 'none',
    why: 'counted in hours or less',
    certainty: 0.8,
  };
}

function openUnit(unit: Unit): string {
  switch (unit) {
    case 'week':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'year':
    case 'half':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    default:
      return 'XXXX-XX-XX';
  }
}

/** The TIMEX3 value of a stretch of time: `P3D`, `PT4H`, `P2Y6M`, `PXW`. */
export function durationValue({ amounts }: DurationMeaning): string {
  let date = '';
  let time = '';
  for (const { unit, count } of amounts) {
    if (unit === 'hour' || unit === 'minute' || unit === 'second') time += timeAmount(unit, count);
    else date += dateAmount(unit, count);
  }
  return `P${date}${time ? `T${time}` : ''}`;
}

function timeAmount(unit: 'hour' | 'minute' | 'second', count: number | undefined): string {
  const letter = unit === 'hour' ? 'H' : unit === 'minute' ? 'M' : 'S';
  if (count === undefined) return `X${letter}`;
  const whole = Math.floor(count);
  if (whole === count) return `${whole}${letter}`;
  if (unit === 'second') return `${count}S`;
  const rest = `${Math.round((count - whole) * 60)}${unit === 'hour' ? 'M' : 'S'}`;
  return whole === 0 ? rest : `${whole}${letter}${rest}`;
}

function dateAmount(unit: Unit, count: number | undefined): string {
  switch (unit) {
    case 'decade':
      return count === undefined ? 'XY' : dateAmount('year', count * 10);
    case 'century':
      return count === undefined ? 'XC' : dateAmount('year', count * 100);
    case 'quarter':
      return `${count ?? 'X'}Q`;
    case 'half':
      return count === undefined ? 'XM' : `${count * 6}M`;
    case 'weekend':
      return `${count ?? 'X'}WE`;
    case 'year': {
      if (count === undefined || Number.isInteger(count)) return `${count ?? 'X'}Y`;
      const years = Math.floor(count);
      const months = Math.round((count - years) * 12);
      return `${years === 0 ? '' : `${years}Y`}${months}M`;
    }
    default:
      return `${count ?? 'X'}${unit.slice(0, 1).toUpperCase()}`;
  }
}
