import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article, Entity, Span } from '../annotate/model.ts';
import { everything } from './carries.ts';
import type { Format } from './format.ts';
import { codePoints } from './offsets.ts';
import { readWebAnnotation } from './read/tools.ts';
import { rows, speakerName } from './rows.ts';

/** How much of the text before and after a quote goes into its selector, in code points; enough to tell most repeats apart. */
const contextLength = 32;

const creator = { type: 'Software', name: 'News Annotator' };

/**
 * W3C Web Annotation as an AnnotationCollection: each annotation with a quote selector (sturdy) and a position selector (quick, in
 * code points as the model asks). A claim's source is an annotation that links to the claim.
 */
export const webAnnotation: Format = {
  id: 'web-annotation',
  label: 'W3C Web Annotation',
  purpose: 'JSON-LD for interchange with annotation tools and digital libraries',
  extension: '.annotations.jsonld',
  languageId: 'json',
  offsets: 'code-points',
  text: 'never',
  oneFileForAll: false,
  carries: { ...everything, relations: ['source'], details: ['names', 'values', 'links', 'speakers', 'worth'] },
  read: readWebAnnotation,
  write(article, { id, source }) {
    const items = annotations(article, id, source);
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: urn(id, 'collection'),
      type: 'AnnotationCollection',
      label: id,
      creator,
      total: items.length,
      first: { id: urn(id, 'page'), type: 'AnnotationPage', startIndex: 0, items },
    };
    return `${JSON.stringify(collection, null, 2)}\n`;
  },
};

function annotations(article: Article, id: string, source: string): readonly object[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const entityOfMention = new Map(article.mentions.map((mention) => [mention.id, entities.get(mention.entity)]));
  const target = targets(article.text, source);
  const annotation = (key: string, motivation: string, body: readonly object[] | string, spans: readonly Span[]) => ({
    id: urn(id, key),
    type: 'Annotation',
    motivation,
    creator,
    body,
    target: spans.length === 1 ? target(spans[0] ?? { start: 0, end: 0 }) : spans.map(target),
  });
  const found = rows(article).map((row) =>
    annotation(
      row.id,
      'tagging',
      [textual('tagging', row.kind), ...about(row, entityOfMention.get(row.id))],
      row.spans,
    ),
  );
  const links = article.claims.flatMap((claim) => {
    if (claim.type === 'factual' || !claim.source) return [];
    const link = annotation(`${claim.id}-source`, 'linking', urn(id, claim.id), [claim.source]);
    const name = speakerName(article, claim, entities);
    return [name ? { ...link, label: name } : link];
  });
  return [...found, ...links];
}

function about(
  row: { readonly name: string; readonly value: string; readonly speaker: string },
  entity: Entity | undefined,
): readonly object[] {
  const wikidata = entity?.links.find(({ scheme }) => scheme === 'wikidata');
  return [
    ...(row.name ? [textual('describing', row.name)] : []),
    ...(row.value ? [textual('classifying', row.value)] : []),
    ...(row.speaker ? [textual('describing', row.speaker)] : []),
    ...(wikidata
      ? [{ type: 'SpecificResource', purpose: 'identifying', source: `http://www.wikidata.org/entity/${wikidata.id}` }]
      : []),
  ];
}

const textual = (purpose: string, value: string): object => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});

/** Makes the function from a span to the target that selects it. */
function targets(text: string, source: string): (span: Span) => object {
  const toCodePoints = codePoints(text);
  return ({ start, end }) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: [...text.slice(Math.max(0, start - 2 * contextLength), start)].slice(-contextLength).join(''),
        suffix: [...text.slice(end, end + 2 * contextLength)].slice(0, contextLength).join(''),
      },
      { type: 'TextPositionSelector', start: toCodePoints(start), end: toCodePoints(end) },
    ],
  });
}

/** A name-based UUID (RFC 9562, version 8, from SHA-256): the same annotation of the same article has the same address everywhere. */
function urn(article: string, key: string): string {
  const bytes = sha256(utf8ToBytes(`news-annotator ${article} ${key}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
