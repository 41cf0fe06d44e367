import type { Placed, Recognition } from '../recognise.ts';

/**
 * The indices of the paragraphs that say something else, or stand in another zone, than in an earlier version; where they stand in the text makes no
 * difference. After most keys it is one.
 *
 * @returns undefined where there are more or fewer paragraphs.
 */
export function changedParagraphs(before: readonly Placed[], now: readonly Placed[]): readonly number[] | undefined {
  if (before.length !== now.length) return undefined;
  const changed: number[] = [];
  for (const [index, { recognition, zone }] of now.entries()) {
    const earlier = before[index];
    if (earlier?.recognition !== recognition || earlier.zone !== zone) changed.push(index);
  }
  return changed;
}

/** Whether some part of what was recognised in each of these paragraphs is what it was, but for its places. */
export const areSame = (
  changed: readonly number[],
  before: readonly Placed[],
  now: readonly Placed[],
  part: (recognition: Recognition) => unknown,
): boolean =>
  changed.every((index) => {
    const [one, other] = [before[index], now[index]];
    return (
      one &&
      other &&
      one.zone === other.zone &&
      withoutPlaces(part(one.recognition)) === withoutPlaces(part(other.recognition))
    );
  });

const withoutPlaces = (part: unknown): string =>
  JSON.stringify(part, (key, value) => (key === 'start' || key === 'end' ? undefined : value));

/** A mention at its place in this version: the same object if it has not moved, which spares the garbage collector. */
export const movedTo = <T extends { readonly start: number; readonly end: number }>(
  mention: T,
  start: number,
  end: number,
): T => (mention.start === start && mention.end === end ? mention : { ...mention, start, end });
