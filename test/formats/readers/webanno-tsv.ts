import { type Chunk, groups, linesOf, must } from './reading.ts';

/**
 * WebAnno TSV 3.3, after appendix B of WebAnno's user guide: the header with its layer, two empty lines, then sentences of tokens with their offsets in UTF-16
 * code units, a column a feature and a tab at the end of the line. Annotations of several tokens, and those that share one, have a number in all columns.
 *
 * @param text the article, by which the offsets are checked.
 * @returns the names, in the order of the file.
 */
export function readWebannoTsv(content: string, text: string): readonly Chunk[] {
  const lines = linesOf(content);
  must(lines[0] === '#FORMAT=WebAnno TSV 3.3', 'not the format');
  const [layer = ''] = groups(/^#T_SP=([\w.]+(?:\|\w+)+)$/, lines[1] ?? '', 'no layer of spans');
  const features = layer.split('|').slice(1);
  must(lines[2] === '' && (lines[3] ?? '') === '', 'two empty lines after the header');
  const chunks: { label: string; tokens: string[] }[] = [];
  const numbered = new Map<string, { label: string; tokens: string[]; values: string }>();
  const blocks = content.split('\n\n\n').slice(1).join('\n\n\n').split('\n\n');
  blocks.filter(Boolean).forEach((block, index) => {
    const [heading = '', ...rows] = block.replace(/\n$/, '').split('\n');
    must(heading.startsWith('#Text='), `sentence ${index + 1} has no text`);
    const sentence = heading.slice(6).replace(/\\(.)/g, (_, letter) => lineEscapes[letter] ?? letter);
    must(rows.length > 0, `sentence ${index + 1} has no token`);
    const begin = Number(rows[0]?.split('\t')[1]?.split('-')[0]);
    must(text.slice(begin, begin + sentence.length) === sentence, `sentence ${index + 1} is not in the text`);
    let before = begin;
    rows.forEach((row, place) => {
      must(row.endsWith('\t'), `no tab at the end of ${row}`);
      const [id, offsets = '', token = '', ...cells] = row.slice(0, -1).split('\t');
      must(id === `${index + 1}-${place + 1}`, `${id} is not the next token`);
      const [start = 0, end = 0] = groups(/^(\d+)-(\d+)$/, offsets, 'no offsets').map(Number);
      must(before <= start && start < end, `${offsets} goes back`);
      before = end;
      const word = unescaped(token);
      must(text.slice(start, end) === word, `“${word}” does not stand at ${offsets}`);
      must(cells.length === features.length, `not a column a feature: ${row}`);
      const columns = cells.map((cell) => (cell === '_' ? [] : cell.split(/(?<!\\)\|/)));
      const count = columns[0]?.length ?? 0;
      must(
        columns.every((column) => column.length === count),
        `columns of different lengths: ${row}`,
      );
      for (let at = 0; at < count; at++) {
        const parts = columns.map((column) => /^(.+?)(?:\[(\d+)\])?$/.exec(column[at] ?? '') ?? []);
        const numbers = new Set(parts.map(([, , number]) => number));
        must(numbers.size === 1, `numbers differ: ${row}`);
        const [number] = numbers;
        must(number !== undefined || count === 1, `stacked without numbers: ${row}`);
        const values = parts.map(([, value = '']) => value);
        must(
          values.every((value) => value !== '' && !/(?<!\\)[[\]|_;*](?=.)/.test(value)),
          `not escaped: ${row}`,
        );
        const known = number === undefined ? undefined : numbered.get(number);
        if (known) {
          must(known.values === values.join('\t'), `number ${number} changes: ${row}`);
          known.tokens.push(word);
          continue;
        }
        const chunk = { label: unescaped(values.at(-1) ?? ''), tokens: [word], values: values.join('\t') };
        chunks.push(chunk);
        if (number !== undefined) numbered.set(number, chunk);
      }
    });
  });
  return chunks.map(({ label, tokens }) => ({ label, tokens }));
}

const lineEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const unescaped = (cell: string): string => cell.replace(/\\(->|[\\[\]|_;*])/g, '$1');
