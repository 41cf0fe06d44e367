/** Annotators' layers of one article side by side. */
import type { Span } from '../annotate/model.ts';
import { type Decision, isOnAnnotation } from './decision.ts';
import { isOrphan, type Placed, partsOf } from './places.ts';

/** An annotation as layers are compared: its kind and where it is, whatever it comes from. */
export interface Labelled {
  readonly label: string;
  /** One or more, in the order of the text. */
  readonly spans: readonly Span[];
}

/** What the layers say of one place. */
export interface Comparison<Annotation extends Labelled = Labelled> {
  /** `only-some`: not every layer has an annotation there; of two layers, only one. */
  readonly verdict: 'agree' | 'span-differs' | 'kind-differs' | 'only-some';
  /** What each layer has there, in the order of the layers; undefined where it has nothing. */
  readonly annotations: readonly (Annotation | undefined)[];
}

/** How many annotations of two layers the other layer has too. All count those of both layers, so that the counts of articles add up. */
export interface SpanMatches {
  readonly annotations: number;
  /** The same place and kind. */
  readonly exact: number;
  /** An overlapping place, the same kind. */
  readonly overlapping: number;
  /** The same place, whatever the kind. */
  readonly blind: number;
}

/** An annotation with the decision that made it. */
export interface Decided extends Labelled {
  readonly decision: Decision;
}

/** The annotations that decisions are about, also those that were rejected. What has lost its place is not among them. */
export function decidedOn(placed: readonly Placed[]): readonly Decided[] {
  return placed.flatMap((one) => {
    const { decision } = one;
    if (!isOnAnnotation(decision) || isOrphan(one)) return [];
    const label = decision.type === 'mention' ? decision.kind : decision.type.toUpperCase();
    return [{ label, spans: partsOf(one).content, decision }];
  });
}

/** What an annotator says of an article. */
export interface DecidedLayer {
  readonly annotations: readonly Decided[];
  /** The words of annotations that have lost their place. */
  readonly lost: readonly string[];
}

/** An annotator's layer: what stands by the decisions of one sidecar. */
export function layerOf(placed: readonly Placed[]): DecidedLayer {
  const standing = placed.filter(({ decision }) => decision.status !== 'rejected');
  return {
    annotations: decidedOn(standing),
    lost: standing
      .filter(isOrphan)
      .map(({ decision }) =>
        decision.type === 'entity' ? decision.name : decision.anchors.map(({ quote }) => quote).join(' … '),
      ),
  };
}

const startOf = ({ spans }: Labelled): number => spans[0]?.start ?? 0;
const endOf = ({ spans }: Labelled): number => spans.at(-1)?.end ?? 0;
const inOrder = (a: Labelled, b: Labelled): number => startOf(a) - startOf(b) || endOf(b) - endOf(a);

const sameKind = (a: Labelled, b: Labelled): boolean => a.label === b.label;
const samePlace = (a: Labelled, b: Labelled): boolean =>
  a.spans.length === b.spans.length &&
  a.spans.every(({ start, end }, index) => start === b.spans[index]?.start && end === b.spans[index]?.end);

/** Whether two annotations are of the same kind and at the same place. */
export const isSame = (a: Labelled, b: Labelled): boolean => sameKind(a, b) && samePlace(a, b);

/** How many UTF-16 code units two annotations share. */
function common(a: Labelled, b: Labelled): number {
  const shared = a.spans.flatMap((one) =>
    b.spans.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)),
  );
  return shared.reduce((total, length) => total + Math.max(0, length), 0);
}

/** Counts what two layers have in common: of one kind, or of all. */
export function spanMatches(first: readonly Labelled[], second: readonly Labelled[], kind?: string): SpanMatches {
  const counted = (layer: readonly Labelled[]) => layer.filter(({ label }) => kind === undefined || label === kind);
  const [ofFirst, ofSecond] = [counted(first), counted(second)];
  const count = (matches: (a: Labelled, b: Labelled) => boolean): number =>
    ofFirst.filter((a) => second.some((b) => matches(a, b))).length +
    ofSecond.filter((b) => first.some((a) => matches(b, a))).length;
  return {
    annotations: ofFirst.length + ofSecond.length,
    exact: count(isSame),
    overlapping: count((a, b) => sameKind(a, b) && common(a, b) > 0),
    blind: count(samePlace),
  };
}

