import type { ClaimAct, Polarity, SourceKind, Span } from '../model.ts';

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
