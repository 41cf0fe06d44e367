/** The decisions on an open article from one version of its text to the next. */

import type { Outcome } from './action.ts';
import { findExactly, makeAnchor } from './anchoring.ts';
import { anchorsOf, type Decision, withAnchors } from './decision.ts';
import { lfText } from './line-breaks.ts';
import { type Placed, partsOf, place } from './places.ts';
import { decisionsOf, putDecision, readSidecar, removeDecision, type Sidecar } from './sidecar.ts';

/** The sidecar of an open article and what follows its decisions through the edits. */
export interface ReviewSession {
  readonly sidecar: Sidecar;
  /** The decisions with anchors that are found exactly in `base`, but for orphans. */
  readonly decisions: readonly Decision[];
  /** The text in which the anchors were found last; undefined before the first. */
  readonly base: string | undefined;
}

/** The session of an article whose sidecar has some content; an empty one where there is no sidecar. */
export function openSession(content: string): ReviewSession {
  const sidecar = readSidecar(content);
  return { sidecar, decisions: decisionsOf(sidecar), base: undefined };
}

/** The session that knows the text, for the first version that it sees. The file stays as it is. */
export function anchored(session: ReviewSession, text: string): ReviewSession {
  if (session.base !== undefined) return session;
  return { ...session, base: text, decisions: reanchored(text, place(text, session.decisions)) };
}

/** Where the decisions are in a text, which is that of the session or was made of it. */
export const placesIn = ({ decisions, base }: ReviewSession, text: string): readonly Placed[] =>
  place(text, decisions, base);

/**
 * The session after an action on the article as it is in a text. Lines of decisions whose text was edited meanwhile are written anew,
 * so that their anchors fit.
 *
 * @throws RangeError when the sidecar holds a merge conflict or a decision twice.
 */
export function afterAction(session: ReviewSession, text: string, { put, remove }: Outcome): ReviewSession {
  const replaced = new Set([...put.map(({ id }) => id), ...remove]);
  const placed = placesIn(session, text);
  const current = reanchored(text, placed).filter(({ id }) => !replaced.has(id));
  const all = [...current, ...put];
  const starts = startsOf(place(text, all));
  const removed = remove.reduce(removeDecision, session.sidecar);
  const written = new Set(decisionsOf(session.sidecar));
  const moved = current.filter((decision) => !written.has(decision));
  const sidecar = [...moved, ...put].reduce((file, decision) => putDecision(file, decision, starts), removed);
  return { sidecar, decisions: all, base: text };
}

/** Decisions with anchors that are found exactly where they are; those that are, and what is lost, stay as they are. */
function reanchored(text: string, placed: readonly Placed[]): readonly Decision[] {
  const lf = lfText(text);
  return placed.map(({ decision, spans }) => {
    const anchors = anchorsOf(decision).map((anchor, index) => {
      const span = spans[index];
      if (!span) return anchor;
      const exact = findExactly(lf, anchor);
      return exact?.start === span.start && exact.end === span.end ? anchor : makeAnchor(lf, span);
    });
    return anchors.every((anchor, index) => anchor === anchorsOf(decision)[index])
      ? decision
      : withAnchors(decision, anchors);
  });
}

function startsOf(placed: readonly Placed[]): ReadonlyMap<string, number> {
  return new Map(
    placed.flatMap((one): readonly (readonly [string, number])[] => {
      const start = partsOf(one).content[0]?.start;
      return start === undefined ? [] : [[one.decision.id, start]];
    }),
  );
}
