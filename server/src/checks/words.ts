import type { Language } from '../annotate/language.ts';

/** What a language says to the checks. */
export interface CheckWords {
  /** The names of the weekdays, Monday first, and of the months, January first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Says that a date was moved, or that figures of two years are compared. */
  readonly rescheduling: RegExp;
}

/** A language that articles can be checked in. */
export interface CheckedLanguage extends Language {
  readonly checks: CheckWords;
}
