/** How much what stands at a place is like what an anchor says. */
import search from 'approx-string-match';
import type { Span } from '../annotate/model.ts';
import { shortest } from './anchor.ts';
import type { Anchor } from './decision.ts';

/** At most this share of a quote may have changed; shorter quotes and figures not at all. */
export const maxErrors = 0.2;
export const shortestAlike = 8;
/** The least share of the context that must fit. */
export const leastContext = 0.5;

/** A statement with another figure is another statement. */
export const figures = (text: string): string => text.match(/\d+/g)?.join() ?? '';

/**
 * How well the text around a place fits the context of an anchor, from 0 to 1. Context of the same paragraph counts in full; that of
 * other paragraphs, which come and go, a quarter.
 */
export function contextLikeness(text: string, { prefix, suffix }: Anchor, { start, end }: Span): number {
  const paragraphStart = prefix.lastIndexOf('\n') + 1;
  const paragraphEnd = suffix.indexOf('\n') < 0 ? suffix.length : suffix.indexOf('\n');
  const sides = [
    {
      expected: prefix,
      near: Math.min(shortest, prefix.length - paragraphStart),
      there: text.slice(Math.max(0, start - prefix.length - slack), start),
    },
    { expected: suffix, near: Math.min(shortest, paragraphEnd), there: text.slice(end, end + suffix.length + slack) },
    {
      expected: prefix.slice(paragraphStart),
      near: 3 * Math.min(shortest, prefix.length - paragraphStart),
      there: text.slice(Math.max(0, start - prefix.length + paragraphStart - slack), start),
    },
    {
      expected: suffix.slice(0, paragraphEnd),
      near: 3 * Math.min(shortest, paragraphEnd),
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

/** The fewest edits that make one text of another; at least, as an approximate search passes over what stands around it. */
export const distance = (one: string, other: string): number =>
  Math.max(difference(one, other), difference(other, one), Math.abs(one.length - other.length));

/** The fewest edits that make a pattern out of some part of a text. */
export function difference(pattern: string, text: string): number {
  return search(text, pattern, pattern.length)[0]?.errors ?? pattern.length;
}

/** The context of an anchor as far as it is of the same sentence. */
export function sentenceAround({ prefix, suffix }: Anchor): { readonly before: string; readonly after: string } {
  const ends = Array.from(prefix.matchAll(sentenceEnd), ({ index, 0: { length } }) => index + length);
  const end = suffix.search(sentenceEnd);
  return { before: prefix.slice(ends.at(-1) ?? 0), after: end < 0 ? suffix : suffix.slice(0, end) };
}

/** Whether the rest of the sentence on each side of a place has something of what stood there. */
export function fitsSentence(text: string, anchor: Anchor, { start, end }: Span): boolean {
  const { before, after } = sentenceAround(anchor);
  const sides = [
    { expected: before, there: text.slice(Math.max(0, start - before.length - slack), start) },
    { expected: after, there: text.slice(end, end + after.length + slack) },
  ];
  return sides.every(
    ({ expected, there }) =>
      expected.length < shortestTelling || difference(expected, there) <= expected.length * maxDifferent,
  );
}

const sentenceEnd = /[.!?][”’"')\]]*\s+|\n+/g;
const maxDifferent = 0.5;

/**
 * Whether one side of the context in the same paragraph fits clearly better in another place: then what was annotated stands there, in
 * other words.
 */
export function fitsElsewhere(text: string, anchor: Anchor, { start, end }: Span): boolean {
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
