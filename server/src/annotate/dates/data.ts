import type { TimexModifier } from '../model.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3's seasons. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3's parts of the day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** -1 for last, 0 for this, 1 for next. */
export type Direction = -1 | 0 | 1;

/** Words that only join others, by what they do, so that the patterns read the same in each language. */
export type Joint =
  | 'the'
  | 'a'
  | 'of'
  | 'and'
  | 'or'
  | 'to'
  | 'on'
  | 'at'
  | 'in'
  | 'that'
  | 'same'
  | 'so'
  | 'ago'
  | 'earlier'
  | 'later'
  | 'before'
  | 'after'
  | 'since'
  | 'from'
  | 'between'
  | 'end'
  | 'every'
  | 'other'
  | 'per'
  | 'times'
  | 'possessive'
  | 'more'
  | 'beyond'
  | 'old'
  | 'long'
  | 'period'
  | 'ended'
  | 'latest'
  | 'fiscal'
  | 'full'
  | 'christian-era'
  | 'before-christ';

/** A day that comes round each year. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  /** The nth such weekday of a month; -1 is the last. `plus` counts days on from it. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Days after Easter Sunday. */
  | { readonly easter: number };

/** What a word can mean to the recogniser of dates. A word may mean several things: `second` is a unit and an ordinal. */
export interface Term {
  readonly joint?: Joint;
  /** From 1 to 12. */
  readonly month?: number;
  /** From 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  readonly unit?: Unit;
  /** How many of the unit the word is: a fortnight is two weeks. */
  readonly units?: number;
  readonly plural?: boolean;
  readonly number?: number;
  /** Multiplies the number before it: `hundred`. */
  readonly scale?: boolean;
  readonly ordinal?: number;
  /** A number with a decimal point, from digits. */
  readonly decimal?: number;
  /** Three numbers with stops between them, from digits: `10.01.2022`. */
  readonly dotted?: boolean;
  /** A number that nobody counted: `several`. */
  readonly some?: boolean;
  /** Read as a number after all: `a couple` is two. */
  readonly about?: number;
  /** A clock hour with its minutes, from digits: `10:35`. */
  readonly hour?: number;
  readonly minute?: number;
  /** The first year of a decade, from digits (`1990s`, `90s`) or a word (`nineties`). */
  readonly decade?: number;
  readonly season?: Season;
  readonly part?: DayPart;
  /** The part of the day is the whole expression: `overnight`. */
  readonly overnight?: boolean;
  /** A named hour: noon, midnight. */
  readonly namedHour?: number;
  /** Added to a clock hour: 0 for a.m., 12 for p.m. */
  readonly meridiem?: 0 | 12;
  readonly zone?: boolean;
  /** Days from today: `yesterday` is -1. */
  readonly dayOffset?: number;
  readonly direction?: Direction;
  /** `next` and `following` differ in what they hang on: publication, or the story. */
  readonly from?: 'published' | 'narrative' | 'recent' | 'coming';
  readonly vague?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** The TIMEX3 value of a word for something that comes round: `daily`. */
  readonly set?: string;
  /** It stands in a modifier, the name of a holiday or a fixed phrase. */
  readonly phrase?: boolean;
  /** It opens the name of a holiday. */
  readonly holiday?: boolean;
  /** It opens one of the fixed phrases without a calendar. */
  readonly fixed?: boolean;
  /** It opens a modifier. */
  readonly modifier?: boolean;
  /** The unit of a stretch in one word: `weeklong`. */
  readonly stretch?: Unit;
  /** Words that stand between a number and its unit without changing it: `three trading days`. */
  readonly filler?: boolean;
  /** A preposition that a date can follow. */
  readonly preposition?: boolean;
  /** A preposition of how long: `for`, `during`. */
  readonly throughout?: boolean;
  /** Begins or ends with the date after it: `began March`. */
  readonly borders?: boolean;
  /** A preposition, conjunction, pronoun or auxiliary: what stands before it is complete. */
  readonly particle?: boolean;
  /** Introduces a year (`in 1994`), with the earliest year that it introduces without doubt. */
  readonly introduces?: number;
  /** A word after which, or before which, a number is no year (`Highway`, `people`). */
  readonly counts?: boolean;
  /** A determiner after which a year describes a noun (`the 1987 crash`). */
  readonly determiner?: boolean;
  /** What the verb says about the time of its clause. */
  readonly tense?: Direction;
  /** The year of `FY2023` and `FY23`, one word. */
  readonly fiscalYear?: number;
  /** A form of address: the name of a person follows. */
  readonly address?: boolean;
  /** `Q3` in one word. */
  readonly quarter?: number;
  /** A verb or preposition after which `a week` is a stretch of time: `spent`, `for`. */
  readonly lasts?: boolean;
  /** Before or after a weekday or a month, it makes a name: `Black` Friday, the Sunday `Times`. */
  readonly name?: boolean;
  /** A month that is also a common word. */
  readonly ambiguous?: boolean;
  /** A month that is also a first name. */
  readonly firstName?: boolean;
  /** A month cut short, which needs a day or a preposition. */
  readonly short?: boolean;
  /** It points ahead when `to` follows: `set to resume`. */
  readonly aheadBeforeTo?: boolean;
  /** A preposition that points ahead whatever the verb: `until`. */
  readonly ahead?: boolean;
  readonly auxiliary?: 'be' | 'been' | 'had';
  /** Makes a compound with `current` that is no time: current account. */
  readonly compound?: boolean;
  /** `age`, which makes years no time of the story. */
  readonly age?: boolean;
  /** A sport or a fight: its quarters and seconds are not the calendar's. */
  readonly match?: boolean;
}

/** Words in order that change what follows: `more than` three days, `the end of` the month. */
export interface Phrase {
  readonly words: readonly string[];
  readonly mod: TimexModifier;
}

/** What a language says to the recogniser of dates. */
export interface DateData {
  /** By lower-case word as the tokens have it, abbreviations with their stop. */
  readonly terms: ReadonlyMap<string, Term>;
  /** Modifiers of amounts; of two that begin alike the longer comes first. */
  readonly amountModifiers: readonly Phrase[];
  /** Modifiers of points in time; of two that begin alike the longer comes first. */
  readonly pointModifiers: readonly Phrase[];
  /** Holidays by their words in lower case; of two that begin alike the longer comes first. */
  readonly holidays: readonly { readonly words: readonly string[]; readonly holiday: Holiday }[];
  /** Fixed phrases without a calendar: `the past`, `these days`. */
  readonly vague: readonly { readonly words: readonly string[]; readonly value: NonNullable<Term['vague']> }[];
  /** Whether `3/4` is 3 April rather than March 4. */
  readonly dayFirst: boolean;
  /** What stands before the digits of a business year in one word. */
  readonly fiscalPrefix: string;
  /** Endings of regular past tenses. */
  readonly pastEndings: readonly string[];
  /** Whether a word looks like a noun in the plural. */
  readonly plural: RegExp;
  /** What letters after a number in digits make of it: `10th`, `1990s`, `5pm`. */
  readonly suffixes: ReadonlyMap<string, 'ordinal' | 'decade' | Required<Term>['meridiem']>;
}
