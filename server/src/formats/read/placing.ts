import type { Span } from '../../annotate/model.ts';
import { fromCodePoints } from '../offsets.ts';

/** What offsets count. */
export type OffsetUnit = 'utf-16' | 'code-points';

/** An annotation's place as a file gives it. */
export interface Given {
  readonly start: unknown;
  readonly end: unknown;
  /** The words that stand there, where the file says them. */
  readonly quote?: string | undefined;
}

/**
 * Makes the function that finds a given place in a text. The format's own unit is tried first, then the other one, by the words that must stand
 * there; then a place where the words stand once. What can't be placed, and what was placed otherwise than written, is said in `problems`.
 */
export function placing(text: string, unit: OffsetUnit, problems: string[]): (given: Given) => Span | undefined {
  const convert = fromCodePoints(text);
  const readings = [
    { unit: 'utf-16', read: (offset: number) => offset },
    { unit: 'code-points', read: convert },
  ].sort((a, b) => Number(b.unit === unit) - Number(a.unit === unit));
  return ({ start, end, quote }) => {
    const named = `${quote === undefined ? 'An annotation' : `“${quote}”`} at ${String(start)}–${String(end)}`;
    if (typeof start === 'number' && typeof end === 'number' && Number.isInteger(start) && Number.isInteger(end)) {
      for (const reading of readings) {
        const span = { start: reading.read(start), end: reading.read(end) };
        const inside = 0 <= span.start && span.start < span.end && span.end <= text.length;
        if (!inside || (quote !== undefined && !same(text.slice(span.start, span.end), quote))) continue;
        if (quote === undefined && reading.unit !== unit) continue;
        if (reading.unit !== unit && reading.read(start) !== (unit === 'utf-16' ? start : convert(start)))
          problems.push(`${named} counts in ${reading.unit}: taken as such.`);
        return span;
      }
    }
    const at = quote ? text.indexOf(quote) : -1;
    if (quote && at >= 0 && text.indexOf(quote, at + 1) < 0) {
      problems.push(`${named} stands elsewhere: found by its words.`);
      return { start: at, end: at + quote.length };
    }
    problems.push(`${named} is not in the text: left out.`);
    return undefined;
  };
}

/** How many annotations must cut words before their unit is doubted. */
const enoughToDoubt = 3;

/**
 * The unit in which places without words count: the format's own, unless read so most of them cut words, and in the other unit none does. People
 * and programs annotate words; offsets from a program that counts otherwise go wrong behind the first emoji.
 */
export function unitOf(text: string, places: readonly Given[], unit: OffsetUnit): OffsetUnit {
  const numbers = places.flatMap(({ start, end, quote }) =>
    quote === undefined && typeof start === 'number' && typeof end === 'number' ? [{ start, end }] : [],
  );
  const convert = fromCodePoints(text);
  const apart = numbers.filter(({ end }) => convert(end) !== end);
  const cuts = (read: (offset: number) => number) =>
    apart.filter(({ start, end }) => cutsWord(text, read(start)) || cutsWord(text, read(end))).length;
  const [utf16, points] = [cuts((offset) => offset), cuts(convert)];
  const [own, other] = unit === 'utf-16' ? [utf16, points] : [points, utf16];
  const doubtful = own >= enoughToDoubt && own * 2 > apart.length && other === 0;
  return doubtful ? (unit === 'utf-16' ? 'code-points' : 'utf-16') : unit;
}

/** Whether an offset lies between two letters or figures, or in the middle of a character or outside of the text. */
const cutsWord = (text: string, offset: number): boolean =>
  offset > text.length ||
  /^[\p{L}\p{N}]{2}|^[\ud800-\udbff][\udc00-\udfff]/u.test(text.slice(Math.max(0, offset - 1), offset + 1));

/** Whether the words are the same but for white space, which tools change, and characters that some can't hold. */
const same = (a: string, b: string): boolean => a === b || plain(a) === plain(b);
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
