import { isComma, isDash, isFiniteVerb, isStop, type Reading } from './reading.ts';

/**
 * Where the content that begins at token `from` ends: at the end of its stretch at the latest, earlier where the article's own voice goes on.
 *
 * @returns the index after the content's last token.
 */
export function contentEnd(reading: Reading, from: number, limit: number): number {
  const { lower, words, quotationAt, data } = reading;
  for (let index = from + 1; index < limit; index++) {
    const quotation = quotationAt[index];
    if (quotation) {
      index = Math.max(index, quotation.to);
      if (index >= limit) break;
      continue;
    }
    const next = lower[index + 1] ?? '';
    if (lower[index] === ';') return index;
    if (isComma(reading, index)) {
      const gerund = data.verbs.get(next)?.some(({ tenses }) => tenses.has('gerund'));
      if (gerund && /ing$/.test(next)) return index;
      if (next === 'according') return index;
      if (next === 'but' || next === 'and') {
        for (let ahead = index + 2; ahead < Math.min(limit, index + 8); ahead++) {
          if (data.verbs.has(lower[ahead] ?? '') && isFiniteVerb(reading, ahead)) return index;
        }
      }
    }
    if (isStop(reading, index) && index === limit - 1) return index;
    if (isDash(reading, index) && words.prepositions.has(next)) return index;
  }
  let end = limit;
  while (end > from && isStop(reading, end - 1)) end -= 1;
  return end;
}
