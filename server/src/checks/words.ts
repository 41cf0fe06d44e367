import type { Language } from '../annotate/language.ts';

/** What a language says to the checks. */
export interface CheckWords {
  /** The names of the weekdays, Monday first, and of the months, January first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Says that a date was moved, or that figures of two years are compared. */
  readonly rescheduling: RegExp;
  /** The words of the numbers from 0 on. */
  readonly numbers: readonly string[];
  /** A source without a name; the group `anonymous` matches where it is one that asked for that. With the flags `gi`. */
  readonly vagueSource: RegExp;
  /** Surnames that every reader knows, as they are written. */
  readonly knownBySurname: ReadonlySet<string>;
  /** Titles before a name, in lower case, without a stop. */
  readonly honorifics: ReadonlySet<string>;
  /** Places whose two spellings never belong in one article. */
  readonly twoSpellings: readonly (readonly [string, string])[];
  /** A small word and the same word again; the first group is the word. With the flag `g`. */
  readonly neverTwice: RegExp;
  /** A word in square brackets that is not of this language. With the flag `g`. */
  readonly foreignInsertion: RegExp;
  /** Acronyms that every reader knows. */
  readonly knownAcronyms: ReadonlySet<string>;
  /** The mark that ends quoted words and who said them: `, he said`. Without the flag `g`. */
  readonly attribution: RegExp;
  /** The weights of the language's tagger, whose lists tell known words. */
  readonly weights: Uint8Array;
}

/** A language that articles can be checked in. */
export interface CheckedLanguage extends Language {
  readonly checks: CheckWords;
}
