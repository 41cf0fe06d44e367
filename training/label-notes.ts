/**
 * Turns a reader's notes into a stand-off file of labels (labels.ts). The notes of a document are a text file of its name: lines of
 * `sentence TAB kind TAB name TAB entity [TAB role]` in the order of the text, and `@ TAB sentence` where an article begins; a name that
 * occurs before in its sentence without being meant has `#2` (its number) after it.
 *
 * usage: label-notes.ts --corpora FOLDER --held NAME,NAME,… NOTES-FOLDER OUT.jsonl
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityKind } from '../server/src/annotate/kinds.ts';
import type { Span } from '../server/src/annotate/model.ts';
import { corpora, hashOf, textOf } from './labelled-texts.ts';
import { type LabelledDocument, type LabelledMention, writeLabels } from './labels.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpora: { type: 'string' }, held: { type: 'string', default: '' } },
});
const [notes, out] = positionals;
if (!values.corpora || !notes || !out) {
  console.error('usage: label-notes.ts --corpora FOLDER [--held NAME,…] NOTES-FOLDER OUT.jsonl');
  process.exit(2);
}
const held = new Set(values.held.split(','));
const find = corpora(values.corpora);
const documents = readdirSync(notes)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => standOff(basename(file, '.txt'), readFileSync(join(notes, file), 'utf8')));
writeFileSync(out, `${documents.map(writeLabels).join('\n')}\n`);

function standOff(document: string, lines: string): LabelledDocument {
  const { corpus, sentences } = find(document);
  const text = textOf(sentences);
  const starts: number[] = [];
  let length = 0;
  for (const words of sentences) {
    starts.push(length);
    length += words.join(' ').length + 1;
  }
  const first = /^\w+?_(\d+)$/.exec(document)?.[1] ?? '0';
  const startOf = (sentence: string): number => {
    const start = starts[Number(sentence) - Number(first)];
    if (start === undefined) throw new Error(`${document} has no sentence ${sentence}.`);
    return start;
  };
  const articles = new Set([0]);
  const clusters = new Map<string, number>();
  const mentions: LabelledMention[] = [];
  for (const line of lines.split(/\r?\n/).filter((row) => row.trim() !== '')) {
    const [sentence = '', kind = '', written = '', entity = '', role] = line.split('\t').map((field) => field.trim());
    if (sentence === '@') {
      articles.add(startOf(kind));
      continue;
    }
    const start = startOf(sentence);
    const end = start + (sentences[Number(sentence) - Number(first)] ?? []).join(' ').length;
    const span = locate(text, { start, end }, written, mentions);
    if (!span) {
      console.error(`${document}: not found or labelled twice: ${line}`);
      continue;
    }
    const article = [...articles].filter((offset) => offset <= span.start).length;
    const key = `${article} ${entity || written}`;
    const cluster = clusters.get(key) ?? clusters.size;
    clusters.set(key, cluster);
    const said = role ? nearest(text, { start, end }, role, span) : undefined;
    mentions.push({ ...span, kind: kind as EntityKind, cluster, ...(said ? { role: said } : {}) });
  }
  mentions.sort((a, b) => a.start - b.start);
  return { document, corpus, hash: hashOf(text), held: held.has(document), articles: [...articles], mentions };
}

/** The first occurrence of a name in its sentence, whole words, that no mention covers yet; `#n` asks for the n-th. */
function locate(text: string, sentence: Span, written: string, taken: readonly Span[]): Span | undefined {
  const [, name = '', number] = /^(.*?)(?:#(\d+))?$/.exec(written) ?? [];
  const spans = occurrences(text, sentence, name);
  if (number) return spans[Number(number) - 1];
  return spans.find((span) => !taken.some((other) => other.start < span.end && span.start < other.end));
}

function nearest(text: string, sentence: Span, role: string, to: Span): Span | undefined {
  const distance = (span: Span) => (span.end <= to.start ? to.start - span.end : Math.max(0, span.start - to.end));
  return occurrences(text, sentence, role)
    .filter((span) => span.end <= to.start || span.start >= to.end)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function occurrences(text: string, { start, end }: Span, name: string): readonly Span[] {
  const result: Span[] = [];
  if (name === '') return result;
  for (let at = text.indexOf(name, start); at >= 0 && at + name.length <= end; at = text.indexOf(name, at + 1)) {
    const bounded = /\s|^$/.test(text.charAt(at - 1)) && /\s|^$/.test(text.charAt(at + name.length));
    if (bounded) result.push({ start: at, end: at + name.length });
  }
  return result;
}
