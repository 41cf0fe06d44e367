/** Reads tables of annotations: ours, and any other with a header, a column of kinds and places or words. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Link } from '../../annotate/model.ts';
import { fuse } from '../formula.ts';
import { imported } from './graph.ts';
import { FormatError, type Imported, type ReadContext, textOf } from './imported.ts';

/** The words that a header has for a column, ours first. */
const columns = {
  article: ['article'],
  id: ['id'],
  kind: ['kind', 'label', 'type'],
  text: ['text', 'quote', 'words'],
  name: ['name'],
  value: ['value'],
  speaker: ['speaker', 'source'],
  cue: ['cue'],
  links: ['links'],
  note: ['note', 'comment'],
  tags: ['tags'],
  start: ['start'],
  end: ['end'],
  startUtf16: ['start_utf16'],
  endUtf16: ['end_utf16'],
} as const;

type Column = keyof typeof columns;

/** CSV or TSV, whichever its header is, on a text that is given beside it. A `'` before what would be a formula is taken off. */
export function readTable(content: string, context: ReadContext): readonly Imported[] {
  const text = textOf(context);
  const table = cells(content);
  const [{ row: header } = { row: [] as readonly string[] }, ...rows] = table.rows;
  const at = (column: Column): number => {
    const words: readonly string[] = columns[column];
    return header.findIndex((cell) => words.includes(cell.trim().toLowerCase()));
  };
  const place = Object.fromEntries(Object.keys(columns).map((column) => [column, at(column as Column)])) as Record<
    Column,
    number
  >;
  if (place.kind < 0) throw new FormatError('Line 1 names no column "kind" (or "label", or "type").');
  if (place.text < 0 && place.startUtf16 < 0 && place.start < 0)
    throw new FormatError('Line 1 names neither a column "text" nor a column "start".');
  const utf16 = place.startUtf16 >= 0 && place.endUtf16 >= 0;
  const nodes = rows.map(({ row, line }) => {
    const raw = (column: Column): string | undefined => row[place[column]];
    const cell = (column: Column): string | undefined => fuse(raw(column) ?? '') || undefined;
    return {
      key: cell('id'),
      label: cell('kind'),
      places: [
        {
          start: number(raw(utf16 ? 'startUtf16' : 'start')),
          end: number(raw(utf16 ? 'endUtf16' : 'end')),
          quote: cell('text'),
          line,
        },
      ],
      name: cell('name'),
      value: cell('value'),
      speaker: cell('speaker'),
      cue: cell('cue'),
      links: linksIn(cell('links') ?? ''),
      note: cell('note'),
      tags: cell('tags')?.split(/, */),
    };
  });
  const id = fuse(rows[0]?.row[place.article] ?? '') || undefined;
  const read = imported({ id, text, unit: utf16 ? 'utf-16' : 'code-points', nodes, edges: [] });
  return [table.problem === undefined ? read : { ...read, problems: [table.problem, ...read.problems] }];
}

/** `wikidata:Q159 geonames:2017370` */
const linksIn = (cell: string): readonly Link[] =>
  cell.split(' ').flatMap((link) => {
    const [, scheme, id] = /^([^:]+):(.+)$/.exec(link) ?? [];
    return scheme !== undefined && id !== undefined ? [{ scheme, id }] : [];
  });

const number = (cell: string | undefined): number | undefined => (/^\d+$/.test(cell ?? '') ? Number(cell) : undefined);

/** The rows of a table. Of one that breaks off in the middle of a cell, the rows before it, and what is wrong. */
function cells(content: string): {
  readonly rows: readonly { readonly row: readonly string[]; readonly line: number }[];
  readonly problem: string | undefined;
} {
  const [header = ''] = content.split(/\r?\n/, 1);
  // A spreadsheet in a country with a decimal comma writes semicolons.
  const delimiters = [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length);
  const rows: { readonly row: readonly string[]; readonly line: number }[] = [];
  try {
    parse(content, {
      bom: true,
      delimiter: delimiters[0] ?? ',',
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(row: string[], { lines: line }) {
        rows.push({ row, line });
        return null;
      },
    });
    return { rows, problem: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? ` (line ${String(error.lines)})` : '';
    const problem =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? `A quotation mark is opened and never closed${line}: the file may be cut off.`
        : `It is no table${line}.`;
    if (rows.length < 2) throw new FormatError(problem);
    return { rows, problem: `${problem} The rows before it come in.` };
  }
}
