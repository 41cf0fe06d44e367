import type { Article } from '../annotate/model.ts';
import type { Decision } from './decision.ts';
import type { LfText } from './line-breaks.ts';
import type { Review } from './review.ts';

/** What an action makes of the decisions. */
export interface Outcome {
  readonly put: readonly Decision[];
  /** The ids of decisions that are taken back. */
  readonly remove: readonly string[];
}

/** What an action starts from. */
export interface Reviewed {
  readonly article: Article;
  readonly review: Review;
  /** The decisions that are there, of which some have no place any more. */
  readonly decisions: readonly Decision[];
  /** The article's text, made ready for searching. */
  readonly lf: LfText;
}
