import search from 'approx-string-match';
import type { Span } from '../annotate/model.ts';
import type { Anchor } from './decision.ts';
import { contextLikeness } from './likeness.ts';
import type { LfText } from './line-breaks.ts';

/**
 * The places that an orphan may mean, the likeliest first, for a person to choose from: where its words stand, or words much like them, however
 * little the context fits.
 */
export function candidates(article: LfText, anchor: Anchor, most: number): readonly Span[] {
  const { text } = article;
  const { quote } = anchor;
  const exact = article.occurrences(quote).map((start) => ({ start, end: start + quote.length, errors: 0 }));
  const alike =
    exact.length === 0 && quote.length >= shortestCandidate
      ? search(text, quote, Math.floor(quote.length * maxCandidateErrors))
      : exact;
  const sorted = alike
    .map((one) => ({ ...one, fit: contextLikeness(text, anchor, one) - one.errors / quote.length }))
    .sort((a, b) => b.fit - a.fit || a.start - b.start);
  const chosen: Span[] = [];
  for (const { start, end } of sorted) {
    if (chosen.length === most) break;
    // Of the borders that an approximate search finds for one place, the first fits best.
    if (chosen.some((other) => start < other.end && other.start < end)) continue;
    chosen.push({ start, end });
  }
  return chosen.map(({ start, end }) => ({ start: article.toOriginal(start), end: article.toOriginal(end) }));
}

const shortestCandidate = 4;
const maxCandidateErrors = 0.4;
