import { type Carries, everyRelation } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format } from './format.ts';
import { unicodeJson } from './json-text.ts';
import { extent } from './layer.ts';
import { codePoints } from './offsets.ts';
import { readDoccano } from './read/tools.ts';

const spans: Carries = {
  label: (kind) => kind,
  overlap: true,
  discontinuous: false,
  borders: 'any',
  characters: 'unicode',
  relations: [],
  details: ['places'],
};
/** Without "Allow overlapping spans", doccano drops all but the first of those that overlap and does not say so. */
const oneLayer: Carries = { ...spans, overlap: false, label: (kind) => (kind === 'CLAIM' ? undefined : kind) };
const withRelations: Carries = { ...spans, relations: everyRelation };

/** doccano's sequence labelling: names, amounts and dates without overlap, so that every project takes them. */
export const doccano: Format = {
  id: 'doccano',
  label: 'doccano, sequence labelling',
  purpose: 'One text a line with its spans: for a doccano project of any settings',
  extension: '.doccano.jsonl',
  languageId: 'json',
  offsets: 'code-points',
  text: 'always',
  oneFileForAll: true,
  carries: oneLayer,
  read: readDoccano,
  write(article, context) {
    const toCodePoints = codePoints(article.text);
    const label = fitTo(article, oneLayer, context).annotations.map(({ kind, spans }) => {
      const { start, end } = extent(spans);
      return [toCodePoints(start), toCodePoints(end), kind];
    });
    return `${unicodeJson({ id: context.id, text: article.text, label })}\n`;
  },
};

/** doccano's relation extraction: all annotations and the relations between them. */
export const doccanoRelations: Format = {
  id: 'doccano-relations',
  label: 'doccano, relation extraction',
  purpose: 'Spans and relations: for a doccano project that uses relations and allows overlapping spans',
  extension: '.doccano-relations.jsonl',
  languageId: 'json',
  offsets: 'code-points',
  text: 'always',
  oneFileForAll: true,
  carries: withRelations,
  read: readDoccano,
  write(article, context) {
    const toCodePoints = codePoints(article.text);
    const { annotations, relations } = fitTo(article, withRelations, context);
    const number = new Map(annotations.map(({ id }, index) => [id, index]));
    const record = {
      id: context.id,
      text: article.text,
      entities: annotations.map(({ kind, spans }, id) => {
        const { start, end } = extent(spans);
        return { id, start_offset: toCodePoints(start), end_offset: toCodePoints(end), label: kind };
      }),
      relations: relations.map(({ type, from, to }, id) => ({
        id,
        from_id: number.get(from),
        to_id: number.get(to),
        type,
      })),
    };
    return `${unicodeJson(record)}\n`;
  },
};
