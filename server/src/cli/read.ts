import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { isJsonLines } from '../formats/read/file.ts';
import { glanceBytes, guessFormat } from '../formats/read/guess.ts';
import { FormatError, type Imported } from '../formats/read/imported.ts';
import { UsageError } from './errors.ts';
import { byteLines, complain, decodeUtf8 } from './streams.ts';
import { knownFormat } from './write.ts';

/** The format that a caller names to read, or a usage error. */
export function readableFormat(id: string): Format {
  const format = knownFormat(id);
  if (!format.read) throw new UsageError(`The format "${format.id}" can be written but not read back.`);
  return format;
}

/**
 * The format of a file: what its beginning says, else its name. Where they differ, that is said on standard error.
 *
 * @throws Error, with a sentence for the reader, for a file that can't be read or is of no format that we read
 */
export async function formatOf(file: string): Promise<Format> {
  const guess = guessFormat(basename(file), await beginningOf(file));
  if (guess?.note) complain(`${file}: ${guess.note}`);
  if (guess) return guess.format;
  const readable = formats.filter(({ read }) => read !== undefined).map(({ id }) => id);
  throw new Error(
    `Neither its name nor its content is that of a format that can be read: say --from, one of ${readable.join(', ')}.`,
  );
}

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(glanceBytes), 0, glanceBytes, 0);
    // The last character may be cut; what is wrong inside is told when all of it is read.
    return new TextDecoder('utf-8').decode(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** How many wrong lines of a file are named; more of them say nothing new. */
const mostNamed = 10;

/**
 * What a file holds, one item an article, one at a time where the format is lines. The text of formats that do not hold it is in the file that is
 * named, or lies beside it. Lines that are wrong are named on standard error, and the rest comes.
 *
 * @param wrong told of every line that is wrong.
 * @throws Error, with a sentence for the reader, for a file that can't be read or is not of the format.
 */
export async function* readImported(
  file: string,
  format: Format,
  textFile: string | undefined,
  wrong: () => void,
): AsyncGenerator<Imported> {
  const beside = file.endsWith('.ann') ? `${file.slice(0, -4)}.txt` : undefined;
  const source = textFile ?? (format.id === 'brat' ? beside : undefined);
  const text = source === undefined ? undefined : decodeUtf8(await readFile(source));
  if (!isJsonLines(format)) {
    yield* format.read?.(decodeUtf8(await readFile(file)), { text }) ?? [];
    return;
  }
  let firstLine = 0;
  let errors = 0;
  for await (const line of byteLines(createReadStream(file))) {
    firstLine += 1;
    try {
      yield* format.read?.(decodeUtf8(line), { text, firstLine }) ?? [];
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      wrong();
      errors += 1;
      if (errors <= mostNamed) complain(`${file}: ${error.message} That line is left out.`);
    }
  }
  if (errors > mostNamed) complain(`${file}: ${errors - mostNamed} more lines are left out.`);
}

/**
 * Of the articles of a file the one with a text, else the one with an id, else the only one.
 *
 * @throws Error, with a sentence for the reader, where there is none of those
 */
export async function articleFor(text: string, id: string, articles: AsyncIterable<Imported>): Promise<Imported> {
  let named: Imported | undefined;
  let first: Imported | undefined;
  let count = 0;
  for await (const article of articles) {
    if (article.text === text) return article;
    if (article.id === id) named ??= article;
    first ??= article;
    count += 1;
  }
  if (!first) throw new Error('It holds no article.');
  if (!named && count > 1) throw new Error(`It holds ${count} articles, and none of them is this one.`);
  return named ?? first;
}
