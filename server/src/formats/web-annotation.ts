import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Article, Span } from '../annotate/model.ts';
import { type Carries, everything } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format, WriteContext } from './format.ts';
import { unicodeJson } from './json-text.ts';
import { linkAddress } from './links.ts';
import { codePoints } from './offsets.ts';
import { readWebAnnotation } from './read/web-annotation.ts';
import type { Row } from './rows.ts';

/** How much of the text before and after a quote goes into its selector, in code points; enough to tell most repeats apart. */
const contextLength = 32;

const creator = { type: 'Software', name: 'News Annotator' };

const carries: Carries = {
  ...everything,
  characters: 'unicode',
  details: ['places', 'names', 'values', 'links', 'further-links', 'speakers', 'worth', 'notes'],
};

/**
 * W3C Web Annotation as an AnnotationCollection: each annotation with a quote selector (sturdy) and a position selector (quick, in
 * code points as the model asks). A relation is an annotation too: its target is the one that it goes from, its body a word for it and the one that it goes to.
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
  carries,
  read: readWebAnnotation,
  write(article, context) {
    const { id } = context;
    const items = annotations(article, context);
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: urn(id, 'collection'),
      type: 'AnnotationCollection',
      label: id,
      creator,
      total: items.length,
      first: { id: urn(id, 'page'), type: 'AnnotationPage', startIndex: 0, items },
    };
    return `${unicodeJson(collection, 2)}\n`;
  },
};

function annotations(article: Article, context: WriteContext): readonly object[] {
  const { id, source } = context;
  const fitted = fitTo(article, carries, context);
  const select = targets(article.text, source);
  const annotation = (key: string, motivation: string, body: readonly object[], target: unknown) => ({
    id: urn(id, key),
    type: 'Annotation',
    motivation,
    creator,
    body,
    target,
  });
  return [
    ...fitted.annotations.map((row) => {
      const [first, ...more] = row.spans.map(select);
      return annotation(row.id, 'tagging', about(row), more.length === 0 ? first : [first, ...more]);
    }),
    ...fitted.relations.map(({ type, from, to }) =>
      annotation(
        `${from} ${type} ${to}`,
        'linking',
        [textual('tagging', type), { type: 'SpecificResource', purpose: 'linking', source: urn(id, to) }],
        urn(id, from),
      ),
    ),
  ];
}

function about({ kind, name, value, speaker, links, note, tags }: Row): readonly object[] {
  return [
    textual('tagging', kind),
    ...(name ? [textual('describing', name)] : []),
    ...(value ? [textual('classifying', value)] : []),
    ...(speaker ? [textual('describing', speaker)] : []),
    ...(note ? [textual('commenting', note)] : []),
    ...tags.map((tag) => textual('tagging', tag)),
    ...links.map((link) => ({ type: 'SpecificResource', purpose: 'identifying', source: linkAddress(link) })),
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
