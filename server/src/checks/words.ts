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
  /** Ends a text before a number that is not exact: `more than `. Without the flag `g`. */
  readonly approximately: RegExp;
  /** Begins a text after a number that counts what a list holds: ` things to know`. Without the flag `g`. */
  readonly listed: RegExp;
  /** A source without a name; the group `anonymous` matches where it is one that asked for that. With the flags `gi`. */
  readonly vagueSource: RegExp;
  /** Such a source that speaks for a whole trade, of which somebody may be quoted next. Without the flag `g`. */
  readonly vagueExperts: RegExp;
  /** Words in lower case of which every such source has one. */
  readonly vagueWords: ReadonlySet<string>;
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
  readonly acronyms: {
    /** Those that every reader knows. */
    readonly known: ReadonlySet<string>;
    /** Words in capitals that are none: Roman numbers, call signs of stations. Without the flag `g`. */
    readonly never: RegExp;
    /** Begins a text after an acronym that is the first word of a company's name: ` Holdings Corp.` Without the flag `g`. */
    readonly companyAfter: RegExp;
    /** A word that names have no letters of. Without the flag `g`. */
    readonly small: RegExp;
    /** Ends a text before an acronym with what it is: `the news agency `. Without the flag `g`. */
    readonly whatBefore: RegExp;
    /** Begins a text after an acronym with what it is: `, a separatist movement`. Without the flag `g`. */
    readonly whatAfter: RegExp;
  };
  /** A verb that says that somebody said something, as it is used most. Without the flag `g`. */
  readonly saying: RegExp;
  /** The mark that ends quoted words and who said them: `, he said`. Without the flag `g`. */
  readonly attribution: RegExp;
  /** Says that what follows is a part of what stands before. Without the flag `g`. */
  readonly including: RegExp;
  /** Multiplies the number before it: ` thousand`. Without the flag `g`. */
  readonly multiples: RegExp;
  /** Whom a title or a word tells to be a man or a woman, and what others call them; in lower case. */
  readonly genders: { readonly male: GenderWords; readonly female: GenderWords };
  /** Ministries and the like, of which a person has one at a time; the first group is the one. With the flags `gi`. */
  readonly offices: RegExp;
  /** Says that a person has or had another office too, or that somebody else is meant. Without the flag `g`. */
  readonly otherOffice: RegExp;
  /** A superlative and what it holds for: `the largest since the war`. Without the flag `g`. */
  readonly superlative: RegExp;
  /** A large number that nobody can have counted: `tens of thousands of soldiers`. Without the flag `g`. */
  readonly roundNumber: RegExp;
  /** Names a source of figures: `according to`, `a survey`. Without the flag `g`. */
  readonly sourced: RegExp;
  /** Means a person who was spoken of before, or the writer. Without the flag `g`. */
  readonly somebody: RegExp;
  /** The weights of the language's tagger, whose lists tell known words. */
  readonly weights: Uint8Array;
}

/** The words by which the language tells a gender. */
export interface GenderWords {
  /** Before a name. */
  readonly titles: ReadonlySet<string>;
  readonly pronoun: string;
  /** People of whom the pronoun can be said. */
  readonly people: RegExp;
}

/** A language that articles can be checked in. */
export interface CheckedLanguage extends Language {
  readonly checks: CheckWords;
}
