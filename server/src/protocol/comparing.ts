import type { Range } from 'vscode-languageserver-types';
import type { ArticleParams } from './article.ts';

/**
 * `newsAnnotator/compare`: what annotators agree and differ on, by their own files beside an article; null when the document is not an open
 * article. Fails with a sentence where there are not two annotators, or a file holds a merge conflict.
 */
export const compareRequest = 'newsAnnotator/compare';

export interface CompareParams extends ArticleParams {
  /** Files beside the article; those that are no annotator's of this article are passed over. */
  readonly files: readonly { readonly fileName: string; readonly content: string }[];
}

export interface AnnotatorComparison {
  /** The figures and the differences in Markdown, with links to the places. */
  readonly report: string;
  /** Lines to adopt, for what all agree on and the article's own file does not say yet. */
  readonly agreed: readonly string[];
  /** What they differ on, in the order of the text. */
  readonly differences: readonly AnnotatorDifference[];
}

export interface AnnotatorDifference {
  /** What differs, in the reader's language. */
  readonly label: string;
  readonly range: Range;
  /** Whether the article's own file has a decision on one of the annotations. */
  readonly settled: boolean;
  /** What each annotator who has an annotation there says, with the lines to adopt that settle it so. */
  readonly choices: readonly {
    readonly annotator: string;
    readonly label: string;
    readonly lines: readonly string[];
  }[];
  /** The lines to adopt so that all of it stands, and none of it. */
  readonly all: readonly string[];
  readonly none: readonly string[];
}
