/** Finding a place by likeness, within strict limits: what is left of its quote, its sentence and its context. */
import search from 'approx-string-match';
import type { Span } from '../annotate/model.ts';
import { isShort, maxShared, statement } from './anchor.ts';
import type { Anchor } from './decision.ts';
import {
  contextLikeness,
  distance,
  figures,
  fitsElsewhere,
  fitsSentence,
  leastContext,
  maxErrors,
  sentenceAround,
  shortestAlike,
} from './likeness.ts';
import type { LfText } from './line-breaks.ts';

/** How much of the context must fit, and how much better than anywhere else: between neighbours, there where others were like it, and without that evidence. */
const between = { context: leastContext, margin: 0.1 };
const betweenTwins = { context: 0.7, margin: 0.1 };
const anywhere = { context: 0.7, margin: 0.2 };

/**
 * The place of an anchor of which not everything stands any more: its words where no others can be meant, else the place that is most like it, if
 * it is like enough and no other comes near.
 *
 * @param taken where the places of others begin, in the article's LF text.
 * @param region where the place must be if its neighbours are still in order, in the same.
 */
export function findAlike(
  article: LfText,
  anchor: Anchor,
  taken: ReadonlySet<number>,
  region: Span | undefined,
): Span | undefined {
  const sure = theOnly(article, anchor) ?? inItsSentence(article, anchor) ?? changedInPlace(article, anchor);
  const place = sure && !taken.has(sure.start) ? sure : mostAlike(article, anchor, taken, region);
  return place && { start: article.toOriginal(place.start), end: article.toOriginal(place.end) };
}

/** Where a statement stands that was and is the only one of its words. */
function theOnly(article: LfText, anchor: Anchor): Span | undefined {
  const { quote } = anchor;
  if (quote.length < statement || !isShort(anchor)) return undefined;
  const [start, ...others] = article.occurrences(quote);
  return start === undefined || others.length > 0 ? undefined : { start, end: start + quote.length };
}

/** The place that is most like an anchor, after the score of Hypothesis, whose bounds (half of a quote may differ) find names in other words. */
function mostAlike(
  article: LfText,
  anchor: Anchor,
  taken: ReadonlySet<number>,
  region: Span | undefined,
): Span | undefined {
  const { text } = article;
  const { quote } = anchor;
  const exact = article.occurrences(quote).map((start) => ({ start, end: start + quote.length, errors: 0 }));
  // A statement that stood there only once was copied since: either can be meant.
  if (quote.length >= statement && exact.length > 1 && isShort(anchor)) return undefined;
  const scored = [...exact, ...alike(text, quote, exact.length > 0 ? region : undefined)]
    .filter(({ start, end }) => !taken.has(start) && figures(text.slice(start, end)) === figures(quote))
    .filter(
      (place) =>
        quote.length >= statement || (fitsRightThere(text, anchor, place) && fitsSentence(text, anchor, place)),
    )
    .map(({ start, end, errors }) => ({
      start,
      end,
      errors,
      fit: contextLikeness(text, anchor, { start, end }) - errors / quote.length,
    }))
    .sort((a, b) => b.fit - a.fit);
  const inRegion = region ? scored.filter(({ start }) => region.start <= start && start <= region.end) : [];
  const inside = clearlyBest(inRegion, isShort(anchor) ? between : betweenTwins);
  const best = inside && inside.fit >= (scored[0]?.fit ?? 0) ? inside : clearlyBest(scored, anywhere);
  if (!best || fitsElsewhere(text, anchor, best)) return undefined;
  return best.errors === 0 ? best : withBorders(text, anchor, best);
}

/** Places of words that are much like a quote but not the same, in a stretch of the text or all of it. */
function alike(text: string, quote: string, region: Span | undefined): readonly (Span & { readonly errors: number })[] {
  if (quote.length < shortestAlike) return [];
  const { start, end } = region ?? { start: 0, end: text.length };
  return search(text.slice(start, end + quote.length), quote, mostErrors(quote))
    .filter(({ errors }) => errors > 0)
    .map((place) => ({ ...place, start: start + place.start, end: start + place.end }));
}

/**
 * The one place between what stood right before and right after a quote, where most of the quote is left: an edit inside of an annotation, which
 * an open article would have followed too.
 */
function changedInPlace(article: LfText, anchor: Anchor): Span | undefined {
  const { text } = article;
  const { quote, prefix, suffix } = anchor;
  const surrounding = isShort(anchor) ? around : Math.max(prefix.length, suffix.length);
  const before = prefix.slice(-surrounding);
  const after = suffix.slice(0, surrounding);
  if (quote.length < shortestAlike || Math.min(before.length, after.length) < around / 2) return undefined;
  const places = article.occurrences(before).flatMap((at): readonly Span[] => {
    const start = at + before.length;
    const window = text.slice(start, start + 2 * quote.length + after.length);
    const length = window.indexOf(after);
    return length > 0 ? [{ start, end: start + length }] : [];
  });
  const [only] = places;
  if (!only || places.length > 1) return undefined;
  const there = text.slice(only.start, only.end);
  return isRest(there, quote) || isCorrected(there, quote) ? only : undefined;
}

/** So much of the context must stand there as it was. */
const around = 20;
/** So much may be taken out of a name; of a statement as much as may differ. */
const maxLeftOut = 0.4;

/** Whether a text is a quote from which a little was taken out. */
function isRest(text: string, quote: string): boolean {
  if (quote.length - text.length > quote.length * (quote.length < statement ? maxLeftOut : maxErrors)) return false;
  let at = 0;
  for (const unit of quote) if (text.startsWith(unit, at)) at += unit.length;
  return at === text.length;
}

/** Whether a text begins and ends as a quote does, with the same figures and little changed. */
function isCorrected(text: string, quote: string): boolean {
  const [start, end] = [quote.slice(0, 2), quote.slice(-2)];
  if (!text.startsWith(start) || !text.endsWith(end) || figures(text) !== figures(quote)) return false;
  return 3 * distance(quote, text) <= quote.length;
}

/** How many errors are looked for: in names, which are short, hardly any. */
const mostErrors = ({ length }: string): number =>
  length < statement ? Math.max(1, Math.floor(length * maxErrors * 0.5)) : Math.floor(length * maxErrors);

/** Whether what stands right before or right after a place is what stood there. */
function fitsRightThere(text: string, { prefix, suffix }: Anchor, { start, end }: Span): boolean {
  const before = prefix.slice(-adjoining);
  const after = suffix.slice(0, adjoining);
  return text.slice(Math.max(0, start - before.length), start) === before || text.startsWith(after, end);
}
const adjoining = 6;

/**
 * The one place of a quote where so much of its sentence stands right before and after it as no other place shared when the anchor was made,
 * whatever has become of the rest.
 */
function inItsSentence(article: LfText, anchor: Anchor): Span | undefined {
  const { text } = article;
  const { quote, prefix, suffix } = anchor;
  const { before, after } = sentenceAround(anchor);
  const [start, ...others] = article.occurrences(quote).filter((at) => {
    const end = at + quote.length;
    let left = 0;
    while (left < before.length && text[at - left - 1] === before[before.length - left - 1]) left++;
    let right = 0;
    while (right < after.length && text[end + right] === after[right]) right++;
    return (left + right) * maxShared > prefix.length + suffix.length;
  });
  return start === undefined || others.length > 0 ? undefined : { start, end: start + quote.length };
}

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
