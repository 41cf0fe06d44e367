import type { Article, Span } from '../annotate/model.ts';
import { type Carries, everyRelation } from './carries.ts';
import { fitTo } from './fit.ts';
import type { WriteContext } from './format.ts';
import { namesAndDates } from './labels.ts';
import { extent } from './layer.ts';
import { linkAddress, mainLink } from './links.ts';
import type { Row } from './rows.ts';
import { tokenised } from './tokens.ts';

/** What a CAS holds of an article: everything but several spans an annotation, and our reasons. */
export const casCarries: Carries = {
  label: (kind) => kind,
  overlap: true,
  discontinuous: false,
  borders: 'any',
  characters: 'xml',
  relations: everyRelation,
  details: ['places', 'names', 'values', 'links', 'further-links', 'speakers', 'worth', 'confidence', 'provenance'],
};

/** A UIMA type of annotations and its own features; those named `…@` refer to other annotations. */
export interface CasType {
  readonly name: string;
  readonly features: Readonly<Record<string, 'uima.cas.String' | 'uima.cas.Double' | 'reference'>>;
}

/** INCEpTION's layers for tokens, sentences and names, and two of ours: an annotation, and a relation from one to another. */
export const casTypes = {
  token: { name: 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token', features: {} },
  sentence: { name: 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence', features: {} },
  name: {
    name: 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity',
    features: { value: 'uima.cas.String', identifier: 'uima.cas.String' },
  },
  news: {
    name: 'webanno.custom.News',
    features: {
      kind: 'uima.cas.String',
      name: 'uima.cas.String',
      value: 'uima.cas.String',
      speaker: 'uima.cas.String',
      identifier: 'uima.cas.String',
      status: 'uima.cas.String',
      by: 'uima.cas.String',
      confidence: 'uima.cas.Double',
    },
  },
  relation: {
    name: 'webanno.custom.NewsRelation',
    features: { label: 'uima.cas.String', Governor: 'reference', Dependent: 'reference' },
  },
} as const satisfies Readonly<Record<string, CasType>>;

/** A feature structure over a span; ids count from 2, since 1 is the text. */
export interface FeatureStructure extends Span {
  readonly id: number;
  readonly type: CasType;
  readonly values: Readonly<Record<string, string | number>>;
}

/** An article's feature structures in the order of the text, layer by layer. */
export function featureStructures(article: Article, context: WriteContext): readonly FeatureStructure[] {
  const { annotations, relations } = fitTo(article, casCarries, context);
  const sentences = tokenised(article.text, context.words);
  const plain: Omit<FeatureStructure, 'id'>[] = [
    ...sentences.map(({ start, end }) => ({ start, end, type: casTypes.sentence, values: {} })),
    ...sentences.flatMap(({ tokens }) =>
      tokens.map(({ start, end }) => ({ start, end, type: casTypes.token, values: {} })),
    ),
    ...annotations
      .filter(({ kind }) => namesAndDates(kind) !== undefined)
      .map((row) => ({
        ...extent(row.spans),
        type: casTypes.name,
        values: present({ value: row.kind, identifier: address(row) }),
      })),
  ];
  const first = 2 + plain.length;
  const places = new Map(annotations.map((row, index) => [row.id, { ...extent(row.spans), id: first + index }]));
  const all = [
    ...plain,
    ...annotations.map((row) => ({ ...extent(row.spans), type: casTypes.news, values: news(row) })),
    ...relations.map(({ type, from, to }) => {
      const dependent = places.get(to);
      // As in DKPro, a relation lies where its dependent lies.
      return {
        start: dependent?.start ?? 0,
        end: dependent?.end ?? 0,
        type: casTypes.relation,
        values: { label: type, Governor: places.get(from)?.id ?? 0, Dependent: dependent?.id ?? 0 },
      };
    }),
  ];
  return all.map((structure, index) => ({ ...structure, id: index + 2 }));
}

/** INCEpTION links a name to one address. */
const address = ({ links }: Row): string => {
  const link = mainLink(links);
  return link ? linkAddress(link) : '';
};

const news = (row: Row) => {
  const { kind, name, value, speaker, status, by, confidence } = row;
  const identifier = row.links.map(linkAddress).join(' ');
  return present({ kind, name, value, speaker, identifier, status, by, confidence });
};

const present = (values: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
