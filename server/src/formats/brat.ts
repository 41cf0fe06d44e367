import type { Article, Span } from '../annotate/model.ts';
import { lfText } from '../review/line-breaks.ts';
import { type Carries, everyRelation } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format, WriteContext } from './format.ts';
import { everyLabel } from './labels.ts';
import { codePoints } from './offsets.ts';
import { readBrat } from './read/stand-off.ts';
import type { Row } from './rows.ts';

const carries: Carries = {
  label: (kind) => kind,
  overlap: true,
  discontinuous: true,
  borders: 'any',
  characters: 'lf',
  relations: everyRelation,
  details: ['places', 'names', 'values', 'links', 'further-links'],
};

/**
 * brat's stand-off: the text with line feeds, the annotations, and the configuration that names their types. Offsets are code points of
 * that text. A span may not hold a line end, so it becomes fragments, one a line.
 */
export const brat: Format = {
  id: 'brat',
  label: 'brat stand-off',
  purpose: 'For the brat annotation tool and research code: text, annotations and configuration',
  extension: '.brat.ann',
  languageId: 'plaintext',
  offsets: 'code-points',
  text: 'always',
  oneFileForAll: false,
  carries,
  read: readBrat,
  write: annotations,
  companions: ({ text }, context) => [
    { name: `${context.id}.brat.txt`, content: lfText(text).text },
    { name: 'annotation.conf', content: configuration(context) },
  ],
};

function annotations(article: Article, context: WriteContext): string {
  const plain = lfText(article.text);
  const toCodePoints = codePoints(plain.text);
  const fitted = fitTo(article, carries, context);
  const written = fitted.annotations
    .map((row) => ({ row, parts: fragments(plain.text, row, plain.fromOriginal) }))
    .filter(({ parts }) => parts.length > 0);
  const ids = new Map(written.map(({ row }, index) => [row.id, `T${index + 1}`]));
  const spans = written.map(({ row, parts }, index) => {
    const offsets = parts.map(({ start, end }) => `${toCodePoints(start)} ${toCodePoints(end)}`).join(';');
    const words = parts.map(({ start, end }) => plain.text.slice(start, end)).join(' ');
    return `T${index + 1}\t${row.kind} ${offsets}\t${words.replace(/[\t\r]/g, ' ')}`;
  });
  const relations = fitted.relations.map(
    ({ type, from, to }, index) => `R${index + 1}\t${type} Arg1:${ids.get(from)} Arg2:${ids.get(to)}`,
  );
  const references = written.flatMap(({ row }) =>
    row.links.map(({ scheme, id }) => `${ids.get(row.id)} ${word(scheme)}:${word(id)}\t${oneLine(row.name)}`),
  );
  const notes = written.flatMap(({ row }) => {
    const note = row.kind === 'CLAIM' ? '' : row.value || row.name;
    return note === '' ? [] : [`${ids.get(row.id)}\t${oneLine(note)}`];
  });
  return [
    ...spans,
    ...relations,
    ...references.map((reference, index) => `N${index + 1}\tReference ${reference}`),
    ...notes.map((note, index) => `#${index + 1}\tAnnotatorNotes ${note}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
const word = (text: string): string => text.replace(/\s+/gu, '_');

/** The parts of an annotation that lie on one line each, without white space around them, in order and disjoint. */
function fragments(text: string, { spans }: Row, offset: (offset: number) => number): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const end = offset(span.end);
    for (let start = Math.max(offset(span.start), result.at(-1)?.end ?? 0); start < end; ) {
      const newline = text.indexOf('\n', start);
      const stop = newline < 0 ? end : Math.min(newline, end);
      const part = text.slice(start, stop);
      const trimmed = part.trim();
      const from = start + part.indexOf(trimmed);
      const last = result.at(-1);
      // brat takes fragments that touch for a mistake.
      if (trimmed && last?.end === from) result[result.length - 1] = { start: last.start, end: from + trimmed.length };
      else if (trimmed) result.push({ start: from, end: from + trimmed.length });
      start = stop + 1;
    }
  }
  return result;
}

const configuration = (context: WriteContext): string =>
  [
    '[entities]',
    ...everyLabel(context),
    '',
    '[relations]',
    ...everyRelation.map((type) => `${type}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    '',
  ].join('\n');
