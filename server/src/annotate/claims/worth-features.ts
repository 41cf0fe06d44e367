import type { Spelling, Token } from '../model.ts';
import { suited } from '../text/plain.ts';
import { perWord } from '../text/spelling.ts';
import { isUpper } from '../text/tokens.ts';

/** What a language says about the signs of a statement worth checking. All words are in lower case. */
export interface WorthData {
  /** Words that give a sign, by the code of the sign; `led to` is one entry of two words. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
  /** Signs that the end of a word gives, and the words that only look like it. */
  readonly endings: readonly WordEnding[];
  /** Words that make an amount of the number before them (`percent`, `million`). */
  readonly units: ReadonlySet<string>;
  /** Irregular past tenses. */
  readonly pastForms: ReadonlySet<string>;
  readonly weights: WorthWeights;
}

export interface WordEnding {
  readonly code: string;
  /** How many letters stand before it at least. */
  readonly letters: number;
  readonly ends: readonly string[];
  readonly except: ReadonlySet<string>;
}

/** Trained by `training/worth.ts`. */
export interface WorthWeights {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
  /** Weights of words and pairs of words; digits are written 0. */
  readonly terms: Readonly<Record<string, number>>;
}

/** A sign seen in a statement: `from` and `to` are token indices, half-open. */
export interface Sign {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** A word or a pair of words with a weight; each counts once in a statement. */
export interface Term {
  readonly weight: number;
  /** Without digits, which say nothing that the sign of a number does not. */
  readonly wording: boolean;
}

/** What a word says by itself, worked out once for each spelling. */
export interface WorthWord {
  /** The word in lower case, digits as 0; empty for a mark that says nothing. */
  readonly written: string;
  readonly term: Term | undefined;
  /** The pairs that it begins, by their second word. */
  readonly pairs: ReadonlyMap<string, Term> | undefined;
  readonly phrases: readonly Phrase[];
  /** The codes of the signs that its end gives. */
  readonly endings: readonly string[];
  readonly past: boolean;
  readonly year: boolean;
  /** Begins with a capital, and isn't the pronoun. */
  readonly name: boolean;
  /** Has the speaker as its subject, where a statement begins with it. */
  readonly speaker: boolean;
}

/** Words that give a sign, from the first of them on. */
interface Phrase {
  readonly code: string;
  readonly words: readonly string[];
}

/** A language's signs and weights by word. */
export interface WorthWords {
  readonly of: (spelling: Spelling) => WorthWord;
  /** The pairs that open a statement, by the word after its start. */
  readonly opening: ReadonlyMap<string, Term> | undefined;
}

const pastTense = /^\p{Ll}{2,}ed$/u;
const speaker = /^(?:i|we|i['’]\p{L}+|we['’]\p{L}+)$/u;
/** Stands for the start of a statement in a pair. */
const start = '<';
const made = new WeakMap<WorthData, WorthWords>();

/** The words of a language. */
export function worthWords(data: WorthData): WorthWords {
  const existing = made.get(data);
  if (existing) return existing;
  const phrases = phrasesByFirst(data);
  const { single, pairs } = termsByFirst(data.weights);
  const describe = ({ text, lower, type }: Spelling): WorthWord => {
    const written = type === 'mark' && !/^[?$%£€]$/.test(text) ? '' : normalised(lower);
    return {
      written,
      term: single.get(written),
      pairs: pairs.get(written),
      phrases: phrases.get(lower) ?? [],
      endings: data.endings.flatMap((ending) => (hasEnding(lower, ending) ? ending.code : [])),
      past: data.pastForms.has(lower) || (suited(pastTense, text).test(text) && !/eed$/.test(lower)),
      year: /^(?:1[5-9]|20)\d\d$/.test(text),
      name: isUpper(text, 0) && !/^i(?:['’]|$)/.test(lower),
      speaker: suited(speaker, lower).test(lower),
    };
  };
  const words: WorthWords = { of: perWord(describe), opening: pairs.get(start) };
  made.set(data, words);
  return words;
}

function hasEnding(word: string, { letters, ends, except }: WordEnding): boolean {
  return (
    ends.some((end) => word.endsWith(end) && endsInLetters(word, word.length - end.length, letters)) &&
    !except.has(word)
  );
}

/** Whether at least so many letters stand before an offset. */
function endsInLetters(word: string, end: number, count: number): boolean {
  for (let at = end - 1; at >= end - count; at--) {
    const code = word.charCodeAt(at);
    if (code > 127) return new RegExp(`\\p{L}{${count}}$`, 'u').test(word.slice(0, end));
    if (!(code >= 97 && code <= 122) && !(code >= 65 && code <= 90)) return false;
  }
  return true;
}

function phrasesByFirst(data: WorthData): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [code, phrases] of data.signs)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { code, words }]);
    }
  return index;
}

