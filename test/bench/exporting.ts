/**
 * npm run bench:exporting
 *
 * A folder of articles in every format on the command line: how long it takes and how much memory, for 100 and for 1,000 articles, to a folder and
 * to a zip file; then the size and the time of the HTML report of the sample. Read whether memory grows: absolute figures are this machine's.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/project.ts';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { html } from '../../server/src/formats/html/report.ts';
import { formats } from '../../server/src/formats/index.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { article, median, sample } from './articles.ts';

const folder = await mkdtemp(join(tmpdir(), 'news-annotator-exporting-'));
/** Makes a program say on its way out how much memory it had at most. */
const saysMemory = `data:text/javascript,process.on('exit',()=>console.error('kB '+process.resourceUsage().maxRSS))`;
const ids = formats.map(({ id }) => id).join(',');

async function exported(articles: string, out: string): Promise<string> {
  const started = performance.now();
  const program = [
    '--import',
    join(root, 'scripts/bin-loader.ts'),
    '--import',
    saysMemory,
    join(root, 'server/src/cli.ts'),
  ];
  const child = spawn(process.execPath, [...program, 'annotate', articles, '--format', ids, '--out', out, '--quiet'], {
    cwd: folder,
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  const memory = Number(/kB (\d+)/.exec(said)?.[1]) / 1024;
  if (code !== 0) throw new Error(said);
  return `${((performance.now() - started) / 1000).toFixed(0)} s, at most ${memory.toFixed(0)} MB`;
}

try {
  for (const count of [100, 1000]) {
    const articles = join(folder, `articles-${count}`);
    await mkdir(articles);
    for (let index = 0; index < count; index++)
      await writeFile(
        join(articles, `${index}.article`),
        article(2000 + (index % 10) * 500).replaceAll('page', `page ${index}`),
      );
    console.log(
      `${count} articles, ${formats.length} formats, to a folder: ${await exported(articles, `out-${count}`)}`,
    );
    const written = (await readdir(join(folder, `out-${count}`))).length;
    console.log(`  ${written} files`);
    console.log(
      `${count} articles, ${formats.length} formats, to a zip file: ${await exported(articles, `${count}.zip`)}`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

const annotated = annotate(sample, { language: english });
const context = { id: 'sample', source: 'sample.article', includeText: true, words: english.text };
const time = median(20, () => html.write(annotated, context));
const size = Buffer.byteLength(html.write(annotated, context)) / 1024;
console.log(`HTML report of the sample: ${size.toFixed(0)} kB in ${time.toFixed(1)} ms`);
