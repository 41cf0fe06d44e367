import type { Range } from 'vscode-languageserver-types';
import type { ArticleParams, ClosedArticle } from './article.ts';

/** `newsAnnotator/check`: what the checks point out in an article, in the order of the text; null when the document is none. */
export const checkRequest = 'newsAnnotator/check';

export interface CheckParams extends ArticleParams {
  /** For an article that is not open: what stands in its file. */
  readonly closed?: ClosedArticle;
}

export interface CheckResult {
  readonly problems: readonly CheckedProblem[];
}

export interface CheckedProblem {
  /** The id of the check, and what it points out in a few words. */
  readonly check: string;
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
}

/**
 * `newsAnnotator/dismissals`: what stands in a workspace's file of dismissals, and what it must hold after a finding was dismissed or dismissals were
 * taken back. The client reads and writes the file. Fails with a sentence while a merge conflict is open in it.
 */
export const dismissalsRequest = 'newsAnnotator/dismissals';

export interface DismissalsParams {
  readonly content: string;
  readonly dismiss?: ArticleParams & { readonly check: string; readonly range: Range; readonly by: string };
  /** Ids of entries. */
  readonly takeBack?: readonly string[];
}

export interface Dismissals {
  /** What the file must hold now. */
  readonly content: string;
  readonly entries: readonly DismissalEntry[];
}

export interface DismissalEntry {
  readonly id: string;
  /** The id of the check. */
  readonly check: string;
  /** The words, on one line. */
  readonly quote: string;
  readonly by: string;
}
