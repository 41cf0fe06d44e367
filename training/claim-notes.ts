/**
 * Turns a reader's notes into a stand-off file of attribution relations (claim-labels.ts). The notes of a document are a text file of its name,
 * a relation a line in JSON: `s`, the number of its sentence; `content`, its parts as they are written; `more`, parts in other sentences as
 * [sentence, words]; `cue` and `source`, words or [sentence, words]; `speaker`, the fullest name.
 *
 * usage: claim-notes.ts --corpora FOLDER NOTES-FOLDER OUT.jsonl
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../server/src/annotate/model.ts';
import { type LabelledClaims, type LabelledRelation, writeClaimLabels } from './claim-labels.ts';
import { corpora, hashOf, textOf } from './labelled-texts.ts';

type Words = string | readonly [number, string];

interface Note {
  readonly s: number;
  readonly content: readonly string[];
  readonly more?: readonly (readonly [number, string])[];
  readonly cue?: Words;
  readonly source?: Words;
  readonly speaker?: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { corpora: { type: 'string' } } });
const [notes, out] = positionals;
if (!values.corpora || !notes || !out) {
  process.stderr.write('usage: claim-notes.ts --corpora FOLDER NOTES-FOLDER OUT.jsonl\n');
  process.exit(2);
}
const find = corpora(values.corpora);
const documents = readdirSync(notes)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => standOff(basename(file, '.txt'), readFileSync(join(notes, file), 'utf8')));
writeFileSync(out, `${documents.map(writeClaimLabels).join('\n')}\n`);

function standOff(document: string, lines: string): LabelledClaims {
  const { sentences } = find(document);
  const text = textOf(sentences);
  const first = Number(/^GMB_(\d+)$/.exec(document)?.[1] ?? '0');
  const spans = sentencesOf(sentences);
  const place = (sentence: number, words: string, from: number): Span | undefined => {
    const { start, end } = spans[sentence - first] ?? { start: 0, end: 0 };
    return occurrence(text, { start: Math.max(start, from), end }, words) ?? occurrence(text, { start, end }, words);
  };
  const relations = lines
    .split(/\r?\n/)
    .filter(Boolean)
    .flatMap((line): LabelledRelation[] => {
      const note: Note = JSON.parse(line);
      const content: Span[] = [];
      const parts = [...note.content.map((words) => [note.s, words] as const), ...(note.more ?? [])];
      for (const [sentence, words] of parts) {
        const span = place(sentence, words, content.at(-1)?.end ?? 0);
        if (span) content.push(span);
        else process.stderr.write(`${document}: not found in sentence ${sentence}: ${words}\n`);
      }
      const wordsAt = (words: Words | undefined) =>
        words === undefined || words === ''
          ? undefined
          : typeof words === 'string'
            ? place(note.s, words, 0)
            : place(words[0], words[1], 0);
      const cue = wordsAt(note.cue);
      const source = wordsAt(note.source);
      const speaker = note.speaker ? occurrence(text, { start: 0, end: text.length }, note.speaker) : undefined;
      if (content.length === 0) return [];
      return [{ content, ...(cue && { cue }), ...(source && { source }), ...(speaker && { speaker }) }];
    });
  return { document, hash: hashOf(text), relations };
}

function sentencesOf(sentences: readonly (readonly string[])[]): readonly Span[] {
  let start = 0;
  return sentences.map((words) => {
    const span = { start, end: start + words.join(' ').length };
    start = span.end + 1;
    return span;
  });
}

/** The first place of whole words in a span. */
function occurrence(text: string, { start, end }: Span, words: string): Span | undefined {
  for (let at = text.indexOf(words, start); at >= 0 && at + words.length <= end; at = text.indexOf(words, at + 1))
    if (/^(?:|\s)$/.test(text.charAt(at - 1)) && /^(?:|\s)$/.test(text.charAt(at + words.length)))
      return { start: at, end: at + words.length };
  return undefined;
}
