/** Readers of the formats that are lines of text. */
import type { Link } from '../../annotate/model.ts';
import { lfText } from '../../review/line-breaks.ts';
import { described, type Graph, imported } from './graph.ts';
import { FormatError, type Imported, type ReadContext, textOf } from './imported.ts';

/** brat's annotations on the text beside them, whose line ends brat counts as one. Fragments that only a line end parts become one span. */
export function readBrat(content: string, context: ReadContext): readonly Imported[] {
  const wrong: string[] = [];
  const { text } = lfText(textOf(context));
  const points = [...text];
  const notes = new Map<string, string>();
  const links = new Map<string, readonly Link[]>();
  const lines = content.split(/\r?\n/);
  for (const line of lines) {
    const [, id, note] = /^#\d+\tAnnotatorNotes (T\d+)\t(.*)$/.exec(line) ?? [];
    if (id !== undefined && note !== undefined) notes.set(id, note);
    const [, of, scheme, number] = /^N\d+\tReference (T\d+) ([^\s:]+):(\S+)/.exec(line) ?? [];
    if (of !== undefined && scheme !== undefined && number !== undefined)
      links.set(of, [...(links.get(of) ?? []), { scheme, id: number }]);
  }
  const nodes: Graph['nodes'][number][] = [];
  const edges: Graph['edges'][number][] = [];
  lines.forEach((line, index) => {
    if (line.startsWith('T')) {
      const [, key, label, offsets, words] = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/.exec(line) ?? [];
      if (key === undefined || label === undefined || offsets === undefined) {
        wrong.push(`Line ${index + 1} is no annotation of brat: it needs an id, a type, offsets and the words.`);
        return;
      }
      const parts = offsets.split(';').map((part) => part.split(' ').map(Number));
      const places: { start: number; end: number }[] = [];
      for (const [start = 0, end = 0] of parts) {
        const last = places.at(-1);
        const between = last && points.slice(last.end, start).join('');
        if (last && between !== undefined && /\n/.test(between) && between.trim() === '') last.end = end;
        else places.push({ start, end });
      }
      const [whole, ...more] = places;
      // The words of several parts are one string, and can't be told apart.
      const said = whole && more.length === 0 ? [{ ...whole, quote: words || undefined, line: index + 1 }] : places;
      nodes.push({ key, label, places: said, ...described(label, notes.get(key)), links: links.get(key) });
    } else if (line.startsWith('R')) {
      const [, type, from, to] = /^R\d+\t(\S+) \S+?:(T\d+) \S+?:(T\d+)/.exec(line) ?? [];
      if (type === undefined) wrong.push(`Line ${index + 1} is no relation of brat.`);
      else edges.push({ type, from, to });
    } else if (line !== '' && !/^[A-Z#*]\d*\t/.test(line)) wrong.push(`Line ${index + 1} is no line of brat.`);
  });
  return [withWrongLines(imported({ text, unit: 'code-points', nodes, edges }), wrong)];
}

/** What was read, with the lines that are wrong told; refused where there is nothing but those. */
function withWrongLines(read: Imported, [first, ...more]: readonly string[]): Imported {
  if (first === undefined) return read;
  if (read.annotations.length === 0) throw new FormatError(first);
  return { ...read, problems: [...[first, ...more].map((line) => `${line} It is left out.`), ...read.problems] };
}

/** Tokens with tags in the last column (IOB1, IOB2, BILOU, IOBES). The text is the given one, else the tokens with blanks between. */
export function readConll(content: string, context: ReadContext): readonly Imported[] {
  let firstLine = 1;
  const documents = content.split(/^-DOCSTART-.*$/m).map((part) => {
    const document = { part, firstLine };
    firstLine += part.split('\n').length - 1;
    return document;
  });
  const filled = documents.filter(({ part }) => part.trim() !== '');
  return filled.map((one) => readDocument(one.part, one.firstLine, filled.length === 1 ? context.text : undefined));
}

function readDocument(content: string, firstLine: number, given: string | undefined): Imported {
  const wrong: string[] = [];
  const nodes: { key: undefined; label: string; places: { start: number; end: number }[] }[] = [];
  let text = given ?? '';
  let at = 0;
  let open: string | undefined;
  content.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') {
      if (given === undefined && text !== '' && !text.endsWith('\n')) text += '\n';
      open = undefined;
      return;
    }
    if (line.startsWith('#') && !/\s/.test(line.slice(0, 1)) && line.split(/\s+/).length < 2) return;
    const columns = line.trim().split(/[ \t]+/);
    const [token = ''] = columns;
    const [, letter, label] = /^([BIOLUES])(?:-(.+))?$/.exec(columns.at(-1) ?? '') ?? [];
    if (letter === undefined || columns.length < 2) {
      wrong.push(`Line ${firstLine + index} is no token with a tag like B-PER or O in its last column.`);
      return;
    }
    if (given === undefined) {
      if (text !== '' && !text.endsWith('\n')) text += ' ';
      at = text.length;
      text += token;
    } else {
      at = given.indexOf(token, at);
      if (at < 0)
        throw new FormatError(
          `The token “${token}” on line ${firstLine + index} is not in the article: it is another text.`,
        );
    }
    const end = at + token.length;
    const last = nodes.at(-1)?.places[0];
    const goesOn = letter !== 'B' && letter !== 'U' && letter !== 'S' && label !== undefined && open === label;
    if (goesOn && last) last.end = end;
    else if (label !== undefined) nodes.push({ key: undefined, label, places: [{ start: at, end }] });
    open = letter === 'O' || letter === 'L' || letter === 'E' || letter === 'U' || letter === 'S' ? undefined : label;
    at = end;
  });
  return withWrongLines(imported({ text, unit: 'utf-16', nodes, edges: [] }), wrong);
}
