import type { OverviewAnnotation } from '../../server/src/protocol.ts';

/** A place in a document, as in the Language Server Protocol: line and UTF-16 code unit, both from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * The annotation that begins next after a place, or last before it; past the end of the text it goes on from the other end. Of several
 * that begin at the same place, the innermost, which comes last. Undefined where there is none.
 */
export function stepFrom(
  place: Place,
  direction: 'next' | 'previous',
  annotations: readonly OverviewAnnotation[],
): OverviewAnnotation | undefined {
  const inOrder = annotations
    .filter((annotation) => annotation.ranges.length > 0)
    .toSorted((a, b) => compare(startOf(a), startOf(b)));
  const next = (from: Place | undefined) => {
    const first = inOrder.find((annotation) => from === undefined || compare(startOf(annotation), from) > 0);
    return first && inOrder.findLast((annotation) => compare(startOf(annotation), startOf(first)) === 0);
  };
  const previous = (from: Place) => inOrder.findLast((annotation) => compare(startOf(annotation), from) < 0);
  return direction === 'next' ? (next(place) ?? next(undefined)) : (previous(place) ?? inOrder.at(-1));
}

/** The innermost annotation that a place touches. */
export function annotationAt(place: Place, annotations: readonly OverviewAnnotation[]): OverviewAnnotation | undefined {
  return annotations
    .flatMap((annotation) => annotation.ranges.map((range) => ({ annotation, ...range })))
    .filter(({ start, end }) => compare(start, place) <= 0 && compare(place, end) <= 0)
    .toSorted((a, b) => compare(b.start, a.start) || compare(a.end, b.end))[0]?.annotation;
}

/**
 * The suggestion that comes next or before in a review, which goes through all of them once: by where they begin, the longer first. Undefined at
 * the end.
 *
 * @param from the one reviewed last, which need not be a suggestion any more, or a place; an inclusive place may be touched.
 */
export function nextSuggestion(
  suggestions: readonly OverviewAnnotation[],
  direction: 'next' | 'previous',
  from: OverviewAnnotation | (Place & { readonly inclusive: boolean }) | undefined,
): OverviewAnnotation | undefined {
  const inOrder = suggestions.filter(({ ranges }) => ranges.length > 0).toSorted(inReview);
  if (!from) return inOrder[0];
  if ('inclusive' in from)
    return inOrder.find((one) => (from.inclusive ? compare(endOf(one), from) > 0 : compare(startOf(one), from) > 0));
  return direction === 'next'
    ? inOrder.find((one) => inReview(one, from) > 0)
    : inOrder.findLast((one) => inReview(one, from) < 0);
}

const inReview = (a: OverviewAnnotation, b: OverviewAnnotation): number =>
  compare(startOf(a), startOf(b)) || compare(endOf(b), endOf(a)) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

const endOf = ({ ranges }: OverviewAnnotation): Place => ranges.at(-1)?.end ?? { line: 0, character: 0 };

/** Where an annotation begins. */
export function startOf({ ranges: [first] }: Pick<OverviewAnnotation, 'ranges'>): Place {
  return first?.start ?? { line: 0, character: 0 };
}

const compare = (a: Place, b: Place): number => a.line - b.line || a.character - b.character;

/** The annotations by how many lines they begin from a place, then by their order. */
export const nearest = (place: Place, annotations: readonly OverviewAnnotation[]): readonly OverviewAnnotation[] =>
  annotations.toSorted((a, b) => Math.abs(startOf(a).line - place.line) - Math.abs(startOf(b).line - place.line));
