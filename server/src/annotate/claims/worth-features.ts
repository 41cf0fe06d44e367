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

/**
 * The signs of a statement given as the tokens `from` to `to`, each at its first place. `number`, `percent`, `money`, `past`, … are what the
 * ClaimBuster work (Hassan et al. 2017) and Full Fact's annotation scheme (Konstantinovskiy et al. 2018) found telling.
 */
export function signs(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  data: WorthData,
): readonly Sign[] {
  const found = new Map<string, Sign>();
  const add = (code: string, start: number, end = start + 1) => {
    if (!found.has(code)) found.set(code, { code, from: start, to: end });
  };
  const index = signIndex(data);
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
    const lower = token.text.toLowerCase();
    if (token.type === 'number') {
      numbers += 1;
      if (/^(?:1[5-9]|20)\d\d$/.test(token.text)) add('year', at);
      else add('number', at);
    }
    if (words > 1 && isUpper(text, token.start) && lower !== 'i' && !/^i['’]/.test(lower)) {
      names += 1;
      add('name', at);
    }
    if (data.pastForms.has(lower) || (/^\p{Ll}{2,}ed$/u.test(token.text) && !/eed$/.test(lower))) add('past', at);
    for (const { code, words: phrase } of index.get(lower) ?? [])
      if (phrase.every((word, step) => tokens[at + step]?.text.toLowerCase() === word))
        add(code, at, at + phrase.length);
  }
  const first = tokens[from]?.text.toLowerCase() ?? '';
  if (/^(?:i|we|i['’]\p{L}+|we['’]\p{L}+)$/u.test(first)) add('first-person-start', from);
  if (words > 22) add('long', from);
  if (words > 12) add('twelve-words', from);
  if (words < 6) add('short', from);
  if (names > 2) add('names', from);
  if (names > 4) add('many-names', from);
  if (numbers > 1) add('numbers', from);
  return [...found.values()];
}

interface Phrase {
  readonly code: string;
  readonly words: readonly string[];
}

const indices = new WeakMap<WorthData, ReadonlyMap<string, readonly Phrase[]>>();

/** The sign phrases by their first word, made once for a language. */
function signIndex(data: WorthData): ReadonlyMap<string, readonly Phrase[]> {
  const known = indices.get(data);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const [code, phrases] of data.signs)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const list = index.get(words[0] ?? '') ?? [];
      list.push({ code, words });
      index.set(words[0] ?? '', list);
    }
  indices.set(data, index);
  return index;
}

/** The words and pairs of words of a statement, in lower case, digits as 0, each with the place of its first token. */
export function terms(tokens: readonly Token[], from: number, to: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let before = '<';
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const word = token.type === 'mark' && !/^[?$%£€]$/.test(token.text) ? '' : normalised(token.text);
    if (!word) continue;
    if (!found.has(word)) found.set(word, at);
    const pair = `${before} ${word}`;
    if (!found.has(pair)) found.set(pair, Math.max(from, at - 1));
    before = word;
  }
  return found;
}

const normalised = (word: string) =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\d+(?:[.,:]\d+)*/g, '0');
