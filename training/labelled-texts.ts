/**
 * The texts that our own labels belong to. A text is the sentences of a document of a corpus in the CoNLL column format, the words of a sentence
 * joined by a space, the sentences by a line break; offsets of labels count UTF-16 code units of it, half-open.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many sentences make a document of a corpus that has no documents. */
const sentencesOfRun = 45;
/** The corpus without documents, whose runs of sentences are named after it. */
const runs = { prefix: 'GMB_', corpus: 'gmb.conll' };

/** Finds the sentences of labelled documents, as lists of words, in the folder of the corpora; each corpus is read once. */
export function corpora(folder: string): (document: string) => { corpus: string; sentences: readonly string[][] } {
  const read = new Map<string, ReadonlyMap<string, readonly string[][]>>();
  const documentsOf = (corpus: string) => {
    const known = read.get(corpus) ?? documentsIn(readFileSync(join(folder, corpus), 'utf8'));
    read.set(corpus, known);
    return known;
  };
  return (document) => {
    if (document.startsWith(runs.prefix)) {
      const first = Number(document.slice(runs.prefix.length));
      const all = [...documentsOf(runs.corpus).values()].flat();
      return { corpus: runs.corpus, sentences: all.slice(first, first + sentencesOfRun) };
    }
    const corpus = 'gum_wikinews.conll';
    const sentences = documentsOf(corpus).get(document);
    if (!sentences) throw new Error(`${corpus} holds no document ${document}.`);
    return { corpus, sentences };
  };
}

/** All sentences of a corpus, one after the other, whatever document they belong to. */
export const sentencesIn = (text: string): readonly string[][] =>
  text
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((block) =>
      block
        .split(/\r?\n/)
        .filter((line) => !line.startsWith('-DOCSTART-'))
        .flatMap((line) => line.split('\t')[0]?.trim() || []),
    )
    .filter((words) => words.length > 0);

function documentsIn(text: string): ReadonlyMap<string, readonly string[][]> {
  const documents = new Map<string, string[][]>();
  let sentences: string[][] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0) sentences.push(words);
    words = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const start = /^-DOCSTART- (.*)$/.exec(line);
    if (start) {
      flush();
      sentences = [];
      documents.set(start[1] ?? '', sentences);
    } else if (line.trim() === '') flush();
    else {
      const word = line.split('\t')[0]?.trim();
      if (word) words.push(word);
    }
  }
  flush();
  return documents;
}

/** The text of a document. */
export const textOf = (sentences: readonly (readonly string[])[]): string =>
  sentences.map((words) => words.join(' ')).join('\n');

/** The hash that tells whether labels belong to a text. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
