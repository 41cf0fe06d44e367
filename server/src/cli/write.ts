import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../annotate/model.ts';
import { losses } from '../formats/fit.ts';
import type { Format, TextFile, WriteContext } from '../formats/format.ts';
import { formatById, formats } from '../formats/index.ts';
import { english } from '../languages/en/index.ts';
import { UsageError } from './errors.ts';
import { complain, print, writeWhole } from './streams.ts';

/** Where the output of a command goes, and how strict it is. */
export interface Output {
  readonly format: Format;
  /** A folder; standard output without one. */
  readonly out: string | undefined;
  readonly overwrite: boolean;
  readonly includeText: boolean;
  /** Whether an article of which the format loses an annotation or a relation is a failure, and nothing of it is written. */
  readonly strict: boolean;
  /** Silent about losses: for the formats that a reader chose because they hold less. */
  readonly quiet: boolean;
}

/** The options of a command that writes articles, for `parse`. */
export const outputOptions = {
  format: { type: 'string', default: 'jsonl' },
  out: { type: 'string' },
  overwrite: { type: 'boolean', default: false },
  'no-text': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

export const outputUsage = '[--format ID] [--out DIR [--overwrite]] [--no-text] [--strict] [--quiet]';

/** Makes sense of the options, or throws a usage error. */
export function outputOf(
  values: {
    readonly out?: string | undefined;
    readonly format: string;
    readonly overwrite: boolean;
    readonly 'no-text': boolean;
    readonly strict: boolean;
    readonly quiet: boolean;
  },
  articles: number,
): Output {
  const format = knownFormat(values.format);
  const { out, overwrite, strict, quiet } = values;
  if (articles > 1 && !format.oneFileForAll && out === undefined)
    throw new UsageError(`The format "${format.id}" is one file an article: name a folder for them with --out.`);
  if (values['no-text'] && format.text === 'always')
    throw new UsageError(`The format "${format.id}" can't leave the text out: its annotations are part of it.`);
  return { format, out, overwrite, includeText: !values['no-text'], strict, quiet };
}

/** The format with an id, or a usage error that lists them. */
export function knownFormat(id: string): Format {
  const format = formatById(id);
  if (!format)
    throw new UsageError(`There is no format "${id}". There are: ${formats.map((one) => one.id).join(', ')}.`);
  return format;
}

/**
 * Writes an article and the files that belong to it: to the folder, or its main file to standard output. Says on standard error what is lost.
 *
 * @throws Error, with a sentence for the reader, when a file is in the way or, in strict mode, when something would be lost; nothing is written then.
 */
export async function writeArticle(
  article: Article,
  name: { readonly id: string; readonly source: string },
  output: Output,
): Promise<void> {
  const { format, out, overwrite, includeText, strict, quiet } = output;
  const context: WriteContext = { ...name, includeText, words: english.text };
  const lost = losses(format, article, context);
  const grave = lost.filter(({ severity }) => severity !== 'detail');
  const summary = grave.map(({ text }) => text).join(', ');
  if (strict && grave.length > 0) throw new Error(`${format.label} can't hold all of it: ${summary}.`);
  if (!quiet && grave.length > 0) complain(`${name.id}: ${format.label}: ${summary}.`);

  const companions = format.companions?.(article, context) ?? [];
  if (out === undefined) {
    await print(format.write(article, context));
    if (companions.length > 0 && !quiet)
      complain(`${name.id}: ${companions.map((file) => file.name).join(' and ')} belong to it: write them with --out.`);
    return;
  }
  await mkdir(out, { recursive: true });
  const files: readonly TextFile[] = [
    { name: `${name.id}${format.extension}`, content: format.write(article, context) },
    ...companions,
  ];
  const missing: TextFile[] = [];
  for (const file of files) {
    const present = await contentOf(join(out, file.name));
    if (present === file.content) continue;
    if (present !== undefined && !overwrite)
      throw new Error(`${join(out, file.name)} exists already: choose another folder, or say --overwrite.`);
    missing.push(file);
  }
  for (const file of missing) await writeWhole(join(out, file.name), file.content);
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
