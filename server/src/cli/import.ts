import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { articleId } from '../features/export.ts';
import { articleOf } from '../formats/read/article.ts';
import { onto } from '../formats/read/onto.ts';
import { english } from '../languages/en/index.ts';
import { type Command, fileError, parse, UsageError } from './errors.ts';
import { formatOf, readImported } from './read.ts';
import { complain, decodeUtf8 } from './streams.ts';
import { outputOf, outputOptions, outputUsage, writeArticle } from './write.ts';

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
    const output = outputOf(values, 1);
    const format = formatOf(file, values.from);
    try {
      const text = decodeUtf8(await readFile(target));
      const all = await readImported(file, format, format.text === 'always' ? undefined : target);
      const [one, ...others] = all;
      if (!one || others.length > 0) throw new Error(`It holds ${all.length} articles, and one is wanted.`);
      const placed = onto(one, text);
      const { article, problems } = articleOf(placed, english.tag);
      for (const problem of problems) complain(`${file}: ${problem}`);
      const source = encodeURIComponent(basename(target));
      await writeArticle(article, { id: articleId(source), source }, output);
      return 0;
    } catch (error) {
      complain(`${file}: ${error instanceof TypeError ? 'It is not UTF-8 text.' : fileError(error)}`);
      return 1;
    }
  },
};
