import type { CalendarMeaning, DateCandidate } from '../dates/meaning.ts';
import type { Publication } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { dayNumber, exists, isoDate, weekdayOf } from './calendar.ts';

/** News names a day by its weekday for a week. */
const weekdayLasts = 6;
/** Words between `today` and the date that explains it: a comma, a bracket. */
const beside = 3;

/**
 * Infers the publication date from what the article says of itself. A date beside `today` or `yesterday` settles it. A weekday beside its day and
 * month (`Tuesday, December 28`) holds in few years, and a year that the article names picks one: the article is then of that day or of the
 * six after it, as news gives weekdays for a week only. A dateline without its year, whose day is the weekday of the lead in one such year, settles it.
 */
export function inferPublication(placed: readonly Placed[]): Publication | null {
  return fromToday(placed) ?? fromDatelineAndLead(placed) ?? fromWeekday(placed);
}

/** `today, 5 January 2016`. */
function fromToday(placed: readonly Placed[]): Publication | undefined {
  for (const { recognition } of placed) {
    for (const [index, candidate] of recognition.dates.entries()) {
      const { meaning } = candidate;
      if (meaning.kind !== 'shift' || meaning.unit !== 'day' || meaning.from !== 'published') continue;
      const next = recognition.dates[index + 1];
      if (!next || next.start - candidate.end > beside) continue;
      const day = dayWritten(next.meaning);
      if (day === undefined) continue;
      const why = `“${candidate.text}” stands beside “${next.text}”`;
      return { value: isoDate(day - meaning.count), from: 'inferred', why };
    }
  }
  return undefined;
}

function dayWritten(meaning: DateCandidate['meaning']): number | undefined {
  if (meaning.kind !== 'calendar' || meaning.year === undefined) return undefined;
  const { year, month = 0, day = 0 } = meaning;
  return exists(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** `HAVANA, August 7 (Xinhua) -- The government Friday condemned`: the year, near one that the article names, in which both are one day. */
function fromDatelineAndLead(placed: readonly Placed[]): Publication | undefined {
  const named = latestYear(placed);
  const index = placed.findIndex(({ recognition }) => recognition.form.dateline > 0);
  const { recognition } = placed[index] ?? {};
  if (named === undefined || !recognition) return undefined;
  const dateline = recognition.dates.find(
    ({ end, meaning }) => end <= recognition.form.dateline && meaning.kind === 'calendar',
  );
  const lead = [...recognition.dates, ...(placed[index + 1]?.recognition.dates ?? [])].find(isPlainWeekday);
  if (dateline?.meaning.kind !== 'calendar' || lead?.meaning.kind !== 'calendar') return undefined;
  const { weekday } = lead.meaning;
  const told = inYearOf({ ...dateline.meaning, weekday: weekday ?? 0 }, dateline.text, named);
  if (!told) return undefined;
  const why = `“${dateline.text}” in the dateline was “${lead.text}” in ${told.year}, ${besideNamed(told.year, named)}`;
  return { value: isoDate(told.day), from: 'dateline', why };
}

const isPlainWeekday = ({ meaning, tense }: DateCandidate): boolean =>
  meaning.kind === 'calendar' &&
  meaning.weekday !== undefined &&
  meaning.month === undefined &&
  meaning.direction === undefined &&
  tense !== 1;

const besideNamed = (year: number, named: number): string =>
  year === named ? 'a year that the article names' : `next to ${named}, which the article names`;

interface Told {
  readonly text: string;
  readonly day: number;
  readonly year: number;
}

/** The latest past day given with its weekday, in the year nearest to the latest that the article names. */
function fromWeekday(placed: readonly Placed[]): Publication | null {
  const named = latestYear(placed);
  if (named === undefined) return null;
  let latest: Told | undefined;
  for (const { recognition } of placed) {
    for (const { meaning, tense, text } of recognition.dates) {
      if (meaning.kind !== 'calendar' || meaning.weekday === undefined || tense === 1) continue;
      // A line that is a date and nothing else is that of a correction or a comment.
      if (recognition.paragraph.text.length - text.length < beside) continue;
      const told = inYearOf(meaning, text, named);
      if (told && (!latest || told.day > latest.day)) latest = told;
    }
  }
  if (!latest) return null;
  const { text, day, year } = latest;
  return {
    value: isoDate(day),
    from: 'inferred',
    why: `most likely: “${text}” fits ${year}, ${besideNamed(year, named)}; news gives the weekday for a week`,
    earliest: isoDate(day),
    latest: isoDate(day + weekdayLasts),
  };
}

/** The latest year told of as past; in an article that only looks ahead, the first that it looks to. */
function latestYear(placed: readonly Placed[]): number | undefined {
  let past: number | undefined;
  let ahead: number | undefined;
  for (const { recognition } of placed) {
    for (const { meaning, tense } of recognition.dates) {
      if (meaning.kind !== 'calendar' || meaning.year === undefined) continue;
      if (tense === 1) ahead = Math.min(ahead ?? meaning.year, meaning.year);
      else past = Math.max(past ?? meaning.year, meaning.year);
    }
  }
  return past ?? ahead;
}

/** The day in the named year or a year beside it whose weekday agrees; consecutive years never agree twice. */
function inYearOf(
  { year, month = 0, day = 0, weekday }: CalendarMeaning,
  text: string,
  named: number,
): Told | undefined {
  const years = year === undefined ? [named - 1, named, named + 1] : [year];
  for (const candidate of years) {
    if (!exists(candidate, month, day)) continue;
    const number = dayNumber(candidate, month, day);
    if (weekdayOf(number) === weekday) return { text, day: number, year: candidate };
  }
  return undefined;
}
