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
  /** The line of the file on which it stands, where that is known. */
  readonly line?: number | undefined;
}

/** What became of places that are not as written, for the reader: each by its words and offsets. */
export class Misplaced {
  /** Places in the other unit, by that unit. */
  readonly #otherUnit = new Map<OffsetUnit, string[]>();
  readonly #moved: string[] = [];
  readonly #missing: string[] = [];

  inOtherUnit(unit: OffsetUnit, named: string): void {
    const known = this.#otherUnit.get(unit);
    if (known) known.push(named);
    else this.#otherUnit.set(unit, [named]);
  }

  moved(named: string): void {
    this.#moved.push(named);
  }

  missing(named: string): void {
    this.#missing.push(named);
  }

  /** A sentence for what was mended in one way, and one for each that is left out. @param all how many places there were. */
  problems(all: number): readonly string[] {
    const many = this.#missing.length * 2 > all;
    return [
      ...(many ? ['Most of it is not in this text: it may be about another one.'] : []),
      ...Array.from(this.#otherUnit, ([unit, [first = '', ...more]]) =>
        more.length === 0
          ? `${first} counts in ${unit}: taken as such.`
          : `${more.length + 1} annotations count in ${unit}: taken as such, ${first} the first of them.`,
      ),
      ...(this.#moved.length > 2
        ? [
            `${this.#moved.length} annotations stand elsewhere: found by their words, ${this.#moved[0]} the first of them.`,
          ]
        : this.#moved.map((named) => `${named} stands elsewhere: found by its words.`)),
      ...this.#missing.map((named) => `${named} has no place in the text: left out.`),
    ];
  }
}

/**
 * Makes the function that finds a given place in a text. The format's own unit is tried first, then the other one, by the words that must stand
 * there; then a place where the words stand once. What can't be placed, and what was placed otherwise than written, goes to `misplaced`.
 */
export function placing(text: string, unit: OffsetUnit, misplaced: Misplaced): (given: Given) => Span | undefined {
  const convert = fromCodePoints(text);
  const readings = [
    { unit: 'utf-16', read: (offset: number) => offset },
    { unit: 'code-points', read: convert },
  ] as const;
  const inOrder = readings.toSorted((a, b) => Number(b.unit === unit) - Number(a.unit === unit));
  return ({ start, end, quote, line }) => {
    const hasOffsets = start !== undefined || end !== undefined;
    const where = line === undefined ? '' : ` on line ${line}`;
    const words = `${quote === undefined ? 'An annotation' : `“${quote}”`}${where}`;
    const named = hasOffsets ? `${words} at ${String(start)}–${String(end)}` : words;
    if (typeof start === 'number' && typeof end === 'number' && Number.isInteger(start) && Number.isInteger(end)) {
      for (const reading of inOrder) {
        const span = { start: reading.read(start), end: reading.read(end) };
        const inside = 0 <= span.start && span.start < span.end && span.end <= text.length;
        if (!inside || (quote !== undefined && !same(text.slice(span.start, span.end), quote))) continue;
        if (quote === undefined && reading.unit !== unit) continue;
        if (reading.unit !== unit && reading.read(start) !== (unit === 'utf-16' ? start : convert(start)))
          misplaced.inOtherUnit(reading.unit, named);
        return span;
      }
    }
    const at = quote ? text.indexOf(quote) : -1;
    if (quote && at >= 0 && text.indexOf(quote, at + 1) < 0) {
      if (hasOffsets) misplaced.moved(named);
      return { start: at, end: at + quote.length };
    }
    misplaced.missing(at >= 0 && !hasOffsets ? `${named}, which stands there more than once,` : named);
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
