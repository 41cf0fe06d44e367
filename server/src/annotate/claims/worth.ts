import type { FactType, Token, Worth, WorthReason } from '../model.ts';
import { type Sign, signs, type Term, type WorthData, type WorthWord, worthWords } from './worth-features.ts';

/** From here up, a statement is shown as worth checking before others. Debates, which the weights come from, hold more of them than news does. */
const bands = { high: 0.5, medium: 0.3 };
/** A reason that moves the score less than this is not worth a line. */
const leastWeight = 0.2;
const mostReasons = 6;

/** The first sign that is there names the fact type; order matters: a question about a number is a question. */
const factTypes: readonly (readonly [string, FactType])[] = [
  ['question', 'question'],
  ['future', 'prediction'],
  ['cause', 'correlation'],
  ['record', 'record'],
  ['percent', 'quantity'],
  ['money', 'quantity'],
  ['number', 'quantity'],
  ['comparison', 'comparison'],
  ['law', 'law-or-rule'],
  ['opinion', 'opinion'],
  ['first-person-start', 'personal'],
];

/**
 * Ranks a statement, given as token ranges of a paragraph, by how much it deserves checking: a logistic regression over signs and words that a
 * reader can follow. The score says nothing of whether the statement holds.
 *
 * @param question the token of a question mark after the statement that asks for the whole of it ("Are you saying that it is late?").
 */
export function worthOf(
  text: string,
  tokens: readonly Token[],
  ranges: readonly { readonly from: number; readonly to: number }[],
  data: WorthData,
  question?: number,
): Worth {
  const { weights } = data;
  let sum = weights.bias;
  const reasons: Reason[] = [];
  const codes = new Set<string>();
  const counted = new Set<Term>();
  const count = (term: Term | undefined, from: number, length: number) => {
    if (!term || counted.has(term)) return;
    counted.add(term);
    sum += term.weight;
    if (!term.wording || Math.abs(term.weight) < 2 * leastWeight) return;
    const reason = { code: 'wording', from, to: from + length, weight: term.weight };
    // Of a word and the pair that it begins, the pair says more.
    const same = reasons.findLastIndex((other) => other.code === 'wording' && other.from === from);
    if (same < 0) reasons.push(reason);
    else reasons[same] = reason;
  };
  const sign = ({ code, from, to }: Sign) => {
    if (codes.has(code)) return;
    codes.add(code);
    const weight = weights.signs[code] ?? 0;
    sum += weight;
    if (Math.abs(weight) >= leastWeight) reasons.push({ code, from, to, weight });
  };
  if (question !== undefined) sign({ code: 'question', from: question, to: question + 1 });
  const { of, opening } = worthWords(data);
  for (const { from, to } of ranges) {
    const words: WorthWord[] = [];
    for (let at = from; at < to; at++) words.push(of((tokens[at] as Token).spelling));
    signs(tokens, words, from, to, data.units).forEach(sign);
    let pairs = opening;
    for (let at = from; at < to; at++) {
      const word = words[at - from] as WorthWord;
      if (word.written === '') continue;
      count(word.term, at, 1);
      count(pairs?.get(word.written), Math.max(from, at - 1), 2);
      pairs = word.pairs;
    }
  }
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return {
    score,
    band: score >= bands.high ? 'high' : score >= bands.medium ? 'medium' : 'low',
    factType: factTypes.find(([code]) => codes.has(code))?.[1] ?? 'other',
    reasons: reasons
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, mostReasons)
      .map(({ code, from, to, weight }): WorthReason => {
        const start = tokens[from]?.start ?? 0;
        const end = tokens[to - 1]?.end ?? start;
        return { code, text: text.slice(start, end), start, end, weight };
      }),
  };
}

/** What moved the score: the tokens of a sign, or the wording itself. */
interface Reason extends Sign {
  readonly weight: number;
}
