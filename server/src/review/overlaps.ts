import type { Span } from '../annotate/model.ts';

/** Answers which of many spans overlap one, near a logarithm of their number each time. */
export class Overlaps<T> {
  readonly #sorted: readonly (Span & { readonly item: T })[];
  readonly #longest: number;

  constructor(items: readonly T[], spanOf: (item: T) => Span) {
    this.#sorted = items.map((item) => ({ ...spanOf(item), item })).sort((a, b) => a.start - b.start);
    this.#longest = this.#sorted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** Those that share a character with a span, or are the same, in the order of their starts. */
  at({ start, end }: Span): readonly T[] {
    const found: T[] = [];
    for (let index = this.startingUpTo(start - this.#longest - 1); index < this.#sorted.length; index++) {
      const other = this.#sorted[index];
      if (!other || other.start > end) break;
      if (shared({ start, end }, other) > 0 || (other.start === start && other.end === end)) found.push(other.item);
    }
    return found;
  }

  /** How many start at an offset or before it. */
  startingUpTo(offset: number): number {
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#sorted[middle]?.start ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** From the start of the first span to the end of the last. */
export const extent = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** Whether two annotations stand on mostly the same stretch of the text, and not one of them in the gaps of the other. */
export function isMostlyOn(one: readonly Span[], other: readonly Span[]): boolean {
  const [a, b] = [extent(one), extent(other)];
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared(a, b) * 2 >= together && one.some((span) => other.some((part) => shared(span, part) > 0));
}

/** How many characters two spans share; none or less where they share none. */
export const shared = (one: Span, other: Span): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);
