import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.ts';
import { readTable } from './read/table.ts';
import { tableCarries, tableColumns, tableRows } from './table.ts';

/** How a table is laid out in characters. */
type Layout = Parameters<typeof stringify>[1];

/** What CSV and TSV share: all but a name, a use and a layout. */
const table = (layout: Layout, own: Pick<Format, 'id' | 'label' | 'purpose' | 'extension'>): Format => ({
  ...own,
  languageId: 'plaintext',
  offsets: 'code-points',
  text: 'never',
  oneFileForAll: false,
  carries: tableCarries,
  read: readTable,
  write: (article, context) =>
    stringify([...tableRows(article, context)], {
      header: true,
      columns: [...tableColumns],
      // By itself the library quotes the line ends of its own kind only, and readers take the other for the end of a row.
      quoted_match: /[\r\n]/,
      ...layout,
    }),
});

/** RFC 4180 for spreadsheets: a byte order mark so that Excel reads UTF-8, and CRLF. */
export const csv = table(
  { bom: true, record_delimiter: 'windows' },
  {
    id: 'csv',
    label: 'CSV',
    purpose: 'One row an annotation: for Excel and other spreadsheets',
    extension: '.csv',
  },
);

/** The same table for scripts and for pasting: tabs between fields, line feeds, no byte order mark. */
export const tsv = table(
  { delimiter: '\t', record_delimiter: 'unix' },
  {
    id: 'tsv',
    label: 'TSV',
    purpose: 'The same rows with tabs between the fields: for scripts, R and pandas',
    extension: '.tsv',
  },
);
