import { glob, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { defaultSettings, isArticle } from '../lsp/settings.ts';
import { fileError } from './errors.ts';
import { complain } from './streams.ts';

/** An article that was named, or that lies in a folder that was. */
export interface ArticleFile {
  readonly file: string;
  /** The folder of the article below the one that was named: its place in a folder of exports. Empty where the article itself was named. */
  readonly below: string;
}

/** The articles that were asked for, in order, and whether something that was asked for is not there. */
export interface ArticleFiles {
  readonly files: readonly ArticleFile[];
  readonly isMissing: boolean;
}

/**
 * The articles that arguments name: files, folders with the folders in them, and patterns (`reports/*.txt`) that the shell left as they are.
 * A file that is named is taken for an article whatever it is called; those of folders are taken by their names, as in the editor. What is not
 * there is named on standard error.
 *
 * @param out a folder of exports, in which no articles are looked for.
 */
export async function articleFiles(named: readonly string[], out?: string): Promise<ArticleFiles> {
  const files: ArticleFile[] = [];
  let isMissing = false;
  for (const name of named) {
    try {
      files.push(...(await articlesOf(name, out)));
    } catch (error) {
      isMissing = true;
      complain(`${name}: ${fileError(error)}`);
    }
  }
  return { files, isMissing };
}

async function articlesOf(name: string, out: string | undefined): Promise<readonly ArticleFile[]> {
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    if (!isPattern.test(name)) throw found;
    const files = await filesLike(name);
    if (files.length === 0) throw new Error('There is no such file, and none whose name is like it.');
    const root = dirname(`${name.slice(0, name.search(isPattern))}x`);
    return files.map((file) => ({ file, below: dirname(relative(root, file)) }));
  }
  // What is no folder need not be a file (`/dev/stdin`).
  if (!found.isDirectory()) return [{ file: name, below: '' }];
  const below = (await readdir(name, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && isArticleName(entry.name))
    .map((entry) => relative(name, join(entry.parentPath, entry.name)))
    .filter((file) => !isHidden(file) && !(out !== undefined && isIn(join(name, file), out)))
    .sort();
  if (below.length === 0) throw new Error('There is no article in it (.article, .news, .txt, .md, .markdown).');
  return below.map((file) => ({ file: join(name, file), below: dirname(file) }));
}

const isPattern = /[*?[{]/;

async function filesLike(pattern: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern)) if ((await stat(file)).isFile()) files.push(file);
  return files.sort();
}

/** Whether the files of a name are articles in the editor, with the settings of a reader who has set nothing. */
function isArticleName(name: string): boolean {
  if (/\.(?:article|news)$/i.test(name)) return true;
  return /\.(?:txt|md|markdown)$/i.test(name) && isArticle(encodeURIComponent(name), 'plaintext', defaultSettings);
}

/** Files of a version control system, an editor, a package manager. */
const isHidden = (file: string): boolean =>
  file.split(sep).some((part) => part.startsWith('.') || part === 'node_modules');

const isIn = (file: string, folder: string): boolean => resolve(file).startsWith(`${resolve(folder)}${sep}`);
