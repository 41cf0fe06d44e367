import type { Provenance, Span } from './annotation.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's modifiers. */
export type TimexModifier =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** Parts of a calendar date or time as numbers: `weekday` is 1 for Monday to 7 for Sunday. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** An expression of time, after TIMEX3 (ISO-TimeML): what is written, what is implied, and how the one follows from the other. */
export interface DateMention extends Span, Provenance {
  readonly id: string;
  readonly text: string;
  readonly type: TimexType;
  /** The TIMEX3 value; open parts are written X (`XXXX-WXX-2`) when nothing in the article settles them. */
  readonly value: string;
  readonly mod?: TimexModifier;
  /** First and last day that can be meant, ISO dates; absent where the value is not on the calendar. */
  readonly earliest?: string;
  readonly latest?: string;
  /** The id of the date that ends the range which this one begins: `January 10-12`, `from Monday to Thursday`. */
  readonly until?: string;
  readonly written: DateParts;
  readonly implied: DateParts;
  /** What the value hangs on: `published`, `none`, or the id of another date of the article. */
  readonly anchor: string;
  /** The reasoning in one line: "last Tuesday before publication, past tense". */
  readonly why: string;
}

export interface Publication {
  /** An ISO date. */
  readonly value: string;
  readonly from: 'given' | 'front-matter' | 'dateline' | 'byline' | 'file-name' | 'inferred';
  readonly why: string;
  /** First and last day that the evidence allows, ISO dates; absent where it is certain of one. */
  readonly earliest?: string;
  readonly latest?: string;
}
