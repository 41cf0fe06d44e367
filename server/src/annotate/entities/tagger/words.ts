import type { Spelling } from '../../model.ts';
import { isPlain, plainTwin } from '../../text/plain.ts';
import { perWord } from '../../text/spelling.ts';
import { coarseOf } from './clusters.ts';
import { hashText } from './hash.ts';
import type { TaggerModel } from './model.ts';
import { lookUp } from './table.ts';

/** Everything the features need to know about a word by itself, computed once for each different word. */
export interface Word {
  readonly text: string;
  /** Hashes: as written with digits as 0; in lower case; of the shape (`Xxx`, `X.X.`, `d`). */
  readonly written: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** The groups of words that are used alike that it is in: a small one, and the large one around it; 0 and −1 for a word in none. */
  readonly fine: number;
  readonly coarse: number;
  /** The lists that hold the word as written, or, for a word all in capitals, in its usual form. */
  readonly lists: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Holds four letters in a row: in a headline such a word has a capital. */
  readonly long: boolean;
  /** Holds a capital letter anywhere. */
  readonly nameable: boolean;
  readonly number: boolean;
  /** May stand in lower case inside a name. */
  readonly joiner: boolean;
  /** May begin a name in lower case: `al-Assad`, `van der Bellen`. */
  readonly particle: boolean;
}

const joiners = new Set(
  "of the and for in on at to de del della di da do dos du des la las le les lo los el al bin ibn van von der den ter ten und et y e a o & - – ' ’ 's ’s . , / : + ! @".split(
    ' ',
  ),
);
const particles = new Set(
  'al el de da di du del della van von der den ter ten bin bint ibn ould abu ben la le dos e i d l'.split(' '),
);

/** What is known of words by themselves. */
export type WordTables = Pick<TaggerModel, 'gazetteer' | 'clusters'>;

/** Looks words up. */
export const wordsOf = (tables: WordTables): ((spelling: Spelling) => Word) =>
  perWord(({ text }) => describe(text, tables));

/** What shapes are made of. The classes of Unicode take long to compile: most words do without. */
const unicode = {
  capitals: /\p{Lu}{2,}/gu,
  capital: /\p{Lu}/gu,
  smalls: /[\p{Ll}\p{Lo}]{2,}/gu,
  small: /[\p{Ll}\p{Lo}]/gu,
  digits: /\p{Nd}+/gu,
  digit: /\p{Nd}/gu,
  number: /^\p{Nd}/u,
  fourLetters: /\p{L}{4}/u,
};
type Classes = typeof unicode;
const plain = Object.fromEntries(
  Object.entries(unicode).map(([name, pattern]) => [name, plainTwin(pattern)]),
) as Classes;
const hasOnlyAscii = (text: string): boolean => !/[^ -~]/.test(text);

function describe(raw: string, { gazetteer, clusters }: WordTables): Word {
  const text = typewritten(raw);
  const lower = text.toLowerCase();
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase();
  const nameable = lower !== text;
  const classes = isPlain(text) ? plain : unicode;
  const folded = hasOnlyAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
  const fine = lookUp(clusters, hashText(folded));
  const part = (from: number, to?: number) => hashText((capital ? '^' : '') + folded.slice(from, to));
  return {
    text,
    written: hashText(text.replace(classes.digit, '0')),
    lower: hashText(lower.replace(classes.digit, '0')),
    shape: hashText(shapeOf(text, classes)),
    prefix2: part(0, 2),
    prefix3: part(0, 3),
    prefix4: part(0, 4),
    suffix2: part(-2),
    suffix3: part(-3),
    suffix4: part(-4),
    fine,
    coarse: coarseOf(fine),
    lists: lookUp(gazetteer, hashText(listForm(text, lower))),
    capital,
    long: classes.fourLetters.test(text),
    nameable,
    number: classes.number.test(text),
    joiner: joiners.has(lower) && !nameable,
    particle: particles.has(text),
  };
}

/** Typographers' quotation marks, apostrophes and dashes as a typewriter has them: training text seldom has others. */
function typewritten(text: string): string {
  return text
    .replace(/[’‘‛ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—―]/g, '-');
}

/** A word of more than four capitals is looked up as it is usually written: `RUSSIA` as `Russia`. */
export function listForm(text: string, lower: string): string {
  return text.length > 4 && text === text.toUpperCase() && text !== lower ? text.charAt(0) + lower.slice(1) : text;
}

/** Runs of capitals, small letters and digits become X, x, d; runs of more than one are doubled; other characters stay. */
function shapeOf(text: string, { capitals, capital, smalls, small, digits }: Classes): string {
  return text
    .replace(capitals, 'XX')
    .replace(capital, 'X')
    .replace(smalls, 'xx')
    .replace(small, 'x')
    .replace(digits, 'd');
}
