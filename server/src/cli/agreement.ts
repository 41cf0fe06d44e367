import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type AnnotatedText,
  type AnnotatedTexts,
  type AnnotatorLayer,
  agreementRecord,
  agreementReport,
} from '../formats/agreement-report.ts';
import { english } from '../languages/en/index.ts';
import { annotatedArticles } from '../review/annotators.ts';
import { sidecarName } from '../review/sidecar.ts';
import { type Command, fileError, parse, UsageError } from './errors.ts';
import { annotatorFiles, readLayer } from './layers.ts';
import { complain, decodeUtf8, print } from './streams.ts';

const formats = {
  markdown: agreementReport,
  json: (...report: Parameters<typeof agreementRecord>) => `${JSON.stringify(agreementRecord(...report), null, 2)}\n`,
};

/** Says how far the annotators of articles agree, and where they differ. */
export const agreementCommand: Command = {
  name: 'agreement',
  usage: 'agreement ARTICLE|FOLDER … [--layer FILE --layer FILE …] [--format markdown|json]',
  does: 'says how far annotators of the same articles agree, and where they differ',
  async run(args) {
    const { values, positionals } = parse({
      args: [...args],
      allowPositionals: true,
      options: { layer: { type: 'string', multiple: true }, format: { type: 'string', default: 'markdown' } },
    });
    const { format, layer: named } = values;
    if (positionals.length === 0) throw new UsageError('Name an article, or a folder of articles.');
    if (format !== 'markdown' && format !== 'json')
      throw new UsageError(`--format takes markdown or json, not "${format}".`);
    if (named?.length === 1) throw new UsageError('Name two files or more with --layer, or none.');
    if (named && positionals.length > 1) throw new UsageError('Layers are of one article: name one.');

    let failed = false;
    const orComplain = async <Result>(file: string, work: () => Promise<Result>): Promise<Result | undefined> => {
      try {
        return await work();
      } catch (error) {
        failed = true;
        complain(`${file}: ${fileError(error)}`);
        return undefined;
      }
    };
    const read: Read[] = [];
    for (const given of positionals)
      for (const article of (await orComplain(given, () => articlesOf(given))) ?? []) {
        const one = await orComplain(article, () => readArticle(article, named));
        if (one) read.push(one);
      }
    if (read.length > 0) await print(formats[format](grouped(read), english.text));
    return failed ? 1 : 0;
  },
};

/** An article and who annotated it. */
interface Read {
  readonly annotators: readonly string[];
  readonly article: AnnotatedText;
}

/** The article, or those of a folder and the folders in it that have files of annotators. */
async function articlesOf(file: string): Promise<readonly string[]> {
  if (!(await stat(file)).isDirectory()) return [file];
  const articles = annotatedArticles(await readdir(file, { recursive: true }));
  if (articles.length === 0) throw new Error(`There is no article with files of annotators in it (${pattern}).`);
  return articles.map((article) => join(file, article));
}

/** An article with the layers that are named, else those of the annotators' files beside it. */
async function readArticle(article: string, named: readonly string[] | undefined): Promise<Read> {
  const text = decodeUtf8(await readFile(article));
  const files = named ? new Map(named.map((file) => [file, file])) : await annotatorFiles(article);
  const annotators = [...files.keys()];
  if (annotators.length === 0) throw new Error(`There are no files of annotators beside it (${pattern}).`);
  if (annotators.length === 1) throw new Error(`Only ${annotators[0]} has annotated it: agreement takes two.`);
  const layers = await Promise.all(Array.from(files.values(), (file) => layerIn(file, article, text)));
  layers.forEach(({ lost }, index) => {
    if (lost.length === 0) return;
    const words = lost.map((one) => `“${one.replace(/\s+/gu, ' ')}”`).join(', ');
    complain(
      `${article}: ${lost.length} of ${annotators[index]}’s annotations not in the text any more, left out: ${words}`,
    );
  });
  const address = article.split(/[\\/]/).map(encodeURIComponent).join('/');
  return { annotators, article: { name: article, address, text, layers } };
}

/** A layer; what is wrong with it names its file. */
async function layerIn(file: string, article: string, text: string): Promise<AnnotatorLayer> {
  try {
    return await readLayer(file, article, text);
  } catch (error) {
    throw new Error(`${basename(file)}: ${fileError(error)}`);
  }
}

const pattern = sidecarName('ARTICLE', 'annotator');

/** Articles that the same people annotated belong together. */
const grouped = (all: readonly Read[]): readonly AnnotatedTexts[] =>
  [...Map.groupBy(all, ({ annotators }) => annotators.join('\n')).values()].map((group) => ({
    annotators: group[0]?.annotators ?? [],
    articles: group.map(({ article }) => article),
  }));
