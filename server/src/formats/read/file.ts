import type { Format } from '../format.ts';
import { FormatError, type Imported, type ReadContext } from './imported.ts';

/** What a file holds: its articles, and a sentence for every line that is none. */
export interface FileContent {
  readonly articles: readonly Imported[];
  readonly problems: readonly string[];
}

/** Whether a format is a JSON document a line, so that a line that is wrong spoils no other, and a long file needs no memory. */
export const isJsonLines = ({ extension }: Format): boolean => extension.endsWith('.jsonl');

/**
 * Reads a file in a format that can be read.
 *
 * @throws FormatError, with a sentence for the reader, for a file of which nothing is of the format
 */
export function readContent(format: Format, content: string, context: ReadContext): FileContent {
  const { read } = format;
  if (!read) throw new FormatError(`The format "${format.id}" can be written but not read back.`);
  if (!isJsonLines(format)) return { articles: read(content, context), problems: [] };
  const articles: Imported[] = [];
  const errors: FormatError[] = [];
  content.split('\n').forEach((line, index) => {
    try {
      articles.push(...read(line, { ...context, firstLine: index + 1 }));
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      errors.push(error);
    }
  });
  const [first] = errors;
  if (first && articles.length === 0) throw first;
  return { articles, problems: errors.map(({ message }) => `${message} That line is left out.`) };
}
