/** The classes that the tagger tells apart; finer kinds are decided from the words of a name (kind.ts). */
export const classes = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameClass = (typeof classes)[number];

/*
 * BILOU: outside; beginning, inside, last of a name of several tokens; unit, a name of one. Label 0 is outside, then four a class.
 */
export const outside = 0;
export const labelCount = 1 + 4 * classes.length;
export const beginning = (index: number): number => 1 + 4 * index;
export const inside = (index: number): number => 2 + 4 * index;
export const last = (index: number): number => 3 + 4 * index;
export const unit = (index: number): number => 4 + 4 * index;

/** Whether a name is open after a label: it must go on. */
export const leavesOpen = (label: number): boolean => label > 0 && (label - 1) % 4 < 2;
/** Whether a label goes on with an open name. */
export const goesOn = (label: number): boolean => label > 0 && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);
export const classOf = (label: number): number => (label - 1) >> 2;

/** Whether one label may follow another. */
export const mayFollow = (before: number, after: number): boolean =>
  leavesOpen(before) ? goesOn(after) && classOf(before) === classOf(after) : !goesOn(after);

const labels = Array.from({ length: labelCount }, (_, label) => label);

/** The allowed transitions as pairs, flat: before, after, before, after, … */
export const transitions: Uint8Array = Uint8Array.from(
  labels.flatMap((before) => labels.filter((after) => mayFollow(before, after)).flatMap((after) => [before, after])),
);

/** For each label those that it may follow, ascending. */
export const predecessors: readonly Uint8Array[] = labels.map((after) =>
  Uint8Array.from(labels.filter((before) => mayFollow(before, after))),
);
/** For each label those that may follow it, ascending. */
export const successors: readonly Uint8Array[] = labels.map((before) =>
  Uint8Array.from(labels.filter((after) => mayFollow(before, after))),
);
