import type { EntityKind } from '../kinds.ts';
import type { KnownName } from './name-list.ts';
import type { TokenRange } from './roles.ts';

/** A kind that a name can have, and how probable it is. */
export interface Reading {
  readonly kind: EntityKind;
  readonly probability: number;
}

/** A name found among the tokens of a paragraph. */
export interface FoundName extends TokenRange {
  readonly by: string;
  /** The kinds it can have, the most probable first; at least one. */
  readonly readings: readonly Reading[];
  /** The entry of the newsroom's list that it is. */
  readonly known?: KnownName;
}
