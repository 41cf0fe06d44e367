import { formatById } from '../formats/index.ts';
import type { ExportResult } from '../protocol.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * An article's annotations in one format, and the name of the file to put them in.
 *
 * @throws RangeError, with a sentence for the reader, for a format that does not exist.
 */
export function exportArticle({ uri, article }: Snapshot, params: { readonly format: string }): ExportResult {
  const format = formatById(params.format);
  if (!format) throw new RangeError(`There is no export format "${params.format}".`);
  const id = articleId(uri);
  return {
    content: format.write(article, { id, source: uri, includeText: true }),
    fileName: `${id}${format.extension}`,
    languageId: format.languageId,
  };
}

/** The name of an article's file without folders and extension; the command line makes the same one, so that both write the same bytes. */
export function articleId(uri: string): string {
  const path = uri.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  const encoded = path.slice(path.lastIndexOf('/') + 1).replace(/^[a-z][a-z0-9+.-]*:/i, '');
  const name = decode(encoded);
  return name.replace(/(?!^)\.[^.]*$/, '') || 'article';
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
