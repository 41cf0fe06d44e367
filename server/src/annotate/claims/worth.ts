import type { FactType, Token, Worth, WorthReason } from '../model.ts';
import { signs, type WorthData, type WorthWord, worthWords } from './worth-features.ts';

/** From here up, a statement is shown as worth checking before others. Debates, which the weights come from, hold more of them than news does. */
const bands = { high: 0.5, medium: 0.25 };
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
 */
export function worthOf(
  text: string,
  tokens: readonly Token[],
  ranges: readonly { readonly from: number; readonly to: number }[],
  data: WorthData,
): Worth {
  const { weights } = data;
  let sum = weights.bias;
  const reasons = new Map<string, WorthReason>();
  const codes = new Set<string>();
  const counted = new Set<string>();
  const reason = (code: string, from: number, to: number, weight: number) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    if (Math.abs(weight) >= leastWeight)
      reasons.set(`${code} ${start}`, { code, text: text.slice(start, end), start, end, weight });
  };
  const wording = (term: string, at: number, length: number, weight: number) => {
    if (counted.has(term)) return;
    counted.add(term);
    sum += weight;
    if (Math.abs(weight) >= 2 * leastWeight && !/\d/.test(term)) reason('wording', at, at + length, weight);
  };
  const words = worthWords(data);
  for (const { from, to } of ranges) {
    for (const sign of signs(tokens, from, to, data)) {
      if (codes.has(sign.code)) continue;
      codes.add(sign.code);
      const weight = weights.signs[sign.code] ?? 0;
      sum += weight;
      reason(sign.code, sign.from, sign.to, weight);
    }
    let before: WorthWord | undefined;
    for (let at = from; at < to; at++) {
      const word = words.of(tokens[at] as Token);
      if (word.term === '') continue;
      if (word.weight !== 0) wording(word.term, at, 1, word.weight);
      const pair = (before ? before.pairs : words.opening)?.get(word.term);
      if (pair !== undefined) wording(`${before?.term ?? ''} ${word.term}`, Math.max(from, at - 1), 2, pair);
      before = word;
    }
  }
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return {
    score,
    band: score >= bands.high ? 'high' : score >= bands.medium ? 'medium' : 'low',
    factType: factTypes.find(([code]) => codes.has(code))?.[1] ?? 'other',
    reasons: [...reasons.values()].toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, mostReasons),
  };
}
