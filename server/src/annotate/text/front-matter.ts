import type { Span } from '../model.ts';

/**
 * The YAML front matter at the head of a text (`---` to `---`), fences included, or undefined where there is none. It is never annotated.
 */
export function frontMatter(text: string): Span | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = opening[0].length;
  const match = closing.exec(text.slice(0, 20_000));
  return match ? { start: 0, end: match.index + match[0].length } : undefined;
}
