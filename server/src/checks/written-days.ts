import { monthNames, weekdayNames } from '../annotate/resolve/calendar-words.ts';
import type { StyleName } from './style-guides.ts';

/** How a newsroom writes a day of the calendar in running text. */
export interface DayStyle {
  readonly id: StyleName;
  readonly name: string;
  /** A day beside the day of publication, both ISO dates. */
  write(day: string, published: string): string;
}

/** AP and Reuters shorten the long months beside a day, and never the five short ones. */
const shortMonths = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** Month first; the weekday alone within a week of publication (AP Stylebook, "time element"; Reuters Handbook, "dates"). */
const monthFirst = (day: string, published: string): string => {
  if (Math.abs(dayNumber(day) - dayNumber(published)) < 7) return weekday(day);
  const { year, month, date } = parts(day);
  return year === parts(published).year
    ? `${shortMonths[month - 1]} ${date}`
    : `${shortMonths[month - 1]} ${date}, ${year}`;
};

/** The styles, in the order of the setting. */
export const dayStyles: readonly DayStyle[] = [
  { id: 'ap', name: 'AP', write: monthFirst },
  { id: 'reuters', name: 'Reuters', write: monthFirst },
  {
    id: 'guardian',
    name: 'Guardian',
    write: (day, published) => {
      if (Math.abs(dayNumber(day) - dayNumber(published)) < 7) return weekday(day);
      const { year, month, date } = parts(day);
      return year === parts(published).year
        ? `${date} ${monthNames[month - 1]}`
        : `${date} ${monthNames[month - 1]} ${year}`;
    },
  },
];

/** A day written in full: "28 December 2021". */
export function inFull(day: string): string {
  const { year, month, date } = parts(day);
  return `${date} ${monthNames[month - 1]} ${year}`;
}

const weekday = (day: string): string =>
  weekdayNames[(new Date(dayNumber(day) * 86_400_000).getUTCDay() + 6) % 7] ?? '';
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function parts(day: string): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}
