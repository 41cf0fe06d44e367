import type { ClaimAct, Polarity, SourceKind, Span, Worth } from '../model.ts';

/** A statement found in one paragraph, before anyone knows who its speaker is; offsets count from the start of the paragraph. */
export type ClaimCandidate = AttributedCandidate | LooseQuotation | FactualCandidate;

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
  /** Whether the paragraph ends in it with a colon, so that the next paragraph may be its content. */
  readonly introduces: boolean;
  /** Whether its last quotation has not been closed when the paragraph ends. */
  readonly unclosed: boolean;
}

/** Quotations that fill a paragraph with nobody to say them: the rest of an earlier statement, or the start of a later one. */
export interface LooseQuotation extends Candidate {
  readonly type: 'quotation';
  /** How many words it has, marks among them. */
  readonly words: number;
  readonly unclosed: boolean;
}

/** A sentence in the article's own voice. */
export interface FactualCandidate extends Candidate {
  readonly type: 'factual';
}
