/** Places by what stands there: making an anchor, and finding it again in a text that has changed meanwhile. */
import search from 'approx-string-match';
import type { Span } from '../annotate/model.ts';
import { mapping } from './changes.ts';
import type { Anchor } from './decision.ts';
import { type LfText, lfText } from './line-breaks.ts';

/** UTF-16 code units of context on each side: at first, and at most. */
const shortest = 32;
const longest = 1024;

/** Makes the anchor of a span that is not empty. The context grows until the place is the only one of its kind. */
export function makeAnchor(article: LfText, span: Span): Anchor {
  const { text } = article;
  const start = article.fromOriginal(span.start);
  const end = article.fromOriginal(span.end);
  const anchorOf = (context: number): Anchor => ({
    quote: text.slice(start, end),
    prefix: text.slice(characterStart(text, Math.max(0, start - context)), start),
    suffix: text.slice(end, characterStart(text, Math.min(text.length, end + context))),
  });
  for (let context = shortest; context <= longest; context *= 2) {
    const anchor = anchorOf(context);
    if (occurrences(article, anchor).length <= 1) return anchor;
  }
  // No context helps, as where a whole paragraph stands twice: a short one and a number say the same.
  const anchor = anchorOf(shortest);
  const all = occurrences(article, anchor);
  return { ...anchor, occurrence: { number: all.indexOf(start) + 1, of: all.length } };
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

function original(article: LfText, start: number | undefined, length: number): Span | undefined {
  if (start === undefined) return undefined;
  return { start: article.toOriginal(start), end: article.toOriginal(start + length) };
}

/**
 * Finds anchors in a text that may have changed since they were made: exactly, else by way of the differences from an earlier text in which they
 * are found exactly, else by likeness within strict limits. What is not found so is an orphan, never a guess.
 *
 * @param anchors in the order of the earlier text as far as that is known: those that are found tell where their neighbours can be.
 * @param before the last text that is known, such as the version in git.
 * @param article the text again, where the caller has it made ready for searching.
 * @returns as many places as anchors, undefined for orphans.
 */
export function findAll(
  text: string,
  anchors: readonly Anchor[],
  before?: string,
  article: LfText = lfText(text),
): readonly (Span | undefined)[] {
  const exact = anchors.map((anchor) => findExactly(article, anchor));
  const known = before === undefined ? exact : byDifference(article, text, anchors, exact, before);
  if (!known.includes(undefined)) return known;
  const taken = new Set(known.flatMap((span) => (span ? [article.fromOriginal(span.start)] : [])));
  const regions = regionsOf(article, known);
  return known.map((span, index) => {
    const anchor = anchors[index];
    if (span || !anchor) return span;
    // Where the earlier text says that the place is gone, only what moved as a whole is found again.
    const region = before === undefined ? regions[index] : undefined;
    return findAlike(article, anchor, taken, region);
  });
}

/** The places that are still unknown, by the differences from the earlier text. */
function byDifference(
  article: LfText,
  text: string,
  anchors: readonly Anchor[],
  known: readonly (Span | undefined)[],
  before: string,
): readonly (Span | undefined)[] {
  if (!known.includes(undefined)) return known;
  const earlier = lfText(before);
  const map = mapping(before, text);
  return anchors.map((anchor, index) => {
    if (known[index]) return known[index];
    const span = findExactly(earlier, anchor);
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

/** At most this share of a quote may have changed; shorter quotes and figures not at all. */
const maxErrors = 0.2;
const shortestAlike = 8;
/** How much of the context must fit, and how much better than anywhere else: between neighbours, and without that evidence. */
const between = { context: 0.5, margin: 0.1 };
const anywhere = { context: 0.7, margin: 0.2 };

/**
 * The place that is most like an anchor, if it is like enough and no other comes near. After the score of Hypothesis, whose bounds (half of a quote
 * may differ) find names in other words.
 */
function findAlike(
  article: LfText,
  anchor: Anchor,
  taken: ReadonlySet<number>,
  region: Span | undefined,
): Span | undefined {
  const { text } = article;
  const { quote } = anchor;
  const exact = article.occurrences(quote).map((start) => ({ start, end: start + quote.length, errors: 0 }));
  const all =
    exact.length > 0 || quote.length < shortestAlike
      ? exact
      : search(text, quote, Math.floor(quote.length * maxErrors));
  const scored = all
    .filter(({ start, end }) => !taken.has(start) && figures(text.slice(start, end)) === figures(quote))
    .map(({ start, end, errors }) => ({
      start,
      end,
      errors,
      fit: contextLikeness(text, anchor, { start, end }) - errors / quote.length,
    }))
    .sort((a, b) => b.fit - a.fit);
  const inRegion = region ? scored.filter(({ start }) => region.start <= start && start <= region.end) : [];
  const best = clearlyBest(inRegion, between) ?? clearlyBest(scored, anywhere);
  if (!best || fitsElsewhere(text, anchor, best)) return undefined;
  const { start, end } = best.errors === 0 ? best : withBorders(text, anchor, best);
  return { start: article.toOriginal(start), end: article.toOriginal(end) };
}

/**
 * Whether one side of the context in the same paragraph fits clearly better in another place: then what was annotated stands there, in
 * other words.
 */
function fitsElsewhere(text: string, anchor: Anchor, { start, end }: Span): boolean {
  const prefix = anchor.prefix.slice(anchor.prefix.lastIndexOf('\n') + 1);
  const suffix = /^[^\n]*/.exec(anchor.suffix)?.[0] ?? '';
  const sides = [
    { expected: prefix, there: text.slice(Math.max(0, start - prefix.length - slack), start) },
    { expected: suffix, there: text.slice(end, end + suffix.length + slack) },
  ];
  return sides.some(({ expected, there }) => {
    if (expected.length < shortestTelling) return false;
    const fewer = difference(expected, there) - Math.ceil(expected.length * clearlyBetter);
    return fewer >= 0 && search(text, expected, fewer).length > 0;
  });
}

const clearlyBetter = 0.3;
/** Shorter context than this stands anywhere. */
const shortestTelling = 12;

/** An approximate place with its borders where the context begins and ends, else at the ends of words. */
function withBorders(text: string, { prefix, suffix }: Anchor, { start, end }: Span): Span {
  const reach = Math.ceil((end - start) * maxErrors);
  const before = prefix.slice(-borderLength);
  const after = suffix.slice(0, borderLength);
  const left = text.slice(Math.max(0, start - reach - before.length), start + reach);
  const right = text.slice(Math.max(start, end - reach), end + reach + after.length);
  const [leftAt, rightAt] = [left.lastIndexOf(before), right.indexOf(after)];
  return {
    start: leftAt < 0 ? wordStart(text, start) : Math.max(0, start - reach - before.length) + leftAt + before.length,
    end: rightAt < 0 ? wordEnd(text, end) : Math.max(start, end - reach) + rightAt,
  };
}

const borderLength = 4;

const wordStart = (text: string, offset: number): number =>
  offset - (/[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, offset - 40), offset))?.[0].length ?? 0);
const wordEnd = (text: string, offset: number): number =>
  offset + (/^[\p{L}\p{N}]*/u.exec(text.slice(offset, offset + 40))?.[0].length ?? 0);

/** The best candidate, if it is good enough and no other place comes near. */
function clearlyBest<T extends Span & { readonly fit: number }>(
  sorted: readonly T[],
  { context, margin }: typeof between,
): T | undefined {
  const [best, ...others] = sorted;
  if (!best || best.fit < context) return undefined;
  // An approximate search finds one place with several borders: those are not rivals.
  const rival = others.find(({ start, end }) => start >= best.end || end <= best.start);
  return rival && best.fit - rival.fit < margin ? undefined : best;
}

/** A statement with another figure is another statement. */
const figures = (text: string): string => text.match(/\d+/g)?.join() ?? '';

/** Whether what stands at a place can be what an anchor means. */
function isLike(article: LfText, anchor: Anchor, span: Span): boolean {
  const place = { start: article.fromOriginal(span.start), end: article.fromOriginal(span.end) };
  const there = article.text.slice(place.start, place.end);
  const { quote } = anchor;
  const alike =
    there === quote ||
    (quote.length >= shortestAlike && difference(quote, there) <= Math.floor(quote.length * maxErrors));
  return alike && contextLikeness(article.text, anchor, place) >= between.context;
}

/**
 * How well the text around a place fits the context of an anchor, from 0 to 1. Context of the same paragraph counts in full; that of
 * other paragraphs, which come and go, a quarter.
 */
function contextLikeness(text: string, { prefix, suffix }: Anchor, { start, end }: Span): number {
  const paragraphStart = prefix.lastIndexOf('\n') + 1;
  const paragraphEnd = suffix.indexOf('\n') < 0 ? suffix.length : suffix.indexOf('\n');
  const sides = [
    {
      expected: prefix,
      near: prefix.length - paragraphStart,
      there: text.slice(Math.max(0, start - prefix.length - slack), start),
    },
    { expected: suffix, near: paragraphEnd, there: text.slice(end, end + suffix.length + slack) },
    {
      expected: prefix.slice(paragraphStart),
      near: 3 * (prefix.length - paragraphStart),
      there: text.slice(Math.max(0, start - prefix.length + paragraphStart - slack), start),
    },
    {
      expected: suffix.slice(0, paragraphEnd),
      near: 3 * paragraphEnd,
      there: text.slice(end, end + paragraphEnd + slack),
    },
  ];
  let fit = 0;
  let weights = 0;
  for (const { expected, there, near } of sides) {
    const weight = near + expected.length;
    if (expected === '') continue;
    fit += weight * (1 - difference(expected, there) / expected.length);
    weights += weight;
  }
  return weights === 0 ? 1 : fit / weights;
}

/** How far the context may have moved from its quote. */
const slack = 16;

/** The fewest edits that make a pattern out of some part of a text. */
function difference(pattern: string, text: string): number {
  return search(text, pattern, pattern.length)[0]?.errors ?? pattern.length;
}

/**
 * The places that an orphan may mean, the likeliest first, for a person to choose from: where its words stand, or words much like them, however
 * little the context fits.
 */
export function candidates(article: LfText, anchor: Anchor, most: number): readonly Span[] {
  const { text } = article;
  const { quote } = anchor;
  const exact = article.occurrences(quote).map((start) => ({ start, end: start + quote.length, errors: 0 }));
  const alike =
    exact.length === 0 && quote.length >= shortestCandidate
      ? search(text, quote, Math.floor(quote.length * maxCandidateErrors))
      : exact;
  const sorted = alike
    .map((one) => ({ ...one, fit: contextLikeness(text, anchor, one) - one.errors / quote.length }))
    .sort((a, b) => b.fit - a.fit || a.start - b.start);
  const chosen: Span[] = [];
  for (const { start, end } of sorted) {
    if (chosen.length === most) break;
    // Of the borders that an approximate search finds for one place, the first fits best.
    if (chosen.some((other) => start < other.end && other.start < end)) continue;
    chosen.push({ start, end });
  }
  return chosen.map(({ start, end }) => ({ start: article.toOriginal(start), end: article.toOriginal(end) }));
}

const shortestCandidate = 4;
const maxCandidateErrors = 0.4;
