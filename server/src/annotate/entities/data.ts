import type { EntityKind } from '../kinds.ts';
import type { Link } from '../model.ts';

/** A spelling; `ambiguous` when it also names something else, so that it is recognised but never linked. */
export interface Spelling {
  readonly name: string;
  readonly ambiguous: boolean;
}

/** A country or territory. */
export interface CountryData {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly wikidata: string;
  readonly names: readonly Spelling[];
  readonly demonyms: readonly Spelling[];
  /** The capital, in its spellings. */
  readonly capitals: readonly Spelling[];
  /** The capital's id at geonames.org, or empty. */
  readonly geonames: string;
}

/** A name that is known to be one thing wherever it stands. */
export interface KnownName {
  readonly kind: EntityKind;
  /** All spellings, the fullest first; what an acronym stands for joins it to the full name. */
  readonly names: readonly string[];
  readonly links: readonly Link[];
}

/** Which of the pronouns `he` and `she` stands for somebody. */
export type Gender = 'female' | 'male';

/** How a pronoun is used. */
export type PronounUse = 'subject' | 'object' | 'possessive' | 'reflexive';

/** What a language says about people who are not called by name. Words are in lower case unless it is said otherwise. */
export interface PersonData {
  /** Forms of address and nouns that tell the gender of their bearer, without a stop. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** The third person's pronouns of people. */
  readonly pronouns: ReadonlyMap<string, { readonly gender: Gender; readonly use: PronounUse }>;
  /** Nouns in the singular for people, besides the role nouns: whom "he" can also mean. */
  readonly personNouns: ReadonlySet<string>;
  /** What follows a pronoun in a form of address (`His Excellency`), as it is written. */
  readonly honoured: ReadonlySet<string>;
  /** Phrases of three words whose pronoun brings up somebody else: `for his part`. */
  readonly turns: ReadonlySet<string>;
  /** What opens a phrase whose pronoun can stand for somebody who is named after it: `In his speech, Biden said`. */
  readonly openers: ReadonlySet<string>;
}

/** What a language says to the recogniser of entities. Words are given as they are written inside a sentence. */
export interface EntityData extends PersonData {
  readonly countries: readonly CountryData[];
  /** Peoples, religions and currents of politics beside the demonyms of the countries. */
  readonly groups: readonly Spelling[];
  readonly known: readonly KnownName[];
  /** The GeoNames ids of big cities by their names: for a place that has been found, not for finding it. */
  readonly cities: ReadonlyMap<string, string>;
  /** The Wikidata ids of organisations by their names, likewise. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Forms of address (`Mr`, `Dr`), without their stop: no role. */
  readonly honorifics: ReadonlySet<string>;
  /** Nouns that say what somebody is (`President`, `spokeswoman`), in lower case. */
  readonly roleNouns: ReadonlySet<string>;
  /** Role nouns that are nobody's family name: inside a person's name they end what is not the name ("Tesla CEO Elon Musk"), in lower case. */
  readonly firmRoleNouns: ReadonlySet<string>;
  /** Words that may stand before or between role nouns (`deputy`, `foreign`, `former`), in lower case. */
  readonly roleModifiers: ReadonlySet<string>;
  /** The last (or, before "of", the first) word of a name tells its kind: `Council`, `Airport`, `Cup`. */
  readonly heads: ReadonlyMap<string, EntityKind>;
  /** Nouns that alone can be a name of their own or stand for a longer one: `Alliance`. */
  readonly nounsAlone: ReadonlySet<string>;
  /** What follows the head of a name: `of`, `for`. */
  readonly joints: ReadonlySet<string>;
  /** Common nouns for places that stand right after a name: `village`. */
  readonly placeNouns: ReadonlySet<string>;
  /** Common nouns for organisations that stand right before their name: `newspaper`. */
  readonly bodyNouns: ReadonlySet<string>;
  /** Those that stand right after it: `daily`. */
  readonly mediaNouns: ReadonlySet<string>;
  /** Words in lower case that the name of a place may leave out without naming another: `valley`, `strip`. */
  readonly sameWithout: ReadonlySet<string>;
  /** First words of countries' names that stand for the whole: `the North` for `North Korea`. */
  readonly directions: ReadonlySet<string>;
  /** Heads that outweigh the tagger's class: a name that ends in `Treaty` is a law, whatever it looks like. */
  readonly firmHeads: ReadonlySet<string>;
  /** Names of places and organisations that are common words in lower case: `turkey`. */
  readonly alsoWords: ReadonlySet<string>;
  /** Words that by themselves name nothing even with a capital: they stand for a name said before (`the Council`), or are abbreviated nouns (`CFO`). */
  readonly commonNouns: ReadonlySet<string>;
  /** A letter of a script that the language is not written in: the tagger knows nothing of such words. */
  readonly otherScript: RegExp;
  /** Whom only organisations have, right after their name: `CEO`. */
  readonly executives: ReadonlySet<string>;
  /** What opens a line that names the author: `By`. */
  readonly bylines: ReadonlySet<string>;
  /** What the names of storms and campaigns begin with: `Hurricane`, `Operation`. */
  readonly storms: ReadonlySet<string>;
  /** What the names of ships and craft begin with, a word or two: `USS`, `Space Shuttle`. */
  readonly vesselPrefixes: ReadonlySet<string>;
  /** Endings of words for peoples and their members, for those that no list holds. */
  readonly peoples: RegExp;
  /** What stands before a hyphen and a people: `Franco` in `Franco-German`. */
  readonly peoplePrefixes: ReadonlySet<string>;
  /** Words that joined by hyphens name nothing: `East-West`. */
  readonly directionWords: ReadonlySet<string>;
  /** Names of diseases: what breaks out is an event. */
  readonly diseases: RegExp;
  readonly amounts: AmountData;
  /** The trained tagger, as `training/` writes it. */
  readonly weights: Uint8Array;
}

/** All of it that is written by hand. */
export type EntityLists = Omit<EntityData, 'weights'>;

/** What a language says about amounts of money and measures. */
export interface AmountData {
  /** Symbols and codes before or after a number, with their ISO 4217 code. */
  readonly currencySymbols: ReadonlyMap<string, string>;
  /** Currency nouns in lower case (`dollars`) with their ISO 4217 code, or the noun itself where many countries share it. */
  readonly currencyNouns: ReadonlyMap<string, string>;
  /** `million`, `bn`: factors. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** `two`, `twenty`: values of number words. */
  readonly numerals: ReadonlyMap<string, number>;
  readonly percent: ReadonlySet<string>;
  /** Units of measure, in lower case, with the symbol that stands for them. */
  readonly units: ReadonlyMap<string, string>;
}
