import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ArticleLine } from '../review/article-line.ts';
import { aboutArticle, readSidecar, sidecarName } from '../review/sidecar.ts';
import { fileError } from './errors.ts';
import { decodeUtf8 } from './streams.ts';

/**
 * The publication date that a person gave an article, from the file beside it; undefined where there is none.
 *
 * @throws Error, with a sentence for the reader, when that file can't be read.
 */
export async function keptBeside(article: string): Promise<ArticleLine | undefined> {
  const file = join(dirname(article), sidecarName(basename(article)));
  try {
    return aboutArticle(readSidecar(decodeUtf8(await readFile(file))));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${basename(file)}: ${error instanceof TypeError ? 'It is not UTF-8 text.' : fileError(error)}`);
  }
}
