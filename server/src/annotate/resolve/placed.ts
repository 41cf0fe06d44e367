import type { MentionCandidate } from '../entities/recognise.ts';
import type { EntityKind } from '../kinds.ts';

/** A candidate at its place in the article. */
export interface PlacedCandidate {
  readonly candidate: MentionCandidate;
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** What to add to the candidate's offsets. */
  readonly offset: number;
  readonly kind: EntityKind;
  readonly by: string;
  readonly confidence: number;
}
