export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a person decided about an annotation; `suggested` is what the machine found and nobody has looked at. */
export type Status = 'suggested' | 'accepted' | 'rejected' | 'added';

/** What every annotation carries: who or what found it, how sure it is, and what became of it. */
export interface Provenance {
  /** Why it was recognised, in a word or two that the hover can show: `gazetteer`, `title`, `weekday`, an annotator's name. */
  readonly by: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly status: Status;
  /** What people said of it. */
  readonly note?: string;
  readonly tags?: readonly string[];
}
