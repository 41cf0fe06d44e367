import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { articleId } from '../features/export.ts';
import type { AnnotatorLayer } from '../formats/agreement-report.ts';
import { articleOf } from '../formats/read/article.ts';
import { onto } from '../formats/read/onto.ts';
import { rows } from '../formats/rows.ts';
import { english } from '../languages/en/index.ts';
import { annotatorOf, isSidecar } from '../review/annotators.ts';
import { layerOf } from '../review/compare.ts';
import { place } from '../review/places.ts';
import { decisionsOf, isBlocked, readSidecar } from '../review/sidecar.ts';
import { articleFor, formatOf, readImported } from './read.ts';
import { complain, decodeUtf8 } from './streams.ts';

/** The annotators' own files beside an article, by the annotators' names, in the order of these. */
export async function annotatorFiles(article: string): Promise<ReadonlyMap<string, string>> {
  const folder = dirname(article);
  const files = (await readdir(folder)).toSorted();
  return new Map(
    files.flatMap((file) => {
      const annotator = annotatorOf(basename(article), file);
      return annotator === undefined ? [] : [[annotator, join(folder, file)] as const];
    }),
  );
}

/**
 * What an annotator says of an article: the decisions of a sidecar, or the annotations of a file in any format that can be read. What is wrong with
 * single lines or annotations is said on standard error.
 *
 * @param article the article's file. @param text what stands in it.
 * @throws Error, with a sentence for the reader, for a file that can't be read or compared.
 */
export async function readLayer(file: string, article: string, text: string): Promise<AnnotatorLayer> {
  return isSidecar(file) ? sidecarLayer(file, text) : importedLayer(file, article, text);
}

async function sidecarLayer(file: string, text: string): Promise<AnnotatorLayer> {
  const sidecar = readSidecar(decodeUtf8(await readFile(file)));
  for (const { line, message } of sidecar.mistakes) complain(`${file}:${line + 1}: ${message}`);
  if (isBlocked(sidecar)) throw new Error('It holds a merge conflict or a decision twice: resolve that first.');
  return layerOf(place(text, decisionsOf(sidecar)));
}

async function importedLayer(file: string, article: string, text: string): Promise<AnnotatorLayer> {
  const format = await formatOf(file);
  const all = readImported(file, format, format.text === 'always' ? undefined : article, () => {});
  const read = articleOf(
    onto(await articleFor(text, articleId(encodeURIComponent(basename(article))), all), text),
    english.tag,
  );
  for (const problem of read.problems) complain(`${file}: ${problem}`);
  return { annotations: rows(read.article).map(({ kind, spans }) => ({ label: kind, spans })), lost: [] };
}
