import type { Carries } from './carries.ts';
import { casTypes } from './cas.ts';
import { fitTo } from './fit.ts';
import type { Format } from './format.ts';
import { namesAndDates } from './labels.ts';
import { extent } from './layer.ts';
import { linkAddress, mainLink } from './links.ts';
import type { Row } from './rows.ts';
import { tokenised, touchedTokens } from './tokens.ts';

const carries: Carries = {
  label: namesAndDates,
  overlap: true,
  discontinuous: false,
  borders: 'sentences',
  characters: 'words',
  relations: [],
  details: ['places', 'links'],
};

/** WebAnno TSV 3.3: a token a line with UTF-16 offsets and the names in one column each for address and kind. */
export const webannoTsv: Format = {
  id: 'webanno-tsv',
  label: 'WebAnno TSV 3.3',
  purpose: 'Names and dates by token: for older WebAnno and INCEpTION projects',
  extension: '.webanno.tsv',
  languageId: 'plaintext',
  offsets: 'utf-16',
  text: 'always',
  oneFileForAll: false,
  carries,
  write(article, context) {
    const { text } = article;
    const { annotations } = fitTo(article, carries, context);
    const all = tokenised(text, context.words);
    const tokens = all.flatMap((sentence) => sentence.tokens);
    const at: Row[][] = tokens.map(() => []);
    const long = new Map<Row, number>();
    for (const row of annotations) {
      const touched = touchedTokens(tokens, extent(row.spans));
      if (!touched) continue;
      for (let index = touched.from; index < touched.to; index++) at[index]?.push(row);
      if (touched.to - touched.from > 1) long.set(row, 0);
    }
    // Names over several tokens, and those that share a token, have numbers to tell them apart.
    for (const rows of at) if (rows.length > 1) for (const row of rows) long.set(row, 0);
    let number = 0;
    for (const row of annotations) if (long.has(row)) long.set(row, ++number);
    const numbered = (row: Row, value: string) => (long.has(row) ? `${value}[${long.get(row)}]` : value);
    const column = (rows: readonly Row[], value: (row: Row) => string) =>
      rows.length === 0 ? '_' : rows.map((row) => numbered(row, value(row))).join('|');
    let index = 0;
    const sentences = all.map((sentence, count) => {
      const lines = sentence.tokens.map(({ start, end, text: word }, place) => {
        const rows = at[index++] ?? [];
        const columns = [
          column(rows, (row) => escapeCell(addressOf(row)) || '*'),
          column(rows, ({ kind }) => escapeCell(kind)),
        ];
        return `${[`${count + 1}-${place + 1}`, `${start}-${end}`, escapeCell(word), ...columns].join('\t')}\t`;
      });
      return [`#Text=${escapeLine(text.slice(sentence.start, sentence.end))}`, ...lines].join('\n');
    });
    const header = `#FORMAT=WebAnno TSV 3.3\n#T_SP=${casTypes.name.name}|identifier|value\n`;
    return `${[header, ...sentences].join('\n\n')}\n`;
  },
};

const addressOf = ({ links }: Row): string => {
  const link = mainLink(links);
  return link ? linkAddress(link) : '';
};

/** A cell: the characters that mean something in the format have a backslash before them. */
const escapeCell = (text: string): string => text.toWellFormed().replace(/[\\[\]|_;*]|->/g, '\\$&');

/** A line of text: it may hold no line end and no tab. */
const escapeLine = (text: string): string =>
  text.toWellFormed().replace(/[\\\n\r\t]/g, (character) => lineEscapes[character] ?? character);

const lineEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
