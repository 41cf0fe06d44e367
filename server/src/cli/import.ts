import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { articleId } from '../features/export.ts';
import { articleOf } from '../formats/read/article.ts';
import { mapped } from '../formats/read/mapped.ts';
import { onto } from '../formats/read/onto.ts';
import { english } from '../languages/en/index.ts';
import { configFinder } from './config.ts';
import { type Command, parse, UsageError } from './errors.ts';
import { articleFor, formatOf, readableFormat, readImported } from './read.ts';
import { complain, decodeUtf8 } from './streams.ts';
import { eachWritten, outputOf, outputOptions, outputUsage } from './write.ts';

/** Brings annotations from a file onto an article, whose text may have changed since they were made. */
export const importCommand: Command = {
  name: 'import',
  usage: `import FILE --onto ARTICLE [--from ID] ${outputUsage}`,
  does: 'places the annotations of a file on an article, even one that was edited since, and writes them in any format',
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: { ...outputOptions, from: { type: 'string' }, onto: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    const { onto: target } = values;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file to import.');
    if (target === undefined) throw new UsageError('Name the article that the annotations go onto with --onto.');
    const output = outputOf(values, false);
    const from = values.from === undefined ? undefined : readableFormat(values.from);
    let wrongLines = 0;
    const code = await eachWritten(output, [{ file }], async (_, write) => {
      const format = from ?? (await formatOf(file));
      const text = decodeUtf8(await readFile(target));
      const all = readImported(file, format, format.text === 'always' ? undefined : target, () => {
        wrongLines += 1;
      });
      const source = encodeURIComponent(basename(target));
      const id = articleId(source);
      const { labels, kinds } = (await configFinder()(dirname(target))).value;
      const ownKinds = kinds.own.map((kind) => kind.id);
      const placed = mapped(onto(await articleFor(text, id, all), text), labels);
      const { article, problems } = articleOf(placed, english.tag, ownKinds);
      for (const problem of problems) complain(`${file}: ${problem}`);
      await write(article, { id, source, ownKinds });
    });
    return code || (wrongLines > 0 ? 1 : 0);
  },
};
