import type { Provenance, Span } from './annotation.ts';

export type ClaimAct =
  | 'statement'
  | 'denial'
  | 'accusation'
  | 'question'
  | 'promise'
  | 'demand'
  | 'endorsement'
  | 'criticism'
  | 'belief'
  | 'finding';

export type Polarity = 'asserted' | 'denied' | 'hedged' | 'negated';

export interface Cue extends Span {
  readonly lemma: string;
}

export type SourceKind = 'person' | 'group' | 'organisation' | 'document' | 'poll' | 'anonymous' | 'pronoun';

export interface Source extends Span {
  readonly kind: SourceKind;
}

/** The entity that a source resolves to, and by which way. */
export interface SourceEntity {
  readonly id: string;
  readonly via: 'self' | 'alias' | 'title' | 'pronoun' | 'previous-quote';
}

export type FactType =
  | 'quantity'
  | 'comparison'
  | 'correlation'
  | 'law-or-rule'
  | 'record'
  | 'prediction'
  | 'personal'
  | 'opinion'
  | 'question'
  | 'other';

/** Why a statement ranks as it does: one feature, the words that gave it, and its weight (negative counts against). */
export interface WorthReason extends Span {
  readonly code: string;
  readonly text: string;
  readonly weight: number;
}

/** How much a statement deserves checking. A rank, never a verdict. */
export interface Worth {
  /** From 0 to 1. */
  readonly score: number;
  readonly band: 'high' | 'medium' | 'low';
  readonly factType: FactType;
  readonly reasons: readonly WorthReason[];
}

export type CheckStatus = 'unchecked' | 'confirmed' | 'needs-change' | 'unsupported' | 'cut';

/** How far a person's checking of a claim is, and what was found. */
export interface FactCheck {
  readonly status: CheckStatus;
  /** The evidence: an address, a file, a person. */
  readonly source?: string;
  /** Where in the evidence: a page, a line, a minute. */
  readonly locator?: string;
  readonly checker?: string;
  /** The ISO date of the check. */
  readonly date?: string;
  readonly note?: string;
}

/** An attribution relation: source, cue and content (Pareti; Newell et al. 2018). */
export interface AttributedClaim extends Provenance {
  readonly id: string;
  readonly type: 'attributed';
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly act: ClaimAct;
  readonly polarity: Polarity;
  /** One span or more, in the order of the text. */
  readonly content: readonly Span[];
  /** The parts of the content in quotation marks, without the marks. */
  readonly quotedParts: readonly Span[];
  readonly cue: Cue | null;
  readonly source: Source | null;
  readonly sourceEntity: SourceEntity | null;
  readonly addressee: Span | null;
  /** The id of the claim that this one is nested in. */
  readonly parent: string | null;
  readonly worth: Worth | null;
  readonly check?: FactCheck;
}

/** A statement in the article's own voice that is worth checking. */
export interface FactualClaim extends Provenance {
  readonly id: string;
  readonly type: 'factual';
  readonly content: readonly Span[];
  readonly worth: Worth;
  readonly check?: FactCheck;
}

export type Claim = AttributedClaim | FactualClaim;
