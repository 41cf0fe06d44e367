import { message } from '../checks/message.ts';
import type { RelationType } from './layer.ts';

/** What an annotation can say beyond its kind and its place. */
export type Detail = (typeof details)[number]['id'];

/** The details in the order of the loss report, each with the words for it and for how many are lost. */
export const details = [
  { id: 'places', lost: (count: number) => message('places in the text ({0})', count) },
  { id: 'names', lost: (count: number) => message('full names of what is mentioned ({0})', count) },
  { id: 'values', lost: (count: number) => message('values of dates and amounts ({0})', count) },
  { id: 'links', lost: (count: number) => message('links to databases ({0})', count) },
  { id: 'further-links', lost: (count: number) => message('second and further links to databases ({0})', count) },
  { id: 'speakers', lost: (count: number) => message('names of speakers ({0})', count) },
  { id: 'worth', lost: (count: number) => message('ranks of what deserves checking ({0})', count) },
  { id: 'reading', lost: (count: number) => message('acts and polarity of claims ({0})', count) },
  { id: 'quoted-parts', lost: (count: number) => message('quoted parts of claims ({0})', count) },
  { id: 'reasoning', lost: (count: number) => message('reasons and ranges of dates ({0})', count) },
  { id: 'confidence', lost: (count: number) => message('confidence ({0})', count) },
  { id: 'provenance', lost: (count: number) => message('status and origin ({0})', count) },
  { id: 'notes', lost: (count: number) => message('notes and tags ({0})', count) },
  { id: 'checks', lost: (count: number) => message('fact checks ({0})', count) },
  { id: 'pronouns', lost: (count: number) => message('pronouns that stand for somebody ({0})', count) },
  { id: 'zones', lost: (count: number) => message('zones of the article ({0})', count) },
  { id: 'problems', lost: (count: number) => message('findings of the checks ({0})', count) },
] as const;

/** What of an article a format has a place for. `fitTo` leaves out or changes the rest, and says so. */
export interface Carries {
  /** The format's label for a kind of annotation; undefined where it has none. */
  readonly label: (kind: string) => string | undefined;
  /** Whether spans may overlap; else the longest of those that do is kept. */
  readonly overlap: boolean;
  /** Whether one annotation can have several spans; else it becomes one from the first to the last. */
  readonly discontinuous: boolean;
  /** `tokens`: a span that cuts a word is widened to it. `sentences`: it is also cut into one annotation a sentence. */
  readonly borders: 'any' | 'tokens' | 'sentences';
  /** `unicode`: lone surrogates become U+FFFD; `xml`: control characters do too; `lf`: that, and every CRLF becomes a line feed; `words`: white space is lost. */
  readonly characters: 'any' | 'unicode' | 'xml' | 'lf' | 'words';
  readonly relations: readonly RelationType[];
  readonly details: readonly Detail[];
}

export const everyRelation: readonly RelationType[] = [
  'source',
  'cue',
  'addressee',
  'within',
  'coreference',
  'title',
  'anchor',
];

/** For a format that loses nothing: the measure of the others. */
export const everything: Carries = {
  label: (kind) => kind,
  overlap: true,
  discontinuous: true,
  borders: 'any',
  characters: 'any',
  relations: everyRelation,
  details: details.map(({ id }) => id),
};
