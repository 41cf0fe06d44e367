import type { RelationType } from './layer.ts';

/** What an annotation can say beyond its kind and its place. */
export type Detail = (typeof details)[number]['id'];

/** The details in the order of the loss report, each with the words for it. */
export const details = [
  { id: 'places', text: 'places in the text' },
  { id: 'names', text: 'full names of what is mentioned' },
  { id: 'values', text: 'values of dates and amounts' },
  { id: 'links', text: 'links to databases' },
  { id: 'further-links', text: 'second and further links to databases' },
  { id: 'speakers', text: 'names of speakers' },
  { id: 'worth', text: 'ranks of what deserves checking' },
  { id: 'reading', text: 'acts and polarity of claims' },
  { id: 'quoted-parts', text: 'quoted parts of claims' },
  { id: 'reasoning', text: 'reasons and ranges of dates' },
  { id: 'confidence', text: 'confidence' },
  { id: 'provenance', text: 'status and origin' },
  { id: 'notes', text: 'notes and tags' },
  { id: 'checks', text: 'fact checks' },
  { id: 'pronouns', text: 'pronouns that stand for somebody' },
  { id: 'zones', text: 'zones of the article' },
  { id: 'problems', text: 'findings of the checks' },
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
