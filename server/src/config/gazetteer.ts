import { CsvError, parse } from 'csv-parse/sync';
import { type KnownName, longestName, type NameList, nameList } from '../annotate/entities/name-list.ts';
import { type EntityKind, kinds } from '../annotate/kinds.ts';
import type { Link, Span } from '../annotate/model.ts';
import type { TextData } from '../annotate/text/tokens.ts';
import { type Message, message } from '../checks/message.ts';
import type { Mistake } from './reading.ts';

/** Where a newsroom keeps the names that it knows, beside its configuration. */
export const gazetteerName = 'gazetteer.csv';

/** The kinds that a name can have; amounts are read, not known. */
const amounts = new Set<string>(['MONEY', 'PERCENT', 'QUANTITY', 'DATE', 'CLAIM']);
const nameKinds = kinds.filter(({ id }) => !amounts.has(id));
const kindBy = new Map<string, EntityKind>(
  nameKinds.flatMap(({ id, token, label }) =>
    [id, token, label].map((word) => [word.toLowerCase(), id as EntityKind] as const),
  ),
);

/** How many mistakes are told of one file: a file that has more is no gazetteer. */
const mostMistakes = 100;
/** How many lines are read at once. */
const block = 1000;

/**
 * Reads the content of `.news-annotator/gazetteer.csv`: a header with the columns `name`, `kind`, `aliases` and `id` in any order, then a name a
 * line. What is wrong is left out and told, in the order of the file; the rest holds.
 */
export function readGazetteer(
  content: string,
  words: TextData,
): { readonly names: NameList; readonly mistakes: readonly Mistake[] } {
  const lines = linesOf(content);
  const mistakes: Mistake[] = [];
  const report = (line: number, text: Message): void => {
    const { start = 0, end = 0 } = lines[line] ?? {};
    mistakes.push({ start, end, message: text });
  };
  const header = (lines[0]?.text ?? '').replace(/^\ufeff/, '');
  // A spreadsheet in a country with a decimal comma writes semicolons.
  const delimiter = [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';
  const columns = rowsOf([header], delimiter)[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const place = {
    name: columns.indexOf('name'),
    kind: columns.indexOf('kind'),
    aliases: columns.indexOf('aliases'),
    id: columns.indexOf('id'),
  };
  if (place.name < 0 || place.kind < 0) {
    if (content.trim() !== '') report(0, message('The first line must name the columns “name” and “kind”.'));
    return { names: nameList([], words), mistakes };
  }

  const names: KnownName[] = [];
  const linesOfIds = new Map<string, number>();
  const linesOfNames = new Map<string, number>();
  const rows = rowsOf(
    lines.slice(1).map(({ text }) => text),
    delimiter,
  );
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    if (row === undefined) {
      report(line, message('A quotation mark is opened and never closed, or stands inside a cell.'));
      continue;
    }
    const cell = (column: keyof typeof place): string => (row[place[column]] ?? '').trim();
    if (row.every((one) => one.trim() === '')) continue;
    const name = cell('name');
    const kind = kindBy.get(cell('kind').toLowerCase());
    const id = cell('id');
    if (name === '') report(line, message('The name is missing.'));
    else if (kind === undefined)
      report(
        line,
        message('“{0}” is no kind; there are {1}.', cell('kind'), nameKinds.map((row) => row.id).join(', ')),
      );
    else if (name.length > longestName) report(line, message('The name has more than {0} characters.', longestName));
    else if (linesOfIds.has(id))
      report(line, message('Line {0} has the id “{1}” too.', (linesOfIds.get(id) ?? 0) + 1, id));
    else {
      if (linesOfNames.has(name))
        report(
          line,
          message(
            'Line {0} has the name “{1}” too, and goes before this one.',
            (linesOfNames.get(name) ?? 0) + 1,
            name,
          ),
        );
      else linesOfNames.set(name, line);
      if (id !== '') linesOfIds.set(id, line);
      const aliases = cell('aliases')
        .split('|')
        .map((alias) => alias.trim())
        .filter(Boolean);
      names.push({ kind, name, aliases, links: id === '' ? [] : [linkOf(id)] });
    }
  }
  const told = mistakes.slice(0, mostMistakes);
  const last = told.at(-1);
  if (mistakes.length > told.length && last)
    told.push({ ...last, message: message('{0} more lines are wrong.', mistakes.length - told.length) });
  return { names: nameList(names, words), mistakes: told };
}

/** `Q42` is Wikidata's, `geonames:2960313` says whose it is, any other is the newsroom's own. */
function linkOf(written: string): Link {
  if (/^Q\d+$/.test(written)) return { scheme: 'wikidata', id: written };
  const [, scheme, id] = /^([a-z][a-z0-9-]*):(\S.*)$/i.exec(written) ?? [];
  return scheme && id ? { scheme, id } : { scheme: 'gazetteer', id: written };
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(content: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < content.length; ) {
    const feed = content.indexOf('\n', start);
    const next = feed < 0 ? content.length : feed + 1;
    const text = content.slice(start, next).replace(/\r?\n$/, '');
    lines.push({ start, end: start + text.length, text });
    start = next;
  }
  return lines;
}

/** The cells of each line; undefined for a line that is no row. Read in blocks, and line by line where a block can't be read. */
function rowsOf(lines: readonly string[], delimiter: string): readonly (readonly string[] | undefined)[] {
  const rows: (readonly string[] | undefined)[] = [];
  for (let from = 0; from < lines.length; from += block) {
    const some = lines.slice(from, from + block);
    const together = cells(some.join('\n'), delimiter);
    // A quotation mark that another line closes makes two lines one row: then each line must stand for itself.
    if (together?.length === some.length) rows.push(...together);
    else for (const line of some) rows.push(line === '' ? [] : cells(line, delimiter)?.[0]);
  }
  return rows;
}

function cells(text: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    const records: string[][] = parse(text, { delimiter, record_delimiter: ['\n'], relax_column_count: true });
    return records;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