function termsByFirst({ terms }: WorthWeights) {
  const single = new Map<string, Term>();
  const pairs = new Map<string, Map<string, Term>>();
  for (const [words, weight] of Object.entries(terms)) {
    const [first = '', second] = words.split(' ');
    const term = { weight, wording: !/\d/.test(words) };
    if (second === undefined) single.set(first, term);
    else pairs.set(first, (pairs.get(first) ?? new Map<string, Term>()).set(second, term));
  }
  return { single, pairs };
}

/**
 * The signs of a statement given as the tokens `from` to `to` and their words, each at its first place. `number`, `percent`, `money`, `past`, … are what the
 * ClaimBuster work (Hassan et al. 2017) and Full Fact's annotation scheme (Konstantinovskiy et al. 2018) found telling.
 */
export function signs(
  tokens: readonly Token[],
  words: readonly WorthWord[],
  from: number,
  to: number,
  units: ReadonlySet<string>,
): readonly Sign[] {
  const found = new Map<string, Sign>();
  const add = (code: string, start: number, end = start + 1) => {
    if (!found.has(code)) found.set(code, { code, from: start, to: end });
  };
  let count = 0;
  let names = 0;
  let numbers = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.type === 'mark') {
      if (token.text === '$' || token.text === '£' || token.text === '€') add('money', at);
      if (token.text === '%') add('percent', at);
      if (token.text === '?' && at >= to - 2) add('question', at);
      continue;
    }
    count += 1;
    const { phrases, endings, past, year, name } = words[at - from] as WorthWord;
    if (token.type === 'number') {
      numbers += 1;
      add(year ? 'year' : 'number', at);
      const next = tokens[at + 1]?.lower ?? '';
      if (units.has(next)) add('amount', at, at + 2);
      else if (/\p{L}s$/u.test(next)) add('count', at, at + 2);
    }
    for (const code of endings) add(found.has(code) ? `${code} again` : code, at);
    if (count > 1 && name) {
      names += 1;
      add('name', at);
    }
    if (past) add('past', at);
    for (const phrase of phrases) if (stands(tokens, at, phrase)) add(phrase.code, at, at + phrase.words.length);
  }
  if (words[0]?.speaker) add('first-person-start', from);
  if (count > 22) add('long', from);
  if (count > 12) add('twelve-words', from);
  if (count < 6) add('short', from);
  if (names > 2) add('names', from);
  if (names > 4) add('many-names', from);
  if (numbers > 1) add('numbers', from);
  if (numbers > 2) add('many-numbers', from);
  return [...found.values()];
}

function stands(tokens: readonly Token[], at: number, { words }: Phrase): boolean {
  for (let step = 1; step < words.length; step++) if (tokens[at + step]?.lower !== words[step]) return false;
  return true;
}

/** The words and pairs of words of a statement, in lower case, digits as 0. */
export function terms(words: readonly WorthWord[]): ReadonlySet<string> {
  const found = new Set<string>();
  let before = start;
  for (const { written } of words) {
    if (written === '') continue;
    found.add(written).add(`${before} ${written}`);
    before = written;
  }
  return found;
}

const normalised = (word: string) => word.replace(/’/g, "'").replace(/\d+(?:[.,:]\d+)*/g, '0');
