/** Finding anchors again in a text that has changed meanwhile. */
import type { Span } from '../annotate/model.ts';
import { findAlike } from './alike.ts';
import { findExactly, original, statement } from './anchor.ts';
import { mapping } from './changes.ts';
import type { Anchor } from './decision.ts';
import { contextLikeness, difference, fitsSentence, leastContext, maxErrors, shortestAlike } from './likeness.ts';
import { type LfText, lfText } from './line-breaks.ts';

/**
 * Finds anchors in a text that may have changed since they were made: exactly, else by way of the differences from an earlier text in which they
 * are found exactly, else by likeness within strict limits. What is not found so is an orphan, never a guess.
 *
 * @param anchors in the order of the earlier text as far as that is known: those that are found tell where their neighbours can be.
 * @param before an earlier text, such as the version in git. It need not be the one that the anchors were made in: those that are not exactly in it are looked for as without it.
 * @param article the text again, where the caller has it made ready for searching.
 * @param exact what is found exactly, where the caller knows it.
 * @returns as many places as anchors, undefined for orphans.
 */
export function findAll(
  text: string,
  anchors: readonly Anchor[],
  before?: string,
  article: LfText = lfText(text),
  exact: readonly (Span | undefined)[] = anchors.map((anchor) => findExactly(article, anchor)),
): readonly (Span | undefined)[] {
  if (!exact.includes(undefined)) return exact;
  const earlier = before === undefined ? undefined : placesBefore(anchors, exact, before);
  const known = before === undefined || !earlier ? exact : byDifference(article, text, anchors, exact, before, earlier);
  const taken = new Set(known.flatMap((span) => (span ? [article.fromOriginal(span.start)] : [])));
  const regions = regionsOf(article, known);
  return known.map((span, index) => {
    const anchor = anchors[index];
    if (span || !anchor) return span;
    // Where the earlier text says that the place is gone, only what moved as a whole is found again. It says nothing of what is not in it.
    const region = earlier?.[index] ? undefined : regions[index];
    return findAlike(article, anchor, taken, region);
  });
}

/** Where the anchors that are still unknown were in the earlier text. */
function placesBefore(
  anchors: readonly Anchor[],
  known: readonly (Span | undefined)[],
  before: string,
): readonly (Span | undefined)[] {
  const earlier = lfText(before);
  return anchors.map((anchor, index) => (known[index] ? undefined : findExactly(earlier, anchor)));
}

/** The places that are still unknown, by the differences from the earlier text. */
function byDifference(
  article: LfText,
  text: string,
  anchors: readonly Anchor[],
  known: readonly (Span | undefined)[],
  before: string,
  earlier: readonly (Span | undefined)[],
): readonly (Span | undefined)[] {
  if (earlier.every((span) => span === undefined)) return known;
  const map = mapping(before, text);
  return anchors.map((anchor, index) => {
    if (known[index]) return known[index];
    const span = earlier[index];
    const found = span && map(span);
    return found && isLike(article, anchor, found) ? withWholeQuote(article, anchor, found) : undefined;
  });
}

/** The place of the whole quote where the differences only seem to have cut a little of it off, else the place itself. */
function withWholeQuote(article: LfText, { quote }: Anchor, span: Span): Span {
  const [start, end] = [article.fromOriginal(span.start), article.fromOriginal(span.end)];
  const reach = Math.ceil(quote.length * maxErrors);
  const from = Math.max(0, start - reach);
  const at = article.text.slice(from, end + reach).indexOf(quote);
  return (at < 0 ? undefined : original(article, from + at, quote.length)) ?? span;
}

/** For each place the stretch between its nearest known neighbours, undefined where they do not follow each other. */
function regionsOf(article: LfText, known: readonly (Span | undefined)[]): readonly (Span | undefined)[] {
  const starts = known.map((span) => span && article.fromOriginal(span.start));
  let from = 0;
  const froms = starts.map((start) => {
    from = start ?? from;
    return from;
  });
  let to = article.text.length;
  const tos = starts
    .toReversed()
    .map((start) => {
      to = start ?? to;
      return to;
    })
    .reverse();
  return froms.map((start, index) => {
    const end = tos[index] ?? 0;
    return start <= end && end - start < article.text.length ? { start, end } : undefined;
  });
}

/** Whether what stands at a place can be what an anchor means. */
function isLike(article: LfText, anchor: Anchor, span: Span): boolean {
  const place = { start: article.fromOriginal(span.start), end: article.fromOriginal(span.end) };
  const there = article.text.slice(place.start, place.end);
  const { quote } = anchor;
  const alike =
    there === quote ||
    (quote.length >= shortestAlike &&
      Math.abs(quote.length - there.length) <= quote.length * maxErrors &&
      difference(quote, there) <= Math.floor(quote.length * maxErrors));
  if (quote.length < statement && !fitsSentence(article.text, anchor, place)) return false;
  return alike && contextLikeness(article.text, anchor, place) >= leastContext;
}
