import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { annotate } from '../annotate/annotate.ts';
import type { NameList } from '../annotate/entities/name-list.ts';
import type { KindsConfig } from '../config/kinds.ts';
import { articleId, articleToWrite } from '../features/export.ts';
import { ofKindsInUse, type Selection } from '../formats/selection.ts';
import { english } from '../languages/en/index.ts';
import { anchored, laidOver, openSession } from '../review/session.ts';
import { aboutArticle } from '../review/sidecar.ts';
import { articleFiles } from './articles.ts';
import { decidedBeside } from './beside.ts';
import { configFinder, namesFinder } from './config.ts';
import { type Command, parse } from './errors.ts';
import { includingOf, includingOptions, includingUsage } from './including.ts';
import { type ReadingOptions, readingOf, readingOptions } from './reading.ts';
import { decodeUtf8, readAll } from './streams.ts';
import { eachWritten, outputOf, outputOptions, outputUsage, type Write } from './write.ts';

/** Annotates files, or standard input, and writes them in one format or several. */
export const annotateCommand: Command = {
  name: 'annotate',
  usage: `annotate [FILE|FOLDER|PATTERN …] [--published DATE] [--day-order ORDER] ${includingUsage} ${outputUsage}`,
  does: 'annotates files, folders or standard input, and writes any format; JSON Lines to standard output by default',
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: { ...outputOptions, ...readingOptions, ...includingOptions },
    });
    const reading = readingOf(values);
    const include = includingOf(values);
    const { files, isMissing } = await articleFiles(positionals, values.out);
    const output = outputOf(values, files.length > 1 || positionals.length > 1);
    const namesOf = namesFinder();
    const configOf = configFinder();
    let failed = isMissing;
    const code = await eachWritten(
      output,
      positionals.length > 0 ? files : standardInput,
      async ({ file, below }, write) => {
        const folder = file === undefined ? '.' : dirname(file);
        const names = await namesOf(folder);
        const config = await configOf(folder);
        failed ||= names.isWrong || config.isWrong;
        const settled = { names: names.value, kinds: config.value.kinds };
        await annotateFile(file, reading, settled, include, (article, name) => write(article, { ...name, below }));
      },
    );
    return code || (failed ? 1 : 0);
  },
};

const standardInput: readonly { readonly file: string | undefined; readonly below: string }[] = [
  { file: undefined, below: '' },
];

async function annotateFile(
  file: string | undefined,
  reading: ReadingOptions,
  { names, kinds }: { readonly names: NameList; readonly kinds: KindsConfig },
  include: Selection | undefined,
  write: Write,
): Promise<void> {
  const text = decodeUtf8(file === undefined ? await readAll(process.stdin) : await readFile(file));
  const source = encodeURIComponent(file === undefined ? 'article' : basename(file));
  const id = articleId(source);
  const decided = file === undefined ? openSession('') : await decidedBeside(file);
  const kept = aboutArticle(decided.sidecar);
  const found = annotate(text, { ...reading, language: english, names, kept, fileName: id });
  const article = ofKindsInUse(found, kinds.use);
  const reviewed = laidOver(article, anchored(decided, text));
  await write(articleToWrite({ ...reviewed, language: english }, include), {
    id,
    source,
    ownKinds: kinds.own.map((kind) => kind.id),
  });
}
