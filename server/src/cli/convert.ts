import { basename } from 'node:path';
import { articleId } from '../features/export.ts';
import { articleOf } from '../formats/read/article.ts';
import { english } from '../languages/en/index.ts';
import { type Command, fileError, parse } from './errors.ts';
import { formatOf, readImported } from './read.ts';
import { complain } from './streams.ts';
import { outputOf, outputOptions, outputUsage, writeArticle } from './write.ts';

/** Reads annotations in one format and writes them in another, without annotating anything. */
export const convertCommand: Command = {
  name: 'convert',
  usage: `convert FILE … [--from ID] [--text ARTICLE] ${outputUsage}`,
  does: 'reads annotations of one format and writes them in another; says what does not fit',
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: { ...outputOptions, from: { type: 'string' }, text: { type: 'string' } },
    });
    const output = outputOf(values, positionals.length);
    const sources = positionals.map((file) => ({ file, format: formatOf(file, values.from) }));
    let failed = false;
    for (const { file, format } of sources) {
      try {
        const name = basename(file, format.extension);
        const all = await readImported(file, format, values.text);
        for (const [index, one] of all.entries()) {
          const { article, problems } = articleOf(one, english.tag);
          for (const problem of problems) complain(`${file}: ${problem}`);
          const id = articleId(encodeURIComponent(one.id ?? (all.length > 1 ? `${name}-${index + 1}` : name)));
          await writeArticle(article, { id, source: encodeURIComponent(id) }, output);
        }
      } catch (error) {
        failed = true;
        complain(`${file}: ${error instanceof TypeError ? 'It is not UTF-8 text.' : fileError(error)}`);
      }
    }
    return failed ? 1 : 0;
  },
};
