import { bareDay, furtherDay } from './bare-day.ts';
import { decade } from './decade.ts';
import { duration } from './duration.ts';
import { era } from './era.ts';
import { every } from './every.ts';
import { holiday } from './holiday.ts';
import { month } from './month.ts';
import { numericDate } from './numeric-date.ts';
import type { Pattern } from './pattern.ts';
import { furtherQuarter, quarter } from './quarter.ts';
import { relativeDay } from './relative-day.ts';
import { definiteUnit, relativeUnit, yearAgo } from './relative-unit.ts';
import { season } from './season.ts';
import { partOfDay, time } from './time.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { furtherYear, year } from './year.ts';

/** Every shape of a date. The first that fits wins, so the more particular come before the more general. */
export const patterns: readonly Pattern[] = [
  furtherDay,
  furtherYear,
  era,
  numericDate,
  holiday,
  weekday,
  month,
  relativeDay,
  partOfDay,
  time,
  furtherQuarter,
  quarter,
  yearAgo,
  decade,
  season,
  every,
  year,
  relativeUnit,
  duration,
  definiteUnit,
  vague,
  bareDay,
];