/** How well two annotations match, 0 for not at all. The best rule comes first: what is paired by it is not asked again. */
const rules: readonly ((a: Labelled, b: Labelled) => number)[] = [
  (a, b) => Number(isSame(a, b)),
  (a, b) => Number(samePlace(a, b)),
  (a, b) => (sameKind(a, b) ? common(a, b) : 0),
];

/**
 * Every annotation of two or more layers, beside what the others say there, in the order of the text. Each is paired once, with its best match:
 * the same place and kind, else the same place, else the greatest overlap of the same kind.
 */
export function compare<Annotation extends Labelled>(
  layers: readonly (readonly Annotation[])[],
): readonly Comparison<Annotation>[] {
  const places: (Annotation | undefined)[][] = [];
  layers.forEach((layer, index) => {
    const left = new Set(layer.toSorted(inOrder));
    for (const rule of rules)
      for (const place of places) {
        const best = place[index] ? undefined : bestOf(left, place, rule);
        if (!best) continue;
        place[index] = best;
        left.delete(best);
      }
    for (const one of left) places.push(layers.map((_, other) => (other === index ? one : undefined)));
  });
  const comparisons = places.map((annotations) => ({ verdict: verdictOf(annotations), annotations }));
  return comparisons.toSorted((a, b) => inOrder(firstOf(a), firstOf(b)));
}

/** The best match for a place among annotations in the order of the text. */
function bestOf<Annotation extends Labelled>(
  candidates: Iterable<Annotation>,
  place: readonly (Annotation | undefined)[],
  rule: (a: Labelled, b: Labelled) => number,
): Annotation | undefined {
  const there = place.filter((one) => one !== undefined);
  const end = Math.max(...there.map(endOf));
  let best: Annotation | undefined;
  let most = 0;
  for (const candidate of candidates) {
    if (startOf(candidate) >= end) break;
    const match = Math.max(...there.map((one) => rule(one, candidate)));
    if (match > most) [best, most] = [candidate, match];
  }
  return best;
}

function verdictOf(annotations: readonly (Labelled | undefined)[]): Comparison['verdict'] {
  const [first, ...others] = annotations;
  if (!first || others.includes(undefined)) return 'only-some';
  if (others.some((other) => other && !sameKind(first, other))) return 'kind-differs';
  return others.some((other) => other && !samePlace(first, other)) ? 'span-differs' : 'agree';
}

/** The annotation of the first layer that has one. */
export function firstOf<Annotation extends Labelled>({ annotations }: Comparison<Annotation>): Annotation {
  const first = annotations.find((one) => one !== undefined);
  if (!first) throw new Error('A comparison without annotations.');
  return first;
}

/** The kind of each token in a layer, `O` outside; where annotations overlap, that of the shortest. Tokens are in order and disjoint. */
export function tokenLabels(tokens: readonly Span[], layer: readonly Labelled[]): readonly string[] {
  const parts = layer.flatMap(({ label, spans }) => {
    const length = spans.reduce((total, { start, end }) => total + end - start, 0);
    return spans.map(({ start, end }) => ({ start, end, label, length }));
  });
  parts.sort((a, b) => a.start - b.start);
  const shortest = (a: (typeof parts)[number], b: (typeof parts)[number]) =>
    a.length < b.length || (a.length === b.length && a.label <= b.label) ? a : b;
  let next = 0;
  let over: typeof parts = [];
  return tokens.map(({ start, end }) => {
    for (let part = parts[next]; part && part.start < end; part = parts[++next]) over.push(part);
    over = over.filter((part) => part.end > start);
    return over.length === 0 ? 'O' : over.reduce(shortest).label;
  });
}
