/**
 * The table of kinds: what the machine can find and the editor can highlight. One row adds a kind; `npm run manifest` writes the
 * rows into package.json (semantic token types, scopes, settings) and a test fails when the two differ.
 */
export interface KindRow {
  /** The name in the record (`PERSON`) or, for the two layers that are not entities, `DATE` and `CLAIM`. */
  readonly id: string;
  /** The semantic token type, which is also the word in the setting that turns a kind off. */
  readonly token: string;
  /** The letter that annotates as this kind after Ctrl+Shift+A, and alone while suggestions are reviewed. */
  readonly key: string;
  /** What a reader sees first in the hover and the outline. */
  readonly label: string;
  readonly plural: string;
  /** The standard semantic token type that a theme without rules for ours falls back to; none where the text keeps its own colour. */
  readonly superType?: string;
  /**
   * The TextMate scopes that give the kind its colour in any theme: chosen so that in the built-in themes people, organisations, places and
   * dates differ from each other and from quotations, which the grammar colours as strings. Claims keep the colours of what is in them.
   */
  readonly scopes: readonly string[];
  /**
   * The shape that goes with the colour, so that a reader who sees no colours can tell the layers apart: names are bold, dates italic. Amounts
   * are known by their figures; the editor underlines claims itself.
   */
  readonly fontStyle?: 'bold' | 'italic';
  readonly description: string;
}

const entityRows = [
  {
    id: 'PERSON',
    token: 'person',
    key: 'p',
    label: 'Person',
    plural: 'Persons',
    superType: 'class',
    scopes: ['entity.name.type.class.person.news', 'entity.name.type.class'],
    fontStyle: 'bold',
    description: 'People, real or fictional',
  },
  {
    id: 'ORGANIZATION',
    token: 'organization',
    key: 'o',
    label: 'Organisation',
    plural: 'Organisations',
    superType: 'function',
    scopes: ['support.function.organization.news', 'support.function'],
    fontStyle: 'bold',
    description: 'Companies, agencies, parties, clubs, ministries',
  },
  {
    id: 'LOCATION',
    token: 'location',
    key: 'l',
    label: 'Location',
    plural: 'Locations',
    superType: 'enumMember',
    scopes: ['variable.other.enummember.location.news', 'variable.other.enummember'],
    fontStyle: 'bold',
    description: 'Countries, cities, regions, waters',
  },
  {
    id: 'FACILITY',
    token: 'facility',
    key: 'f',
    label: 'Facility',
    plural: 'Facilities',
    superType: 'enumMember',
    scopes: ['variable.other.enummember.facility.news', 'variable.other.enummember'],
    fontStyle: 'bold',
    description: 'Buildings, airports, stadiums, bridges',
  },
  {
    id: 'NATIONALITY',
    token: 'nationality',
    key: 'n',
    label: 'Nationality or group',
    plural: 'Nationalities and groups',
    superType: 'variable',
    scopes: ['variable.nationality.news', 'variable'],
    fontStyle: 'bold',
    description: 'Nationalities, religious and political groups',
  },
  {
    id: 'EVENT',
    // Not "event", which is a standard type: programming languages use it.
    token: 'namedEvent',
    key: 'e',
    label: 'Event',
    plural: 'Events',
    superType: 'macro',
    scopes: ['keyword.event.news', 'keyword'],
    fontStyle: 'bold',
    description: 'Wars, elections, championships, disasters with a name',
  },
  {
    id: 'PRODUCT',
    token: 'product',
    key: 't',
    label: 'Product',
    plural: 'Products',
    superType: 'property',
    scopes: ['entity.name.tag.product.news', 'entity.name.tag'],
    fontStyle: 'bold',
    description: 'Goods and models with a name',
  },
  {
    id: 'VESSEL',
    token: 'vessel',
    key: 'v',
    label: 'Vessel',
    plural: 'Vessels',
    superType: 'property',
    scopes: ['entity.name.tag.vessel.news', 'entity.name.tag'],
    fontStyle: 'bold',
    description: 'Named ships, aircraft, spacecraft',
  },
  {
    id: 'WORK',
    token: 'work',
    key: 'w',
    label: 'Work',
    plural: 'Works',
    superType: 'property',
    scopes: ['entity.name.tag.work.news', 'entity.name.tag'],
    fontStyle: 'bold',
    description: 'Titles of books, films, songs, reports',
  },
  {
    id: 'LAW',
    token: 'law',
    key: 'a',
    label: 'Law',
    plural: 'Laws',
    superType: 'macro',
    scopes: ['keyword.law.news', 'keyword'],
    fontStyle: 'bold',
    description: 'Acts, treaties, constitutions with a name',
  },
  {
    id: 'MONEY',
    token: 'money',
    key: 'm',
    label: 'Money',
    plural: 'Amounts of money',
    superType: 'number',
    scopes: ['constant.numeric.money.news', 'constant.numeric'],
    description: 'Sums in a currency',
  },
  {
    id: 'PERCENT',
    token: 'percent',
    key: 'h',
    label: 'Percentage',
    plural: 'Percentages',
    superType: 'number',
    scopes: ['constant.numeric.percent.news', 'constant.numeric'],
    description: 'Percentages and percentage points',
  },
  {
    id: 'QUANTITY',
    token: 'quantity',
    key: 'q',
    label: 'Quantity',
    plural: 'Quantities',
    superType: 'number',
    scopes: ['constant.numeric.quantity.news', 'constant.numeric'],
    description: 'Numbers with a unit',
  },
] as const satisfies readonly KindRow[];

