import type { MentionCandidate } from '../entities/recognise.ts';
import type { Language } from '../language.ts';
import type { Paragraph } from '../model.ts';
import type { ClaimCandidate } from './candidate.ts';
import { looseQuotation } from './candidates.ts';
import { ownStatements } from './own-voice.ts';
import { read } from './reading.ts';
import { relations } from './relations.ts';

export type { AttributedCandidate, ClaimCandidate, FactualCandidate, LooseQuotation } from './candidate.ts';

/** Finds the statements of a paragraph: those that it gives to somebody, and those in the article's own voice. */
export function recogniseClaims(
  paragraph: Paragraph,
  language: Language,
  mentions: readonly MentionCandidate[],
): readonly ClaimCandidate[] {
  const reading = read(paragraph, language.claims, mentions);
  const attributed = relations(reading);
  const loose = looseQuotation(reading, attributed);
  return [...attributed, ...(loose ? [loose] : []), ...ownStatements(reading, paragraph.sentences, attributed)];
}
