/** Two annotators' layers of one article side by side. */
import type { Span } from '../annotate/model.ts';

/** A span with its kind, whatever layer it comes from. */
export interface Labelled extends Span {
  readonly label: string;
}

/** What two layers say of one place. */
export interface Comparison {
  readonly verdict: 'agree' | 'kind-differs' | 'span-differs' | 'only-first' | 'only-second';
  readonly first: Labelled | undefined;
  readonly second: Labelled | undefined;
}

/** F1 of one layer against the other, which is the same both ways. */
export interface SpanAgreement {
  /** The same span and kind. */
  readonly exact: number;
  /** Overlapping spans of the same kind. */
  readonly overlapping: number;
  /** The same span, whatever the kind. */
  readonly blind: number;
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const sameKind = (a: Labelled, b: Labelled): boolean => a.label === b.label;

/** How far two layers agree on spans; 1 where both are empty. */
export function spanAgreement(first: readonly Labelled[], second: readonly Labelled[]): SpanAgreement {
  const f1 = (matches: (a: Labelled, b: Labelled) => boolean): number => {
    const all = first.length + second.length;
    const found = first.filter((a) => second.some((b) => matches(a, b))).length;
    const foundBack = second.filter((b) => first.some((a) => matches(a, b))).length;
    return all === 0 ? 1 : (found + foundBack) / all;
  };
  return {
    exact: f1((a, b) => sameSpan(a, b) && sameKind(a, b)),
    overlapping: f1((a, b) => overlap(a, b) && sameKind(a, b)),
    blind: f1(sameSpan),
  };
}

/** Every annotation of two layers, paired with what the other says there, in the order of the text. Each is paired once, with its best match. */
export function compare(first: readonly Labelled[], second: readonly Labelled[]): readonly Comparison[] {
  const rules: readonly (readonly [Comparison['verdict'], (a: Labelled, b: Labelled) => boolean])[] = [
    // The best match first: what pairs by an earlier rule is not asked again.
    ['agree', (a, b) => sameSpan(a, b) && sameKind(a, b)],
    ['kind-differs', sameSpan],
    ['span-differs', (a, b) => overlap(a, b) && sameKind(a, b)],
  ];
  const left = { first: new Set(first), second: new Set(second) };
  const paired = rules.flatMap(([verdict, matches]) =>
    first.flatMap((a): readonly Comparison[] => {
      if (!left.first.has(a)) return [];
      const b = second.find((other) => left.second.has(other) && matches(a, other));
      if (!b) return [];
      left.first.delete(a);
      left.second.delete(b);
      return [{ verdict, first: a, second: b }];
    }),
  );
  const alone: readonly Comparison[] = [
    ...Array.from(left.first, (one) => ({ verdict: 'only-first', first: one, second: undefined }) as const),
    ...Array.from(left.second, (one) => ({ verdict: 'only-second', first: undefined, second: one }) as const),
  ];
  const start = ({ first, second }: Comparison): number => (first ?? second)?.start ?? 0;
  return [...paired, ...alone].sort((a, b) => start(a) - start(b));
}

/** The kind of each token in a layer, `O` outside; where annotations overlap, that of the shortest. */
export function tokenLabels(tokens: readonly Span[], layer: readonly Labelled[]): readonly string[] {
  const byLength = layer.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return tokens.map((token) => byLength.find((one) => overlap(one, token))?.label ?? 'O');
}
