import type { Span } from '../../annotate/model.ts';
import { wholeWords } from '../../review/words.ts';

/**
 * Where the words stand that a file names as a claim's speaker or cue without their place: in the claim's own paragraph, outside of what is claimed, as near to it
 * as can be. Undefined where they don't.
 */
export function placeNear(text: string, content: readonly Span[], words: string | undefined): Span | undefined {
  const [first, last] = [content[0], content.at(-1)];
  if (!words || !first || !last) return undefined;
  const from = text.lastIndexOf('\n', first.start - 1) + 1;
  const end = text.indexOf('\n', last.end);
  const distance = ({ start, end }: Span) =>
    Math.min(...content.map((part) => Math.max(part.start - end, start - part.end)));
  return wholeWords(text.slice(from, end < 0 ? text.length : end), words)
    .map((span) => ({ start: from + span.start, end: from + span.end }))
    .filter((span) => distance(span) >= 0)
    .reduce<Span | undefined>((best, span) => (best && distance(best) <= distance(span) ? best : span), undefined);
}
