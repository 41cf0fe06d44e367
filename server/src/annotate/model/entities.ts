import type { AnyEntityKind } from '../kinds.ts';
import type { Provenance, Span } from './annotation.ts';

export type MentionForm = 'name' | 'title-name' | 'surname' | 'acronym' | 'alias' | 'demonym' | 'pronoun';

/** A place in the text where an entity is named. */
export interface Mention extends Span, Provenance {
  readonly id: string;
  readonly text: string;
  readonly kind: AnyEntityKind;
  /** The id of the entity that this mentions. */
  readonly entity: string;
  readonly form: MentionForm;
  /** The number and unit of MONEY, PERCENT and QUANTITY. */
  readonly quantity?: Quantity;
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** A title or function said of a person, and where it is said. */
export interface Role extends Span {
  readonly text: string;
}

/** An identifier outside the article: `{ scheme: 'wikidata', id: 'Q159' }`. */
export interface Link {
  readonly scheme: string;
  readonly id: string;
}

/** Somebody or something that the article names, with all its mentions in the order of the text. */
export interface Entity {
  readonly id: string;
  readonly kind: AnyEntityKind;
  /** The fullest name in the article. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly links: readonly Link[];
  readonly mentions: readonly string[];
}
