import type { DateMention, DateParts, Span } from '../annotate/model.ts';
import { dateOf, dayNumber, exists, parseIsoDate, weekdayOf } from '../annotate/resolve/calendar.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import type { CheckWords } from './words.ts';

/** A day without a year is taken for the one nearest to publication, if it is as near as this; a story about the past may mean any year. */
const nearestDays = 60;

/** Days that aren't on the calendar, weekdays that don't fit their date or one another, and periods that end before they begin. */
export const weekdayDate: Check = {
  id: 'weekday-date',
  title: message('Weekdays and dates that do not fit'),
  level: 'warning',
  find({ text, dates, published }, words) {
    const publishedDay = published && published.from !== 'inferred' ? parseIsoDate(published.value) : undefined;
    const pairs = weekdayPairs(text, dates);
    return [
      ...dates.flatMap((date) => impossible(date, words)),
      ...pairs.flatMap((pair) => misfit(text, pair, publishedDay, words)),
      ...(publishedDay === undefined ? contradictions(text, pairs, words) : []),
      ...dates.flatMap((date, index) => backwards(text, date, dates[index + 1], words)),
    ].sort((a, b) => a.start - b.start);
  },
};

const leapYear = 2000;

function impossible({ start, end, written }: DateMention, words: CheckWords): readonly Finding[] {
  const { year = leapYear, month, day } = written;
  if (month === undefined || day === undefined || month < 1 || month > 12 || exists(year, month, day)) return [];
  const name = written.year === undefined ? monthName(month, words) : `${monthName(month, words)} ${written.year}`;
  return [{ start, end, message: message('There is no day {0} in {1}.', day, name) }];
}

