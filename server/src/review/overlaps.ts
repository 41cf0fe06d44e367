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
      const shared = Math.min(end, other.end) - Math.max(start, other.start);
      if (shared > 0 || (other.start === start && other.end === end)) found.push(other.item);
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
