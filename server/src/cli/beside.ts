import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openSession, type ReviewSession } from '../review/session.ts';
import { isBlocked, sidecarName } from '../review/sidecar.ts';
import { fileError } from './errors.ts';
import { complain, decodeUtf8 } from './streams.ts';

/**
 * What people decided on an article and said of it, from the file beside it; nothing where there is none. Lines that can't be read are named on
 * standard error, and the rest holds.
 *
 * @throws Error, with a sentence for the reader, when that file can't be read or holds a merge conflict.
 */
export async function decidedBeside(article: string): Promise<ReviewSession> {
  const file = join(dirname(article), sidecarName(basename(article)));
  const session = openSession(await contentOf(file));
  const { sidecar } = session;
  if (isBlocked(sidecar))
    throw new Error(`${basename(file)}: It holds a merge conflict or a decision twice: resolve that first.`);
  for (const { line, message } of sidecar.mistakes) complain(`${file}:${line + 1}: ${message}`);
  return session;
}

async function contentOf(file: string): Promise<string> {
  try {
    return decodeUtf8(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new Error(`${basename(file)}: ${fileError(error)}`);
  }
}
