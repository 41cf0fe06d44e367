import type { TextEdit } from 'vscode-languageserver-types';
import { frontMatter } from '../annotate/text/front-matter.ts';
import { type Lines, lines } from '../annotate/text/lines.ts';

/** The keys of front matter under which articles keep their day of publication. */
const key =
  /^(?:published|publishDate|date_?published|pub_?date|publication_?date|published_?at|date)[ \t]*:[^\r\n]*/im;

/**
 * The edit that keeps a publication date in a text's front matter: it replaces the day that stands there, or adds a line. Undefined for a text without
 * front matter.
 */
export function publishedEdit(text: string, published: string): TextEdit | undefined {
  const block = frontMatter(text);
  if (!block) return undefined;
  const index = lines(text);
  const known = key.exec(text.slice(0, block.end));
  if (known) {
    const name = known[0].slice(0, known[0].indexOf(':'));
    return edit(index, known.index, known.index + known[0].length, published ? `${name}: ${published}` : `${name}:`);
  }
  const closing = text.lastIndexOf('\n', block.end - 1) + 1;
  const lineEnd = text[closing - 2] === '\r' ? '\r\n' : '\n';
  return edit(index, closing, closing, published ? `date: ${published}${lineEnd}` : '');
}

const edit = (index: Lines, start: number, end: number, newText: string): TextEdit => ({
  range: { start: index.position(start), end: index.position(end) },
  newText,
});
