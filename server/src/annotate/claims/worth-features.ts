import type { Token } from '../model.ts';
import { isUpper } from '../text/tokens.ts';

/** What a language says about the signs of a statement worth checking. All words are in lower case. */
export interface WorthData {
  /** Words that give a sign, by the code of the sign; `led to` is one entry of two words. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
  /** Irregular past tenses. */
  readonly pastForms: ReadonlySet<string>;
  readonly weights: WorthWeights;
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

/** What a word says by itself, worked out once for each spelling. */
export interface WorthWord {
  /** The word in lower case, digits as 0; empty for a mark that says nothing. */
  readonly term: string;
  readonly weight: number;
  /** Weights of the pairs that it begins, by their second term. */
  readonly pairs: ReadonlyMap<string, number> | undefined;
  readonly phrases: readonly Phrase[];
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
  of(token: Token): WorthWord;
  /** The weights of the pairs that open a statement, by the term after its start. */
  readonly opening: ReadonlyMap<string, number> | undefined;
}

/** Stands for the start of a statement in a pair. */
const start = '<';
/** Most different words kept. */
const most = 30_000;
const made = new WeakMap<WorthData, WorthWords>();

/** The words of a language; what it keeps is bounded and changes no answer. */
export function worthWords(data: WorthData): WorthWords {
  const existing = made.get(data);
  if (existing) return existing;
  const phrases = phrasesByFirst(data);
  const { single, pairs } = weightsByFirst(data.weights);
  const known = new Map<string, WorthWord>();
  const describe = ({ text, lower, type }: Token): WorthWord => {
    const term = type === 'mark' && !/^[?$%£€]$/.test(text) ? '' : normalised(lower);
    return {
      term,
      weight: single.get(term) ?? 0,
      pairs: pairs.get(term),
      phrases: phrases.get(lower) ?? [],
      past: data.pastForms.has(lower) || (/^\p{Ll}{2,}ed$/u.test(text) && !/eed$/.test(lower)),
      year: /^(?:1[5-9]|20)\d\d$/.test(text),
      name: isUpper(text, 0) && !/^i(?:['’]|$)/.test(lower),
      speaker: /^(?:i|we|i['’]\p{L}+|we['’]\p{L}+)$/u.test(lower),
    };
  };
  const words: WorthWords = {
    opening: pairs.get(start),
    of(token) {
      const found = known.get(token.text);
      if (found) return found;
      if (known.size >= most) known.clear();
      const word = describe(token);
      known.set(token.text, word);
      return word;
    },
  };
  made.set(data, words);
  return words;
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

function weightsByFirst({ terms }: WorthWeights) {
  const single = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const [term, weight] of Object.entries(terms)) {
    const [first = '', second] = term.split(' ');
    if (second === undefined) single.set(first, weight);
    else pairs.set(first, (pairs.get(first) ?? new Map<string, number>()).set(second, weight));
  }
  return { single, pairs };
}

/**
 * The signs of a statement given as the tokens `from` to `to`, each at its first place. `number`, `percent`, `money`, `past`, … are what the
 * ClaimBuster work (Hassan et al. 2017) and Full Fact's annotation scheme (Konstantinovskiy et al. 2018) found telling.
 */
export function signs(tokens: readonly Token[], from: number, to: number, data: WorthData): readonly Sign[] {
  const found = new Map<string, Sign>();
  const add = (code: string, start: number, end = start + 1) => {
    if (!found.has(code)) found.set(code, { code, from: start, to: end });
  };
  const worth = worthWords(data);
  let words = 0;
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
    words += 1;
    const { phrases, past, year, name } = worth.of(token);
    if (token.type === 'number') {
      numbers += 1;
      add(year ? 'year' : 'number', at);
    }
    if (words > 1 && name) {
      names += 1;
      add('name', at);
    }
    if (past) add('past', at);
    for (const phrase of phrases) if (stands(tokens, at, phrase)) add(phrase.code, at, at + phrase.words.length);
  }
  const first = tokens[from];
  if (first && worth.of(first).speaker) add('first-person-start', from);
  if (words > 22) add('long', from);
  if (words > 12) add('twelve-words', from);
  if (words < 6) add('short', from);
  if (names > 2) add('names', from);
  if (names > 4) add('many-names', from);
  if (numbers > 1) add('numbers', from);
  return [...found.values()];
}

function stands(tokens: readonly Token[], at: number, { words }: Phrase): boolean {
  for (let step = 1; step < words.length; step++) if (tokens[at + step]?.lower !== words[step]) return false;
  return true;
}

/** The words and pairs of words of a statement, in lower case, digits as 0. */
export function terms(tokens: readonly Token[], from: number, to: number, data: WorthData): ReadonlySet<string> {
  const found = new Set<string>();
  let before = start;
  for (const token of tokens.slice(from, to)) {
    const { term } = worthWords(data).of(token);
    if (term === '') continue;
    found.add(term).add(`${before} ${term}`);
    before = term;
  }
  return found;
}

const normalised = (word: string) => word.replace(/’/g, "'").replace(/\d+(?:[.,:]\d+)*/g, '0');
