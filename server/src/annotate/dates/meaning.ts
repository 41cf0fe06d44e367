import type { DateParts, Span, TimexModifier } from '../model.ts';
import type { DayPart, Direction, Holiday, Season, Unit } from './data.ts';

/** A time of day: a part of it, or an hour. */
export interface TimeOfDay {
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
}

/** A place on the calendar of which some parts are written. What is missing, `resolve` supplies. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** The last of two years named together: `2021/22`. */
  readonly through?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  readonly holiday?: Holiday;
  /** It is a business year: `fiscal 2023`, `FY23`. */
  readonly fiscal?: boolean;
  /** The quarter is the one that the story reports: `the 1988 quarter`. */
  readonly sameQuarter?: boolean;
  /** A quarter known by its end, unless the story has just named it: `the quarter ended Sept. 30` can be a fiscal first quarter. */
  readonly reported?: boolean;
  /** The week or weekend in which a holiday or a day lies: `Easter week`, `the week of March 6`. */
  readonly around?: 'week' | 'weekend';
  /** The first year of a decade; below 100 the century is open. */
  readonly decade?: number;
  /** The first two digits of its years: 19 for the 20th century; negative before Christ. */
  readonly century?: number;
  /** Of a date with slashes: which number is the day. Where it is open, it is given as `day-first`; the article settles it. */
  readonly order?: 'day-first' | 'month-first' | 'open';
  /** The time alone is written: `10 p.m.`. */
  readonly timeOnly?: boolean;
  /** `last`, `this` or `next` stands before it. */
  readonly direction?: Direction;
  /** Years from the year of publication: `this year's third quarter`. */
  readonly yearOffset?: number;
}

/** A step along the calendar: `two days ago`, `next week`, `that year`. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly count: number;
  /**
   * Where the step starts: the publication, the story's last date, the period whose figures are reported, or the one that they are compared
   * with, a year from it.
   */
  readonly from: 'published' | 'narrative' | 'reported' | 'comparison';
}

/** A stretch of time, without a place on the calendar. Without a count it is open: `weeks`. */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly amounts: readonly { readonly unit: Unit; readonly count?: number }[];
}

/** What comes round: `every Monday`. The value needs no calendar. */
export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

export interface VagueMeaning {
  readonly kind: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

export type Meaning = CalendarMeaning | ShiftMeaning | DurationMeaning | SetMeaning | VagueMeaning;

/** What a pattern found: the tokens `from` up to but not including `to`, and what they mean. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: TimexModifier;
  readonly time?: TimeOfDay;
  /** The parts that stand in the text, where they are fewer than those of the meaning (the `12` of `January 10-12`). */
  readonly written?: DateParts;
  /** The name of the pattern. */
  readonly by: string;
  /** Lower than 1 where the words often mean something else. */
  readonly confidence?: number;
}

/** An expression of time found in one paragraph, before anyone knows which day it means; offsets count from the start of the paragraph. */
export interface DateCandidate extends Span {
  readonly text: string;
  readonly by: string;
  readonly meaning: Meaning;
  readonly mod?: TimexModifier;
  readonly time?: TimeOfDay;
  readonly written: DateParts;
  /** Where the verb of its clause points, 0 where it says nothing. */
  readonly tense: Direction;
  readonly confidence: number;
  /** It begins a range that the next candidate ends. */
  readonly opensRange: boolean;
  /** Its id, but for the number that tells apart those with the same fingerprint. */
  readonly id: string;
}
