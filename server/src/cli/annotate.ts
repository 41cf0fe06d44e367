import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { annotate } from '../annotate/annotate.ts';
import type { NameList } from '../annotate/entities/name-list.ts';
import { withProblems } from '../checks/index.ts';
import { articleId } from '../features/export.ts';
import { english } from '../languages/en/index.ts';
import { keptBeside } from './beside.ts';
import { namesFinder } from './config.ts';
import { type Command, fileError, parse } from './errors.ts';
import { type ReadingOptions, readingOf, readingOptions } from './reading.ts';
import { complain, decodeUtf8, progress, readAll } from './streams.ts';
import { type Output, outputOf, outputOptions, outputUsage, writeArticle } from './write.ts';

/** Annotates files, or standard input, and writes them in one format. */
export const annotateCommand: Command = {
  name: 'annotate',
  usage: `annotate [FILE …] [--published DATE] [--day-order ORDER] ${outputUsage}`,
  does: 'annotates files, or standard input, and writes any format; JSON Lines to standard output by default',
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: { ...outputOptions, ...readingOptions },
    });
    const output = outputOf(values, positionals.length);
    const reading = readingOf(values);
    const files = positionals.length > 0 ? positionals : [undefined];
    const bar = progress(files.length, 'articles');
    const namesOf = namesFinder();
    let failed = false;
    for (const file of files) {
      try {
        const { value: names, isWrong } = await namesOf(file === undefined ? '.' : dirname(file));
        failed ||= isWrong;
        await annotateFile(file, reading, names, output);
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
  reading: ReadingOptions,
  names: NameList,
  output: Output,
): Promise<void> {
  const text = decodeUtf8(file === undefined ? await readAll(process.stdin) : await readFile(file));
  const source = encodeURIComponent(file === undefined ? 'article' : basename(file));
  const id = articleId(source);
  const kept = file === undefined ? undefined : await keptBeside(file);
  const article = annotate(text, { ...reading, language: english, names, kept, fileName: id });
  await writeArticle(withProblems(article, english.checks), { id, source }, output);
}
