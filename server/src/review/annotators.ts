/** The files of annotators beside an article, by their names. */
import { sidecarName } from './sidecar.ts';

const extension = sidecarName('');

/** Whether a file holds decisions. */
export const isSidecar = (file: string): boolean => file.endsWith(extension);

/**
 * The annotator whose own decisions on an article a file holds, as its name says: `alice` of `talks.txt.alice.annotations.jsonl`. Undefined for
 * the file of the decisions that all share and for the files of other articles.
 */
export function annotatorOf(article: string, file: string): string | undefined {
  if (!file.startsWith(`${article}.`) || !isSidecar(file)) return undefined;
  const annotator = file.slice(article.length + 1, -extension.length);
  return annotator !== '' && !annotator.includes('.') ? annotator : undefined;
}

/** The articles among the files of a folder of which an annotator's own decisions lie beside them, in the order of their names. */
export function annotatedArticles(files: readonly string[]): readonly string[] {
  const owners = new Set(
    files.filter(isSidecar).map((file) => file.slice(0, -extension.length).replace(/\.[^.]*$/, '')),
  );
  return files.filter((file) => owners.has(file)).sort();
}
