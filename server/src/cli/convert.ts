import { basename, dirname } from 'node:path';
import type { Config } from '../config/config.ts';
import { articleId } from '../features/export.ts';
import { articleOf } from '../formats/read/article.ts';
import type { Imported } from '../formats/read/imported.ts';
import { mapped } from '../formats/read/mapped.ts';
import { english } from '../languages/en/index.ts';
import { configFinder } from './config.ts';
import { type Command, parse } from './errors.ts';
import { formatOf, readableFormat, readImported } from './read.ts';
import { complain } from './streams.ts';
import { eachWritten, outputOf, outputOptions, outputUsage, type Write } from './write.ts';

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
    const output = outputOf(values, positionals.length > 1);
    const from = values.from === undefined ? undefined : readableFormat(values.from);
    const single = output.formats.find(({ oneFileForAll }) => !oneFileForAll);
    const configOf = configFinder();
    let wrongLines = 0;
    const code = await eachWritten(
      output,
      positionals.map((file) => ({ file })),
      async ({ file }, write) => {
        const format = from ?? (await formatOf(file));
        const name = basename(file, format.extension);
        const { value: config } = await configOf(dirname(file));
        const all = readImported(file, format, values.text, () => {
          wrongLines += 1;
        });
        // An article is written when it is known whether another one follows.
        let waiting: Imported | undefined;
        let count = 0;
        for await (const one of all) {
          if (waiting && single && output.out === undefined)
            throw new Error(
              `It holds several articles, and "${single.id}" is one file an article: name a folder with --out.`,
            );
          if (waiting) await writeOne(file, waiting, `${name}-${count}`, config, write);
          count += 1;
          waiting = one;
        }
        if (!waiting) throw new Error('It holds no article.');
        await writeOne(file, waiting, count > 1 ? `${name}-${count}` : name, config, write);
      },
    );
    return code || (wrongLines > 0 ? 1 : 0);
  },
};

async function writeOne(file: string, one: Imported, name: string, config: Config, write: Write): Promise<void> {
  const ownKinds = config.kinds.own.map((kind) => kind.id);
  const { article, problems } = articleOf(mapped(one, config.labels), english.tag, ownKinds);
  for (const problem of problems) complain(`${file}: ${problem}`);
  const id = articleId(encodeURIComponent(one.id ?? name));
  await write(article, { id, source: encodeURIComponent(id), ownKinds });
}
