import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { annotate } from '../annotate/annotate.ts';
import type { NameList } from '../annotate/entities/name-list.ts';
import { articleId, articleToWrite } from '../features/export.ts';
import type { Selection } from '../formats/selection.ts';
import { english } from '../languages/en/index.ts';
import { anchored, laidOver, openSession } from '../review/session.ts';
import { aboutArticle } from '../review/sidecar.ts';
import { decidedBeside } from './beside.ts';
import { namesFinder } from './config.ts';
import { type Command, fileError, parse } from './errors.ts';
import { includingOf, includingOptions, includingUsage } from './including.ts';
import { type ReadingOptions, readingOf, readingOptions } from './reading.ts';
import { complain, decodeUtf8, progress, readAll } from './streams.ts';
import { type Output, outputOf, outputOptions, outputUsage, writeArticle } from './write.ts';

/** Annotates files, or standard input, and writes them in one format. */
export const annotateCommand: Command = {
  name: 'annotate',
  usage: `annotate [FILE …] [--published DATE] [--day-order ORDER] ${includingUsage} ${outputUsage}`,
  does: 'annotates files, or standard input, and writes any format; JSON Lines to standard output by default',
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: { ...outputOptions, ...readingOptions, ...includingOptions },
    });
    const output = outputOf(values, positionals.length);
    const reading = readingOf(values);
    const include = includingOf(values);
    const files = positionals.length > 0 ? positionals : [undefined];
    const bar = progress(files.length, 'articles');
    const namesOf = namesFinder();
    let failed = false;
    for (const file of files) {
      try {
        const { value: names, isWrong } = await namesOf(file === undefined ? '.' : dirname(file));
        failed ||= isWrong;
        await annotateFile(file, reading, names, include, output);
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
  include: Selection | undefined,
  output: Output,
): Promise<void> {
  const text = decodeUtf8(file === undefined ? await readAll(process.stdin) : await readFile(file));
  const source = encodeURIComponent(file === undefined ? 'article' : basename(file));
  const id = articleId(source);
  const decided = file === undefined ? openSession('') : await decidedBeside(file);
  const kept = aboutArticle(decided.sidecar);
  const article = annotate(text, { ...reading, language: english, names, kept, fileName: id });
  const reviewed = laidOver(article, anchored(decided, text));
  await writeArticle(articleToWrite({ ...reviewed, language: english }, include), { id, source }, output);
}