/** A weekday and the date beside it: `Wednesday, December 28`, `Wednesday (December 28th)`. */
interface Pair extends Span {
  /** What covers the weekday, and what covers the date; often the same. */
  readonly weekdayIn: Span;
  readonly dateIn: Span;
  readonly weekday: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

function weekdayPairs(text: string, dates: readonly DateMention[]): readonly Pair[] {
  return dates.flatMap((date, index) => {
    const next = dates[index + 1];
    if (isOneOfSeveral(text, date, dates[index - 1], next)) return [];
    const whole = pair(date, date, date.written);
    if (whole || !next) return whole ?? [];
    if (!/^(?:\s\(|, an? )$/.test(text.slice(date.end, next.start)) || isSpread(text, next)) return [];
    const onlyWeekday = (parts: DateParts) => parts.weekday !== undefined && parts.day === undefined;
    const onlyDate = (parts: DateParts) => parts.weekday === undefined && parts.day !== undefined;
    if (onlyWeekday(date.written) && onlyDate(next.written))
      return pair(date, next, { ...next.written, weekday: date.written.weekday ?? 0 }) ?? [];
    if (onlyDate(date.written) && onlyWeekday(next.written))
      return pair(next, date, { ...date.written, weekday: next.written.weekday ?? 0 }) ?? [];
    return [];
  });
}

function pair(weekdayIn: Span, dateIn: Span, { year, month, day, weekday }: DateParts): Pair | undefined {
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  if (!exists(year ?? leapYear, month, day)) return undefined;
  const start = Math.min(weekdayIn.start, dateIn.start);
  return { start, end: Math.max(weekdayIn.end, dateIn.end), weekdayIn, dateIn, weekday, year, month, day };
}

const joint = /^\s*(?:,|,? ?(?:and|or|to|through|until|till)|[-–—/&])\s*$/;

/** `Saturday and Sunday, January 15 and 16`: which weekday goes with which day is not said side by side. */
function isOneOfSeveral(
  text: string,
  date: DateMention,
  previous: DateMention | undefined,
  next: DateMention | undefined,
): boolean {
  const afterWeekday =
    previous?.written.weekday !== undefined &&
    previous.written.day === undefined &&
    /^\s*(?:to|or|through|until|till|[-–—/])\s*$/.test(text.slice(previous.end, date.start));
  const beforeDay =
    next?.written.day !== undefined &&
    next.written.weekday === undefined &&
    joint.test(text.slice(date.end, next.start));
  return afterWeekday || beforeDay || isSpread(text, date);
}

/** `January 15-16`: more than one day. */
const isSpread = (text: string, { start, end }: Span): boolean =>
  /\d ?(?:[-–—/&]|and|to) ?\d/.test(text.slice(start, end)) ||
  /^ ?(?:[-–—/&]|and|to|or) ?\d{1,2}(?![\d.,]*\d)/.test(text.slice(end, end + 10));

function misfit(text: string, pair: Pair, publishedDay: number | undefined, words: CheckWords): readonly Finding[] {
  const day = pair.year === undefined ? nearest(pair, publishedDay) : dayNumber(pair.year, pair.month, pair.day);
  if (day === undefined || weekdayOf(day) === pair.weekday) return [];
  if (pair.year === undefined && isStoryOfAnotherYear(text, pair, day)) return [];
  const right = weekdayName(weekdayOf(day), words);
  const { year, month } = dateOf(day);
  const fixes = [
    weekdayFix(text, pair, right, words),
    dayFix(text, pair, { year, month, day: pair.day, weekday: weekdayOf(day) }),
  ].filter((fix) => fix !== undefined);
  return [
    {
      start: pair.start,
      end: pair.end,
      message: message(
        '{0} is a {1}, not a {2}.',
        `${pair.day} ${monthName(month, words)} ${year}`,
        right,
        weekdayName(pair.weekday, words),
      ),
      ...(fixes.length > 0 && { fixes }),
    },
  ];
}

/** Whether another year is spoken of shortly before a date, in which the weekday was right, or of which too little is said to know. */
function isStoryOfAnotherYear(text: string, { start, month, day, weekday }: Pair, near: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 150), start)
      .split('\n')
      .at(-1) ?? '';
  if (/\byears ago\b/i.test(before)) return true;
  return Array.from(before.matchAll(/\b(?:19|20)\d\d\b/g), ([year]) => Number(year)).some(
    (year) =>
      year !== dateOf(near).year && exists(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday,
  );
}

/** The day number of a date without a year, near publication, or undefined where none is near enough. */
function nearest({ month, day }: Pair, publishedDay: number | undefined): number | undefined {
  if (publishedDay === undefined) return undefined;
  const { year } = dateOf(publishedDay);
  return [year - 1, year, year + 1]
    .filter((candidate) => exists(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day))
    .find((candidate) => Math.abs(candidate - publishedDay) <= nearestDays);
}

function weekdayFix(text: string, { weekdayIn, weekday }: Pair, right: string, words: CheckWords) {
  const stem = weekdayName(weekday, words).slice(0, 3);
  const match = new RegExp(`\\b${stem}\\p{L}*\\.?`, 'iu').exec(text.slice(weekdayIn.start, weekdayIn.end));
  if (!match) return undefined;
  const start = weekdayIn.start + match.index;
  const isShort = match[0].replace('.', '').length < weekdayName(weekday, words).length;
  const replacement = isShort ? right.slice(0, 3) + (match[0].endsWith('.') ? '.' : '') : right;
  return {
    title: message('Write “{0}”', replacement),
    edits: [{ start, end: start + match[0].length, text: replacement }],
  };
}

/** The nearest day of the month that has the weekday; not offered where the article's own month ends before it. */
function dayFix(
  text: string,
  { dateIn, weekday, day: written }: Pair,
  { year, month, day, weekday: actual }: Required<Pick<DateParts, 'year' | 'month' | 'day' | 'weekday'>>,
) {
  const distance = ((weekday - actual + 10) % 7) - 3;
  if (!exists(year, month, day + distance)) return undefined;
  const match = new RegExp(`(?<!\\d)0?${written}(st|nd|rd|th)?(?!\\d)`).exec(text.slice(dateIn.start, dateIn.end));
  if (!match) return undefined;
  const start = dateIn.start + match.index;
  const replacement = `${day + distance}${match[1] ? ordinalSuffix(day + distance) : ''}`;
  return {
    title: message('Write “{0}”', replacement),
    edits: [{ start, end: start + match[0].length, text: replacement }],
  };
}

function ordinalSuffix(day: number): string {
  const last = day % 10;
  if (last > 3 || last === 0 || (day > 10 && day < 14)) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : 'rd';
}

/** Two weekdays with dates of the same weeks that can't both be right, whatever the year. */
function contradictions(text: string, pairs: readonly Pair[], words: CheckWords): readonly Finding[] {
  const undated = pairs.filter(({ year }) => year === undefined);
  return undated.flatMap((one, index) => {
    const other = undated[index - 1];
    if (!other || Math.abs(one.month - other.month) > 1 || one.month === 2 || other.month === 2) return [];
    const dayOf = ({ month, day }: Pair) => dayNumber(leapYear + 1, month, day);
    const apart = dayOf(one) - dayOf(other);
    if (Math.abs(apart) > 31 || (((one.weekday - other.weekday - apart) % 7) + 7) % 7 === 0) return [];
    const right = weekdayName(((((other.weekday + apart - 1) % 7) + 7) % 7) + 1, words);
    return [
      {
        start: one.start,
        end: one.end,
        message: message('If “{0}” is right, this is a {1}.', text.slice(other.start, other.end), right),
        related: [{ start: other.start, end: other.end, message: message('The other weekday and date') }],
      },
    ];
  });
}

/** `from May 9 to May 2`, unless the sentence tells of a date that was moved. */
function backwards(
  text: string,
  first: DateMention,
  second: DateMention | undefined,
  words: CheckWords,
): readonly Finding[] {
  if (!second || !precedes(second.written, first.written)) return [];
  const before = text.slice(Math.max(0, first.start - 12), first.start);
  const between = text.slice(first.end, second.start);
  const isPeriod =
    (/\bfrom (?:the )?$/i.test(before) && /^ (?:to|until|till|through) (?:the )?$/.test(between)) ||
    (/\bbetween (?:the )?$/i.test(before) && /^ and (?:the )?$/.test(between));
  if (!isPeriod || words.rescheduling.test(sentenceAround(text, first.start, second.end))) return [];
  return [{ start: first.start, end: second.end, message: message('This period ends before it begins.') }];
}

/** What of the sentence stands near some words. */
function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(end, end + 60).split(/[.!?](?:\s|$)|\n/);
  return before + text.slice(start, end) + after;
}

/** Whether one written date comes before another, in the same month or with both years written. */
function precedes(one: DateParts, other: DateParts): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return one.year < other.year;
  if (one.year !== other.year || one.month !== other.month || one.month === undefined) return false;
  return one.day !== undefined && other.day !== undefined && one.day < other.day;
}

const monthName = (month: number, { months }: CheckWords): string => months[month - 1] ?? '';
const weekdayName = (weekday: number, { weekdays }: CheckWords): string => weekdays[weekday - 1] ?? '';
