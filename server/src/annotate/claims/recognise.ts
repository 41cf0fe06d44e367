import type { MentionCandidate } from '../entities/recognise.ts';
import type { Language } from '../language.ts';
import type { Paragraph, Span } from '../model.ts';

/** A statement found in one paragraph, before anyone knows who its speaker is; offsets count from the start of the paragraph. */
export interface ClaimCandidate extends Span {
  readonly by: string;
}

/** Finds the statements of a paragraph: quotations, cues and sources. */
export function recogniseClaims(
  _paragraph: Paragraph,
  _language: Language,
  _mentions: readonly MentionCandidate[],
): readonly ClaimCandidate[] {
  return [];
}
