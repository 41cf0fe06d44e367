/** What happens to an article between two versions, with the true place of everything that stays: for the benchmark and the tests. */
import type { Span } from '../../server/src/annotate/model.ts';

/** Random numbers from 0 to 1 that are the same on every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A part of a version: where it comes from, or what was written new. */
type Piece = Span | string;

/** A text and what became of it. */
export interface Revision {
  readonly text: string;
  /** The true places of a span: none where less than half of it is left, several where the same text stands twice. */
  places(span: Span): readonly Span[];
}

/** An operation of an editor on a text. */
export type Operation = (text: string, random: () => number) => readonly Piece[];

function revision(before: string, pieces: readonly Piece[]): Revision {
  const text = pieces
    .map((piece) => (typeof piece === 'string' ? piece : before.slice(piece.start, piece.end)))
    .join('');
  const copies: number[][] = Array.from({ length: before.length }, () => []);
  let at = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string')
      for (let from = piece.start; from < piece.end; from++) copies[from]?.push(at + from - piece.start);
    at += typeof piece === 'string' ? piece.length : piece.end - piece.start;
  }
  return {
    text,
    places(span) {
      const most = Math.max(0, ...copies.slice(span.start, span.end).map((to) => to.length));
      return Array.from({ length: most }, (_, copy) => {
        const kept = copies.slice(span.start, span.end).flatMap((to) => to[copy] ?? []);
        const [start, end] = [Math.min(...kept), Math.max(...kept) + 1];
        return { start, end, kept: kept.length };
      })
        .filter(({ start, end, kept }) => kept * 2 >= Math.max(span.end - span.start, end - start))
        .map(({ start, end }) => ({ start, end }));
    },
  };
}

/** What an operation makes of a text. */
export const revise = (text: string, operation: Operation, random: () => number): Revision =>
  revision(text, operation(text, random));

const matches = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
const paragraphs = (text: string): readonly Span[] => matches(text, /[^\n]+/g);
const sentences = (text: string): readonly Span[] =>
  matches(text, /[^\n.!?]+(?:[.!?](?![”"\s])[^\n.!?]*)*[.!?][”"]?(?= |$)/gm);
const words = (text: string): readonly Span[] => matches(text, /[\p{L}\p{N}’]+/gu);

/** A text in which spans, in its order, are replaced. */
function replaced(text: string, spans: readonly (Span & { readonly by: readonly Piece[] })[]): readonly Piece[] {
  let at = 0;
  const pieces = spans.flatMap(({ start, end, by }) => {
    const before = { start: at, end: start };
    at = end;
    return [before, ...by];
  });
  return [...pieces, { start: at, end: text.length }];
}

const some = <T>(items: readonly T[], share: number, random: () => number): readonly T[] =>
  items.filter(() => random() < share);
const one = <T>(items: readonly T[], random: () => number): T | undefined => items[Math.floor(random() * items.length)];

const otherWords = ['fresh', 'officials', 'sharply', 'announced', 'a', 'its', 'several', 'regional', 'later', 'Monday'];

/** The operations of the benchmark by name. */
export const operations: Readonly<Record<string, Operation>> = {
  'words corrected': (text, random) =>
    replaced(
      text,
      some(words(text), 0.04, random).map((span) => ({ ...span, by: [one(otherWords, random) ?? ''] })),
    ),
  'letters corrected': (text, random) =>
    replaced(
      text,
      some(words(text), 0.06, random).map(({ start, end }) => {
        const at = start + Math.floor(random() * (end - start));
        return { start: at, end: at + 1, by: [String.fromCharCode(97 + Math.floor(random() * 26))] };
      }),
    ),
  'a paragraph moved': (text, random) => {
    const all = paragraphs(text);
    const [from, to] = [one(all, random), one(all, random)];
    if (!from || !to || from.start === to.start) return [{ start: 0, end: text.length }];
    const edits = [
      { ...from, by: [] },
      { start: to.start, end: to.start, by: [from, '\n\n'] },
    ];
    return replaced(
      text,
      edits.sort((a, b) => a.start - b.start),
    );
  },
  'paragraphs in another order': (text, random) => {
    const all = paragraphs(text).toSorted(() => random() - 0.5);
    return all.flatMap((span) => [span, '\n\n']);
  },
  'sentences rewritten': (text, random) =>
    replaced(
      text,
      some(sentences(text), 0.3, random).map(({ start, end }) => {
        const comma = text.slice(start, end).indexOf(', ');
        if (comma < 0) return { start: end, end, by: [' That was new.'] };
        const middle = start + comma;
        return { start, end, by: [' Still, ', { start: middle + 2, end: end - 1 }, ', ', { start, end: middle }, '.'] };
      }),
    ),
  'copy shortened': (text, random) =>
    replaced(
      text,
      some(sentences(text), 0.25, random).map((span) => ({ ...span, by: [] })),
    ),
  'words left out': (text, random) =>
    replaced(
      text,
      some(words(text), 0.06, random).map((span) => ({ ...span, by: [] })),
    ),
  'a sentence twice in a row': (text, random) => {
    const span = one(sentences(text), random) ?? { start: 0, end: 0 };
    return replaced(text, [{ ...span, by: [span, ' ', span] }]);
  },
  'a sentence again elsewhere': (text, random) => {
    const span = one(sentences(text), random) ?? { start: 0, end: 0 };
    // What is written again is new: the first stays the place that was annotated. Not in the same paragraph, where nobody could tell which is new.
    const others = paragraphs(text).filter(({ start, end }) => span.end <= start || end <= span.start);
    const to = one(others, random)?.end ?? text.length;
    return replaced(text, [{ start: to, end: to, by: [` ${text.slice(span.start, span.end).trim()}`] }]);
  },
  'quotes changed': (text, random) =>
    replaced(
      text,
      matches(text, /“[^”]+”/g).flatMap(({ start, end }) =>
        some(words(text.slice(start, end)), 0.12, random).map((word) => ({
          start: start + word.start,
          end: start + word.end,
          by: [one(otherWords, random) ?? ''],
        })),
      ),
    ),
  'curly marks made straight': (text) =>
    replaced(
      text,
      matches(text, /[“”’]/g).map((span) => ({ ...span, by: [text[span.start] === '’' ? "'" : '"'] })),
    ),
  'a new paragraph of the same names': (text, random) => {
    const [first, second, third] = [one(sentences(text), random), one(words(text), random), one(words(text), random)];
    const at = one(paragraphs(text), random)?.start ?? 0;
    const cut = (span: Span | undefined, most: number) =>
      span ? text.slice(span.start, Math.min(span.end, span.start + most)) : '';
    return replaced(text, [
      {
        start: at,
        end: at,
        by: [`Asked again, ${cut(first, 60).trim()} and ${cut(second, 30)} of ${cut(third, 30)}.\n\n`],
      },
    ]);
  },
  'line ends of Windows': (text) =>
    replaced(
      text,
      matches(text, /\n/g).map((span) => ({ ...span, by: ['\r\n'] })),
    ),
  'a correction on top and an update below': (text) => [
    'CORRECTED: fixes the spelling of names throughout\n\n',
    { start: 0, end: text.length },
    '\n\nThis article was updated with reactions from all sides.\n',
  ],
};
