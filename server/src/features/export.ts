import { withProblems } from '../checks/index.ts';
import { formatById } from '../formats/index.ts';
import type { ExportResult } from '../protocol.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * An article's annotations in one format, and the name of the file to put them in.
 *
 * @throws RangeError, with a sentence for the reader, for a format that does not exist.
 */
export function exportArticle({ uri, article, language }: Snapshot, params: { readonly format: string }): ExportResult {
  const format = formatById(params.format);
  if (!format) throw new RangeError(`There is no export format "${params.format}".`);
  const id = articleId(uri);
  return {
    content: format.write(withProblems(article, language.checks), { id, source: fileName(uri), includeText: true }),
    fileName: `${id}${format.extension}`,
    languageId: format.languageId,
  };
}

/** An article's id: its file's name without extension. */
export function articleId(uri: string): string {
  return decode(fileName(uri)).replace(/(?!^)\.[^.]*$/, '') || 'article';
}

/**
 * The last part of an address, still encoded: the article's address relative to an export beside it. No folder of anybody's machine goes into an
 * export, and the command line writes the same bytes.
 */
function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/^[a-z][a-z0-9+.-]*:/i, '');
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
