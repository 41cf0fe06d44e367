/**
 * The words of the house: what the pipeline takes and gives. All of it is immutable.
 * Offsets are UTF-16 code units; spans are half-open, so `text.slice(span.start, span.end)` is the covered text.
 * One file a subject; all others import them from here.
 */
import type { Claim } from './model/claims.ts';
import type { DateMention, Publication } from './model/dates.ts';
import type { Entity, Mention } from './model/entities.ts';
import type { Problem } from './model/problems.ts';
import type { Zone } from './model/text.ts';

export type * from './model/annotation.ts';
export type * from './model/claims.ts';
export type * from './model/dates.ts';
export type * from './model/entities.ts';
export type * from './model/problems.ts';
export type * from './model/text.ts';

/** All that is known of one version of a text. */
export interface Article {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly published: Publication | null;
  readonly zones: readonly Zone[];
  readonly entities: readonly Entity[];
  /** Where entities are named; pronouns are a layer of their own. */
  readonly mentions: readonly Mention[];
  /** Pronouns that certainly stand for one of the entities. */
  readonly pronouns: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}
