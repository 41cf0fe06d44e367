import type { Sentence } from '../model.ts';
import { fingerprint } from '../text/identity.ts';
import type { AttributedCandidate, FactualCandidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { worthOf } from './worth.ts';

/** A sentence of which somebody else says this share or more is not the article's own. */
const othersShare = 0.4;

/** The sentences that the article says itself: those that no attributed statement covers for the most part. */
export function ownStatements(
  reading: Reading,
  sentences: readonly Sentence[],
  attributed: readonly AttributedCandidate[],
): readonly FactualCandidate[] {
  const others = new Uint8Array(reading.text.length);
  for (const { content } of attributed) for (const { start, end } of content) others.fill(1, start, end);
  for (const { start, end } of reading.quotations) others.fill(1, start, end);
  const found: FactualCandidate[] = [];
  for (const { start, end, from, to } of sentences) {
    let words = 0;
    let covered = 0;
    for (let index = from; index < to; index++) {
      const token = reading.tokens[index];
      if (!token || token.type === 'mark') continue;
      words += 1;
      covered += others[token.start] ?? 0;
    }
    if (words < 2 || covered >= words * othersShare) continue;
    found.push({
      type: 'factual',
      start,
      end,
      fingerprint: `c${fingerprint('factual', reading.text, { start, end })}`,
      by: 'sentence',
      confidence: 0.7,
      content: [{ start, end }],
      worth: worthOf(reading.text, reading.tokens, [{ from, to }], reading.data.worth),
    });
  }
  return found;
}
