import type { MentionCandidate } from '../entities/recognise.ts';
import type { Language } from '../language.ts';
import type { Paragraph } from '../model.ts';
import type { ClaimCandidate } from './candidate.ts';
import { read } from './reading.ts';
import { relations } from './relations.ts';

export type { ClaimCandidate } from './candidate.ts';

/** Finds the statements of a paragraph: quotations, cues and sources. */
export function recogniseClaims(
  paragraph: Paragraph,
  language: Language,
  _mentions: readonly MentionCandidate[],
): readonly ClaimCandidate[] {
  return relations(read(paragraph, language.claims));
}
