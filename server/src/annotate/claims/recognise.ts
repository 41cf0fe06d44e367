import type { MentionCandidate } from '../entities/recognise.ts';
import type { Language } from '../language.ts';
import type { ClaimAct, Paragraph, Polarity, SourceKind, Span } from '../model.ts';
import { read } from './reading.ts';
import { relations } from './relations.ts';

/** A statement found in one paragraph, before anyone knows who its speaker is; offsets count from the start of the paragraph. */
export interface ClaimCandidate extends Span {
  readonly by: string;
  readonly confidence: number;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly act: ClaimAct;
  readonly polarity: Polarity;
  readonly content: readonly Span[];
  readonly quotedParts: readonly Span[];
  readonly cue: (Span & { readonly lemma: string }) | null;
  readonly source: (Span & { readonly kind: SourceKind }) | null;
  readonly addressee: Span | null;
}

/** Finds the statements of a paragraph: quotations, cues and sources. */
export function recogniseClaims(
  paragraph: Paragraph,
  language: Language,
  _mentions: readonly MentionCandidate[],
): readonly ClaimCandidate[] {
  return relations(read(paragraph, language.claims));
}
