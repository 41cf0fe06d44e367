import { stringify } from 'csv-stringify/sync';
import { lines } from '../annotate/text/lines.ts';
import type { Format } from './format.ts';
import { codePoints } from './offsets.ts';
import { quote, rows } from './rows.ts';

/**
 * RFC 4180 for spreadsheets: a byte order mark so that Excel reads UTF-8, CRLF, and a `'` before a field that a spreadsheet would take for a
 * formula. Offsets in code points and in UTF-16 code units, line and column from 1.
 */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  purpose: 'One row an annotation: for Excel and other spreadsheets',
  extension: '.csv',
  languageId: 'plaintext',
  offsets: 'code-points',
  oneFileForAll: false,
  write(article, { id }) {
    const toCodePoints = codePoints(article.text);
    const index = lines(article.text);
    const table = rows(article).map((row) => {
      const start = row.spans[0]?.start ?? 0;
      const end = row.spans.at(-1)?.end ?? start;
      const { line, character } = index.position(start);
      return {
        article: id,
        id: row.id,
        kind: row.kind,
        text: quote(article.text, row.spans),
        name: row.name,
        value: row.value,
        speaker: row.speaker,
        cue: row.cue,
        status: row.status,
        confidence: row.confidence,
        by: row.by,
        start: toCodePoints(start),
        end: toCodePoints(end),
        start_utf16: start,
        end_utf16: end,
        line: line + 1,
        column: character + 1,
      };
    });
    return stringify(table, { header: true, columns, bom: true, record_delimiter: 'windows', escape_formulas: true });
  },
};

const columns = [
  'article',
  'id',
  'kind',
  'text',
  'name',
  'value',
  'speaker',
  'cue',
  'status',
  'confidence',
  'by',
  'start',
  'end',
  'start_utf16',
  'end_utf16',
  'line',
  'column',
];
