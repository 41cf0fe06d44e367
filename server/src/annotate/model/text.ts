import type { Span } from './annotation.ts';

export type ZoneKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'crosshead'
  | 'body'
  | 'boilerplate'
  | 'credit';

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** What tokens of the same letters share. */
export interface Spelling {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly type: 'word' | 'number' | 'mark' | 'url';
  /** What the recognisers have found out about the word by itself (text/spelling.ts). */
  readonly known: unknown[];
}

/** A word, a number or a punctuation mark; offsets count from the start of its paragraph. */
export interface Token extends Span {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly type: Spelling['type'];
  readonly spelling: Spelling;
}

/** A sentence of a paragraph: its span in the paragraph and its tokens, `tokens[from]` up to but not including `tokens[to]`. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** The unit of recognition. Nothing in it knows where in the article it stands. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
