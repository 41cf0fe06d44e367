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

/** Where an annotation begins. */
export function startOf({ ranges: [first] }: Pick<OverviewAnnotation, 'ranges'>): Place {
  return first?.start ?? { line: 0, character: 0 };
}

const compare = (a: Place, b: Place): number => a.line - b.line || a.character - b.character;
