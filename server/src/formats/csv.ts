import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.ts';
import { tableCarries, tableColumns, tableRows } from './table.ts';

/**
 * RFC 4180 for spreadsheets: a byte order mark so that Excel reads UTF-8, CRLF, and a `'` before a field that a spreadsheet would take for a
 * formula.
 */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  purpose: 'One row an annotation: for Excel and other spreadsheets',
  extension: '.csv',
  languageId: 'plaintext',
  offsets: 'code-points',
  text: 'never',
  oneFileForAll: false,
  carries: tableCarries,
  write: (article, context) =>
    stringify([...tableRows(article, context)], {
      header: true,
      columns: [...tableColumns],
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    }),
};

/** The same table for scripts and for pasting: tabs between fields, line feeds, no byte order mark. */
export const tsv: Format = {
  id: 'tsv',
  label: 'TSV',
  purpose: 'The same rows with tabs between the fields: for scripts, R and pandas',
  extension: '.tsv',
  languageId: 'plaintext',
  offsets: 'code-points',
  text: 'never',
  oneFileForAll: false,
  carries: tableCarries,
  write: (article, context) =>
    stringify([...tableRows(article, context)], {
      header: true,
      columns: [...tableColumns],
      delimiter: '\t',
      record_delimiter: 'unix',
      escape_formulas: true,
    }),
};
