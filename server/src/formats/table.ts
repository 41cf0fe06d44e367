import type { Article } from '../annotate/model.ts';
import { lines } from '../annotate/text/lines.ts';
import { type Carries, everything } from './carries.ts';
import { fitTo } from './fit.ts';
import type { WriteContext } from './format.ts';
import { defuse } from './formula.ts';
import { extent } from './layer.ts';
import { codePoints } from './offsets.ts';
import { quote } from './rows.ts';

/** A row has one place, and columns for the source and the cue of a claim instead of relations. */
export const tableCarries: Carries = {
  ...everything,
  discontinuous: false,
  relations: [],
  details: [
    'places',
    'names',
    'values',
    'links',
    'further-links',
    'speakers',
    'worth',
    'confidence',
    'provenance',
    'notes',
  ],
};

export const tableColumns = [
  'article',
  'id',
  'kind',
  'text',
  'name',
  'value',
  'speaker',
  'cue',
  'links',
  'note',
  'tags',
  'status',
  'confidence',
  'by',
  'start',
  'end',
  'start_utf16',
  'end_utf16',
  'line',
  'column',
] as const;

/** One row an annotation, none of its cells a formula, with offsets in code points and in UTF-16 code units, line and column from 1. */
export function tableRows(
  article: Article,
  context: WriteContext,
): readonly Readonly<Record<(typeof tableColumns)[number], string | number>>[] {
  const toCodePoints = codePoints(article.text);
  const index = lines(article.text);
  return fitTo(article, tableCarries, context).annotations.map((row) => {
    const { start, end } = extent(row.spans);
    const { line, character } = index.position(start);
    return {
      article: defuse(context.id),
      id: row.id,
      kind: row.kind,
      text: defuse(quote(article.text, row.spans)),
      name: defuse(row.name),
      value: defuse(row.value),
      speaker: defuse(row.speaker),
      cue: defuse(row.cue),
      links: defuse(row.links.map(({ scheme, id }) => `${scheme}:${id}`).join(' ')),
      note: defuse(row.note),
      tags: defuse(row.tags.join(', ')),
      status: row.status,
      confidence: row.confidence,
      by: defuse(row.by),
      start: toCodePoints(start),
      end: toCodePoints(end),
      start_utf16: start,
      end_utf16: end,
      line: line + 1,
      column: character + 1,
    };
  });
}
