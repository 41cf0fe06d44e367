import type { Position, Range } from 'vscode-languageserver-types';
import type { ArticleParams } from './article.ts';

/** `newsAnnotator/claims`: the claims of an article in groups; null when the document is not an open article. */
export const claimsRequest = 'newsAnnotator/claims';

export interface ClaimsParams extends ArticleParams {
  /**
   * `speaker`: a group each speaker, in the order in which they first speak, the article's own voice last; in it the order of the text.
   * `rank`: a group each band, the most check-worthy first, in it by score.
   */
  readonly by: 'speaker' | 'rank';
}

export interface ClaimList {
  readonly groups: readonly ClaimGroup[];
}

export interface ClaimGroup {
  readonly label: string;
  readonly claims: readonly ClaimEntry[];
}

export interface ClaimEntry {
  readonly id: string;
  /** The content on one line; the parts of a discontinuous one are joined by an ellipsis. */
  readonly text: string;
  /** Who says it, as the article names them in full; null where nobody is named and for the article's own voice. */
  readonly speaker: string | null;
  /** One range, or several where the content is discontinuous. */
  readonly ranges: readonly Range[];
  /** How much it deserves checking, and why; null where it was not ranked. */
  readonly worth: {
    readonly band: 'high' | 'medium' | 'low';
    readonly score: number;
    readonly factType: string;
    /** Band and fact type in the reader's language, as the reasons are. */
    readonly label: string;
    readonly reasons: readonly string[];
  } | null;
}

/** `newsAnnotator/factCheckNote`: the claim at a place as a note in plain text, to be pasted; null where there is no claim. */
export const factCheckNoteRequest = 'newsAnnotator/factCheckNote';

export interface FactCheckNoteParams extends ArticleParams {
  readonly position: Position;
}
