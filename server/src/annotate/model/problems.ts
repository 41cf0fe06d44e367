import type { Span } from './annotation.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A finding of an editorial check. */
export interface Problem extends Span {
  /** The id of the check. */
  readonly check: string;
  readonly message: string;
  readonly severity: Severity;
  /** Other places that belong to the finding, and what stands there. */
  readonly related?: readonly Related[];
  /** Ways to mend it, the likeliest first; a single one is certain. */
  readonly fixes?: readonly Fix[];
}

export interface Related extends Span {
  readonly message: string;
}

/** Edits that mend a problem: disjoint, in the order of the text. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A span and the text to put in its place. */
export interface Edit extends Span {
  readonly text: string;
}
