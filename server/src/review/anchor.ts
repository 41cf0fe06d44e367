/** Places by what stands there: making an anchor, and finding it again in a text where all of it stands. */
import type { Span } from '../annotate/model.ts';
import type { Anchor } from './decision.ts';
import type { LfText } from './line-breaks.ts';

/** UTF-16 code units of context on each side: at first, and at most. */
export const shortest = 32;
const longest = 1024;

/**
 * Makes the anchor of a span that is not empty. The context grows until the place is the only one of its kind, and until no other place of the same
 * words could be taken for it if this one were deleted.
 */
export function makeAnchor(article: LfText, span: Span): Anchor {
  const { text } = article;
  const start = article.fromOriginal(span.start);
  const end = article.fromOriginal(span.end);
  const anchorOf = (context: number): Anchor => ({
    quote: text.slice(start, end),
    prefix: text.slice(characterStart(text, Math.max(0, start - context)), start),
    suffix: text.slice(end, characterStart(text, Math.min(text.length, end + context))),
  });
  const others = article.occurrences(text.slice(start, end)).filter((at) => at !== start);
  const common = Math.max(0, ...others.map((at) => sharedContext(text, { start, end }, at)));
  const atLeast = others.length > 0 && end - start >= statement ? 2 * shortest : shortest;
  for (let context = shortest; context <= longest; context *= 2) {
    const anchor = anchorOf(context);
    const isTelling = context >= atLeast && common * maxShared <= anchor.prefix.length + anchor.suffix.length;
    const isAll = anchor.prefix.length === start && anchor.suffix.length === text.length - end;
    if ((isTelling || isAll) && occurrences(article, anchor).length <= 1) return anchor;
  }
  const most = anchorOf(longest);
  if (occurrences(article, most).length <= 1) return most;
  // No context helps, as where a whole paragraph stands twice: a short one and a number say the same.
  const anchor = anchorOf(shortest);
  const all = occurrences(article, anchor);
  return { ...anchor, occurrence: { number: all.indexOf(start) + 1, of: all.length } };
}

/** Of the context, another place of the same words may share less than one in so many code units. */
export const maxShared = 3;
/** From this length on a quote that stands in a text only once can hardly mean another place. */
export const statement = 40;

/** How much of the context right before and after a span stands right before and after another place of the same words, up to what is ever written. */
function sharedContext(text: string, { start, end }: Span, other: number): number {
  const by = other - start;
  let before = 0;
  while (before < longest && before < start && text[start - before - 1] === text[start + by - before - 1]) before++;
  let after = 0;
  while (after < longest && end + after < text.length && text[end + after] === text[end + by + after]) after++;
  return before + after;
}

/** The offset itself, or the one before it where it would cut a surrogate pair. */
function characterStart(text: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, offset - 1), offset + 1)) ? offset - 1 : offset;
}

/** Where the quote stands with all of its context. */
const occurrences = (article: LfText, { quote, prefix, suffix }: Anchor): readonly number[] =>
  article.occurrences(prefix + quote + suffix).map((at) => at + prefix.length);

/** The place that fits an anchor in every character, if there is one only (or as many as when its number was written). */
export function findExactly(article: LfText, anchor: Anchor): Span | undefined {
  const all = occurrences(article, anchor);
  const { number = 1, of = 1 } = anchor.occurrence ?? {};
  return all.length === of ? original(article, all[number - 1], anchor.quote.length) : undefined;
}

export function original(article: LfText, start: number | undefined, length: number): Span | undefined {
  if (start === undefined) return undefined;
  return { start: article.toOriginal(start), end: article.toOriginal(start + length) };
}

/** Whether the context is no longer than that of a quote that nothing else was like. */
export const isShort = ({ prefix, suffix }: Anchor): boolean =>
  prefix.length <= shortest + 1 && suffix.length <= shortest + 1;
