import { readFile } from 'node:fs/promises';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import type { Imported } from '../formats/read/imported.ts';
import { UsageError } from './errors.ts';
import { decodeUtf8 } from './streams.ts';
import { knownFormat } from './write.ts';

/** The format of a file: the one that was named, else the readable one whose extension fits it best; or a usage error. */
export function formatOf(file: string, from: string | undefined): Format {
  const readable = formats.filter(({ read }) => read !== undefined);
  const format =
    from === undefined
      ? readable
          .filter(({ extension }) => file.endsWith(extension))
          .sort((a, b) => b.extension.length - a.extension.length)[0]
      : knownFormat(from);
  if (!format)
    throw new UsageError(
      `The name of ${file} does not tell its format: say --from, one of ${readable.map(({ id }) => id).join(', ')}.`,
    );
  if (!format.read) throw new UsageError(`The format "${format.id}" can be written but not read back.`);
  return format;
}

/**
 * What a file holds, one item an article. The text of formats that do not hold it is in the file that is named, or lies beside it.
 *
 * @throws Error, with a sentence for the reader, for a file that can't be read or is not of the format.
 */
export async function readImported(
  file: string,
  format: Format,
  textFile: string | undefined,
): Promise<readonly Imported[]> {
  const content = decodeUtf8(await readFile(file));
  const beside = file.endsWith('.ann') ? `${file.slice(0, -4)}.txt` : undefined;
  const source = textFile ?? (format.id === 'brat' ? beside : undefined);
  const text = source === undefined ? undefined : decodeUtf8(await readFile(source));
  return format.read?.(content, { text }) ?? [];
}