const layerRows = [
  {
    id: 'DATE',
    token: 'date',
    key: 'd',
    label: 'Date',
    plural: 'Dates',
    superType: 'keyword',
    scopes: ['keyword.control.date.news', 'keyword.control'],
    fontStyle: 'italic',
    description: 'Dates, times, durations and recurring times (TIMEX3)',
  },
  {
    id: 'CLAIM',
    token: 'claim',
    key: 'c',
    label: 'Claim',
    plural: 'Claims',
    scopes: ['meta.claim.news'],
    description: 'What somebody is reported to say, and what is worth checking',
  },
] as const satisfies readonly KindRow[];

export type EntityKind = (typeof entityRows)[number]['id'];
export type Kind = EntityKind | (typeof layerRows)[number]['id'];
/** A kind that a newsroom made and people annotate by hand: `POLICY`. */
export type OwnKind = string & { readonly own: true };
/** What a name or an amount can be: found by the machine, or only by people. */
export type AnyEntityKind = EntityKind | OwnKind;

/** Every kind in the order of the settings and the legend; the index of a row is its semantic token type. */
export const kinds: readonly (KindRow & { readonly id: Kind })[] = [...entityRows, ...layerRows];

/** Labels that exports write for what is no entity: nothing else can have them. */
const reserved: ReadonlySet<string> = new Set(['DATE', 'CLAIM', 'SOURCE', 'CUE', 'ADDRESSEE', 'TITLE']);

/** Whether a label is a kind of entity: one of the table, or one in capitals that a newsroom can have made. */
export const isEntityKind = (label: string): label is AnyEntityKind =>
  /^[A-Z][A-Z0-9_]*$/.test(label) && !reserved.has(label);

/** Whether a label is a kind that only a newsroom can have made. */
export const isOwnKind = (label: string): label is OwnKind => isEntityKind(label) && !byId.has(label);

const byId: ReadonlyMap<string, KindRow> = new Map(kinds.map((row) => [row.id, row]));

/** The row of a kind. Throws for a name that is not in the table, which is a programming error. */
export function kindRow(id: Kind): KindRow {
  const row = byId.get(id);
  if (!row) throw new Error(`There is no kind "${id}".`);
  return row;
}

/** The kinds that are amounts: the article has no say in them. */
export const amountKinds: ReadonlySet<EntityKind> = new Set(['MONEY', 'PERCENT', 'QUANTITY']);
