import type { ClaimAct, Polarity, SourceKind, Span, Worth } from '../model.ts';

/** A statement found in one paragraph, before anyone knows who its speaker is; offsets count from the start of the paragraph. */
export type ClaimCandidate = AttributedCandidate | FactualCandidate;

interface Candidate extends Span {
  /** Its share of the claim's id: the type, the words and a little of what stands around them. */
  readonly fingerprint: string;
  /** The pattern that found it. */
  readonly by: string;
  readonly confidence: number;
  readonly content: readonly Span[];
  readonly worth: Worth;
}

/** Somebody's statement. */
export interface AttributedCandidate extends Candidate {
  readonly type: 'attributed';
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly act: ClaimAct;
  readonly polarity: Polarity;
  readonly quotedParts: readonly Span[];
  readonly cue: (Span & { readonly lemma: string }) | null;
  readonly source: (Span & { readonly kind: SourceKind }) | null;
  readonly addressee: Span | null;
}

/** A sentence in the article's own voice. */
export interface FactualCandidate extends Candidate {
  readonly type: 'factual';
}
