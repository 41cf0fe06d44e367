/** Words as people mean them who mark text: what they stand on, one more or one less of it, the same words elsewhere. */
import type { Span } from '../annotate/model.ts';

/** The token that an offset touches; of two, the one that begins there. */
export function wordAt(tokens: readonly Span[], offset: number): Span | undefined {
  return (
    tokens.find(({ start, end }) => start <= offset && offset < end) ?? tokens.findLast(({ end }) => end === offset)
  );
}

/**
 * A span with one token more or less at one of its ends.
 *
 * @param tokens those of the lines that the span is in, in order; it does not grow beyond them.
 * @returns undefined where there is no token more, or none would be left.
 */
export function resized(
  tokens: readonly Span[],
  span: Span,
  how: 'extend' | 'shrink',
  edge: 'start' | 'end',
): Span | undefined {
  if (how === 'extend') {
    const start = edge === 'start' ? tokens.findLast((token) => token.start < span.start)?.start : span.start;
    const end = edge === 'end' ? tokens.find((token) => token.end > span.end)?.end : span.end;
    return start === undefined || end === undefined ? undefined : { start, end };
  }
  const inside = tokens.filter(({ start, end }) => span.start < end && start < span.end);
  const left = edge === 'start' ? inside.slice(1) : inside.slice(0, -1);
  const [first, last] = [left[0], left.at(-1)];
  if (!first || !last) return undefined;
  return edge === 'start' ? { start: first.start, end: span.end } : { start: span.start, end: last.end };
}

/** Every place of a quote that cuts no word. */
export function wholeWords(text: string, quote: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0 && quote !== ''; start = text.indexOf(quote, start + quote.length)) {
    const end = start + quote.length;
    if (!isCut(text, start) && !isCut(text, end)) spans.push({ start, end });
  }
  return spans;
}

/** Whether a letter or digit stands on both sides of an offset. */
const isCut = (text: string, offset: number): boolean =>
  /^[\p{L}\p{M}\p{N}]{2}$/u.test(
    (/[\s\S]$/u.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '') +
      (/^[\s\S]/u.exec(text.slice(offset, offset + 2))?.[0] ?? ''),
  );
