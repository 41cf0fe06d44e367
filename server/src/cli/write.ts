import { posix, sep } from 'node:path';
import type { Article } from '../annotate/model.ts';
import { losses } from '../formats/fit.ts';
import type { Format, TextFile, WriteContext } from '../formats/format.ts';
import { formatById, formats } from '../formats/index.ts';
import { english } from '../languages/en/index.ts';
import { type Destination, destination } from './destination.ts';
import { fileError, UsageError } from './errors.ts';
import { complain, print, progress, stopSignal } from './streams.ts';

/** Where the output of a command goes, and how strict it is. */
export interface Output {
  readonly formats: readonly Format[];
  /** A folder, or a zip file; standard output without one. */
  readonly out: string | undefined;
  readonly overwrite: boolean;
  readonly includeText: boolean;
  /** Whether an article of which a format loses an annotation or a relation is a failure, and nothing of it is written. */
  readonly strict: boolean;
  /** Silent about losses: for the formats that a reader chose because they hold less. */
  readonly quiet: boolean;
  /** Says of every loss what it is about, and of details too. */
  readonly verbose: boolean;
}

/** The options of a command that writes articles, for `parse`. */
export const outputOptions = {
  format: { type: 'string', default: 'jsonl' },
  out: { type: 'string' },
  overwrite: { type: 'boolean', default: false },
  'no-text': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const;

export const outputUsage =
  '[--format ID,…] [--out DIR|FILE.zip [--overwrite]] [--no-text] [--strict] [--quiet|--verbose]';

/**
 * Makes sense of the options, or throws a usage error.
 *
 * @param several whether several articles may come.
 */
export function outputOf(
  values: {
    readonly out?: string | undefined;
    readonly format: string;
    readonly overwrite: boolean;
    readonly 'no-text': boolean;
    readonly strict: boolean;
    readonly quiet: boolean;
    readonly verbose: boolean;
  },
  several: boolean,
): Output {
  const chosen = [...new Set(values.format.split(',').map((id) => knownFormat(id.trim())))];
  const { out, overwrite, strict, quiet, verbose } = values;
  const [single] = chosen.filter(({ oneFileForAll }) => !oneFileForAll);
  if (several && single && out === undefined)
    throw new UsageError(`The format "${single.id}" is one file an article: name a folder for them with --out.`);
  if (chosen.length > 1 && out === undefined)
    throw new UsageError('Several formats are several files: name a folder for them with --out.');
  const whole = chosen.find(({ text }) => text === 'always');
  if (values['no-text'] && whole)
    throw new UsageError(`The format "${whole.id}" can't leave the text out: its annotations are part of it.`);
  return { formats: chosen, out, overwrite, includeText: !values['no-text'], strict, quiet, verbose };
}

/** The format with an id, or a usage error that lists them. */
export function knownFormat(id: string): Format {
  const format = formatById(id);
  if (!format)
    throw new UsageError(`There is no format "${id}". There are: ${formats.map((one) => one.id).join(', ')}.`);
  return format;
}

/** What an article is called in its exports. */
export interface ArticleName {
  readonly id: string;
  /** Its address relative to the exports. */
  readonly source: string;
  /** The folder of its exports below the one that was named. */
  readonly below?: string;
  readonly ownKinds?: readonly string[];
}

/**
 * Writes an article in every format, with the files that belong to it: to the folder, or its main file to standard output. Says on standard error
 * what is lost.
 *
 * @throws Error, with a sentence for the reader, when a file is in the way or, in strict mode, when something would be lost; nothing is written then.
 */
export type Write = (article: Article, name: ArticleName) => Promise<void>;

/**
 * Does a task for each file, one after another, with a count on a terminal. What fails is one line on standard error, and the rest goes on. Ctrl+C
 * stops after the article at hand: what is written is whole, and of a zip file there is nothing.
 *
 * @returns the exit code
 */
export async function eachWritten<File extends { readonly file: string | undefined }>(
  output: Output,
  files: readonly File[],
  task: (file: File, write: Write) => Promise<void>,
): Promise<number> {
  const { out, overwrite } = output;
  // Before there is anything that a signal could leave behind.
  const stop = stopSignal();
  let place: Destination | undefined;
  try {
    place = out === undefined ? undefined : await destination(out, overwrite);
  } catch (error) {
    stop.end();
    complain(fileError(error));
    return 1;
  }
  const bar = progress(files.length, 'articles');
  let failed = false;
  let done = 0;
  for (const file of files) {
    try {
      await task(file, (article, name) => writeArticle(article, name, output, place));
    } catch (error) {
      failed = true;
      complain(`${file.file ?? 'standard input'}: ${fileError(error)}`);
    }
    done += 1;
    bar.step();
    if (await stop.asked()) break;
  }
  bar.end();
  const stopped = done < files.length;
  await place?.close(!stopped);
  stop.end();
  if (stopped) complain(`Stopped after ${done} of ${files.length} articles.`);
  return stopped ? 130 : failed ? 1 : 0;
}

async function writeArticle(
  article: Article,
  { below = '', ...name }: ArticleName,
  { formats, includeText, strict, quiet, verbose }: Output,
  place: Destination | undefined,
): Promise<void> {
  const context: WriteContext = { ...name, includeText, words: english.text };
  for (const format of formats) {
    const all = losses(format, article, context);
    const grave = all.filter(({ severity }) => severity !== 'detail');
    const summary = grave.map(({ text }) => text).join(', ');
    for (const { text, examples } of verbose ? all : [])
      complain([`${name.id}: ${format.label}: ${text}`, ...examples.map((example) => `  ${example}`)].join('\n'));
    if (grave.length === 0) continue;
    if (strict) throw new Error(`${format.label} can't hold all of it: ${summary}.`);
    if (!quiet && !verbose) complain(`${name.id}: ${format.label}: ${summary}.`);
  }
  for (const format of formats) {
    const companions = format.companions?.(article, context) ?? [];
    const content = format.write(article, context);
    if (place) {
      const files: readonly TextFile[] = [{ name: `${name.id}${format.extension}`, content }, ...companions];
      const folder = below.split(sep).join('/');
      await place.write(files.map((file) => ({ ...file, name: posix.join(folder, file.name) })));
      continue;
    }
    await print(content);
    if (companions.length > 0 && !quiet)
      complain(`${name.id}: ${companions.map((file) => file.name).join(' and ')} belong to it: write them with --out.`);
  }
}
