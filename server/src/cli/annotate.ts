import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { annotate } from '../annotate/annotate.ts';
import { withProblems } from '../checks/index.ts';
import { articleId } from '../features/export.ts';
import type { Format } from '../formats/format.ts';
import { formatById, formats } from '../formats/index.ts';
import { english } from '../languages/en/index.ts';
import { type Command, fileError, isoDate, parse, UsageError } from './errors.ts';
import { complain, decodeUtf8, print, progress, readAll, writeWhole } from './streams.ts';

interface Options {
  readonly format: Format;
  readonly published: string | undefined;
  readonly out: string | undefined;
  readonly overwrite: boolean;
  readonly includeText: boolean;
}

/** Annotates files, or standard input, and writes them in one format. */
export const annotateCommand: Command = {
  name: 'annotate',
  usage: 'annotate [FILE …] [--format ID] [--published DATE] [--out DIR [--overwrite]] [--no-text]',
  does: 'annotates files, or standard input, and writes any export format; JSON Lines to standard output by default',
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'jsonl' },
        published: { type: 'string' },
        out: { type: 'string' },
        overwrite: { type: 'boolean', default: false },
        'no-text': { type: 'boolean', default: false },
      },
    });
    const format = formatById(values.format);
    if (!format)
      throw new UsageError(
        `There is no format "${values.format}". There are: ${formats.map(({ id }) => id).join(', ')}.`,
      );
    const options: Options = {
      format,
      published: values.published === undefined ? undefined : isoDate(values.published, '--published'),
      out: values.out,
      overwrite: values.overwrite,
      includeText: !values['no-text'],
    };
    if (positionals.length > 1 && !format.oneFileForAll && options.out === undefined)
      throw new UsageError(`The format "${format.id}" is one file an article: name a folder for them with --out.`);

    const files = positionals.length > 0 ? positionals : [undefined];
    const bar = progress(files.length, 'articles');
    let failed = false;
    for (const file of files) {
      try {
        await annotateFile(file, options);
      } catch (error) {
        failed = true;
        complain(
          `${file ?? 'standard input'}: ${error instanceof TypeError ? 'It is not UTF-8 text.' : fileError(error)}`,
        );
      }
      bar.step();
    }
    bar.end();
    return failed ? 1 : 0;
  },
};

async function annotateFile(
  file: string | undefined,
  { format, published, out, overwrite, includeText }: Options,
): Promise<void> {
  const text = decodeUtf8(file === undefined ? await readAll(process.stdin) : await readFile(file));
  const source = encodeURIComponent(file === undefined ? 'article' : basename(file));
  const id = articleId(source);
  const article = annotate(text, { language: english, published, fileName: id });
  const content = format.write(withProblems(article, english.checks), { id, source, includeText });
  if (out === undefined) return print(content);
  await mkdir(out, { recursive: true });
  const path = join(out, `${id}${format.extension}`);
  if (!overwrite && existsSync(path))
    throw new Error(`${path} exists already: choose another folder, or say --overwrite.`);
  await writeWhole(path, content);
}
