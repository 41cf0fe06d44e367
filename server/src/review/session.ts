/** The decisions on an open article from one version of its text to the next. */

import type { Article, Span } from '../annotate/model.ts';

import { findExactly, makeAnchor } from './anchor.ts';
import { type Anchor, anchorsOf, type Decision, withAnchors } from './decision.ts';
import { type EditedStretches, isTouched, withChange } from './edited-stretches.ts';
import { type Followed, follow, followed, smallerChanges, type TextChange, withLineEnds } from './follow.ts';
import { type LfText, lfText } from './line-breaks.ts';
import type { Outcome } from './outcome.ts';
import { type Found, type Placed, partsOf, place } from './places.ts';
import { type Review, review } from './review.ts';
import { decisionsOf, putDecisions, readSidecar, removeDecisions, type Sidecar } from './sidecar.ts';

/** A decision, and where each of its anchors is in the newest text. */
interface Live {
  readonly decision: Decision;
  readonly places: readonly Followed[];
  /** Whether its anchors were the only ones of their kind there when it was last looked at: after that, `ReviewSession.edits` tell. */
  readonly fits: boolean;
}

/** The sidecar of an open article and what follows its decisions through the edits. */
export interface ReviewSession {
  readonly sidecar: Sidecar;
  /** The text that the decisions were followed to; undefined before the first. */
  readonly lf: (LfText & { readonly original: string }) | undefined;
  /** A text of before that, in which places may be found that are not in the first one. */
  readonly earlier: string | undefined;
  readonly live: readonly Live[];
  /** What was edited since the anchors of all decisions were last looked at. */
  readonly edits: EditedStretches;
  /** Where the decisions were in earlier texts since the last action, so that undoing edits brings them back exactly; the last at the end. */
  readonly past: readonly Past[];
  /** How to undo each action since the article was opened, the last at the end. */
  readonly history: readonly Undo[];
}

/** A session that knows the text. */
export type AnchoredSession = ReviewSession & { readonly lf: NonNullable<ReviewSession['lf']> };

interface Past {
  readonly text: string;
  readonly live: readonly Live[];
}

/** How many earlier texts are remembered, and how many places in all of them. */
const mostTexts = 100;
const mostPlaces = 50_000;

interface Undo {
  readonly put: readonly Live[];
  readonly remove: readonly string[];
}

/** The session of an article whose sidecar has some content; an empty one where there is no sidecar. @param earlier an earlier text of the article. */
export function openSession(content: string, earlier?: string): ReviewSession {
  const sidecar = readSidecar(content);
  const live = decisionsOf(sidecar).map((decision) => ({ decision, places: [], fits: false }));
  return { sidecar, live, lf: undefined, earlier, edits: [], past: [], history: [] };
}

/** The session that knows the text: the decisions are found in its first one. The file stays as it is. */
export function anchored(session: ReviewSession, text: string): AnchoredSession {
  if (session.lf?.original === text) return { ...session, lf: session.lf };
  const lf = searchable(text);
  const placed = place(
    text,
    session.live.map(({ decision }) => decision),
    session.lf?.original ?? session.earlier,
    lf,
  );
  return { ...session, lf, live: placed.map(liveFrom), edits: [], past: [] };
}

const searchable = (text: string) => ({ ...lfText(text), original: text });
const liveFrom = ({ decision, spans, fits }: Found): Live => ({ decision, places: spans.map(followed), fits });

/** The session after changes of the text, made one after another. */
export function edited(session: ReviewSession, changes: readonly TextChange[]): ReviewSession {
  if (!session.lf || changes.length === 0) return session;
  const after = changes.reduce((before, change) => {
    if (!before.lf) return before;
    const isAll = change.start === 0 && change.end === before.lf.original.length;
    return isAll && change.end > 0 ? replaced(before, before.lf, change.text) : followedBy(before, before.lf, change);
  }, session);
  const text = after.lf?.original;
  const before = session.past.findLast((one) => one.text === text);
  const { original } = session.lf;
  const past = [...session.past.filter((one) => one.text !== original), { text: original, live: session.live }];
  const most = Math.min(mostTexts, Math.ceil(mostPlaces / (session.live.length + 1)));
  return { ...after, live: before?.live ?? after.live, past: past.slice(-most) };
}

function followedBy(session: ReviewSession, { original }: { readonly original: string }, change: TextChange) {
  let text = original;
  let { live, history, edits } = session;
  for (const { start, end, text: inserted } of smallerChanges(change, original)) {
    const before = text;
    const after = before.slice(0, start) + inserted + before.slice(end);
    const next = (one: Live): Live => {
      const places = one.places.map((place) => follow(place, { start, end, text: inserted }, before, after));
      return places.every((place, index) => place === one.places[index]) ? one : { ...one, places };
    };
    live = live.map(next);
    history = history.map(({ put, remove }) => ({ put: put.map(next), remove }));
    edits = withChange(edits, { start, end, text: inserted });
    text = after;
  }
  const lf = searchable(text);
  return { ...session, lf, live: live.map((one) => foundAgain(lf, one, change.text.length)), history, edits };
}

/** The session after the whole text was replaced, as when a file changes on disk: there is nothing to follow, so the decisions are looked for. */
function replaced(session: ReviewSession, before: LfText & { readonly original: string }, text: string): ReviewSession {
  const lf = searchable(text);
  if (lf.text === before.text) return withOtherLineEnds(session, before, lf);
  const found = (all: readonly Live[]): readonly Live[] => {
    const decisions = all.map((one) => reanchored(before, one, session.edits).decision);
    return place(text, decisions, before.original, lf).map(liveFrom);
  };
  const history = session.history.map(({ put, remove }) => ({ put: found(put), remove }));
  return { ...session, lf, live: found(session.live), history, edits: [] };
}

/** The session after the editor gave the whole text other line ends. */
function withOtherLineEnds(
  session: ReviewSession,
  before: LfText,
  lf: NonNullable<ReviewSession['lf']>,
): ReviewSession {
  const offset = (at: number) => lf.toOriginal(before.fromOriginal(at));
  const isWindows = lf.original !== lf.text;
  const ends = (text: string) => text.replace(/\r?\n/g, isWindows ? '\r\n' : '\n');
  const next = (one: Live): Live => ({ ...one, places: one.places.map((place) => withLineEnds(place, offset, ends)) });
  return {
    ...session,
    lf,
    live: session.live.map(next),
    history: session.history.map(({ put, remove }) => ({ put: put.map(next), remove })),
    edits: session.edits.map(({ start, end }) => ({ start: offset(start), end: offset(end) })),
  };
}

/** A decision whose place was gone and stands somewhere again with all of its context, as after the text was cut out and put back elsewhere. */
function foundAgain(lf: LfText, one: Live, inserted: number): Live {
  const anchors = anchorsOf(one.decision);
  const isBack = ({ span }: Followed, index: number) => !span && inserted >= (anchors[index]?.quote.length ?? 0);
  if (!one.places.some(isBack)) return one;
  const places = one.places.map((place, index) => {
    const anchor = anchors[index];
    const span = anchor && isBack(place, index) ? findExactly(lf, anchor) : undefined;
    return span ? followed(span) : place;
  });
  return { ...one, places };
}

/** Where the decisions are in the newest text. */
export const placesIn = ({ live }: ReviewSession): readonly Placed[] =>
  live.map(({ decision, places }) => ({ decision, spans: places.map(({ span }) => span) }));

/**
 * The session after an action on the article as it is now. Lines of decisions whose text was edited meanwhile are written anew, so that their
 * anchors fit.
 *
 * @throws RangeError when the sidecar holds a merge conflict or a decision twice.
 */
export function afterAction(session: AnchoredSession, { put, remove }: Outcome): AnchoredSession {
  const { lf } = session;
  return changedBy(session, place(lf.original, put, undefined, lf).map(liveFrom), remove);
}

/**
 * The session before its last action, in the text as it is now; undefined where there is none.
 *
 * @throws RangeError when the sidecar holds a merge conflict or a decision twice.
 */
export function undone(session: AnchoredSession): AnchoredSession | undefined {
  const last = session.history.at(-1);
  if (!last) return undefined;
  return { ...changedBy(session, last.put, last.remove), history: session.history.slice(0, -1) };
}

function changedBy(session: AnchoredSession, put: readonly Live[], remove: readonly string[]): AnchoredSession {
  const { lf, live, history, edits } = session;
  const now = new Map(put.map((one) => [one.decision.id, one]));
  const gone = new Set(remove);
  const before = live.filter(({ decision: { id } }) => now.has(id) || gone.has(id));
  const known = new Set(before.map(({ decision }) => decision.id));
  const all = [
    ...live.flatMap((one) => (gone.has(one.decision.id) ? [] : [now.get(one.decision.id) ?? one])),
    ...put.filter(({ decision }) => !known.has(decision.id)),
  ].map((one) => reanchored(lf, one, edits));
  const written = new Set(decisionsOf(session.sidecar));
  const starts = new Map(all.flatMap((one) => startOf(one)));
  const sidecar = putDecisions(
    removeDecisions(session.sidecar, gone),
    all.map(({ decision }) => decision).filter((decision) => !written.has(decision)),
    starts,
  );
  const undo = {
    // Until they are put back, edits are forgotten.
    put: before.map((one) => ({ ...one, fits: false })),
    remove: put.map(({ decision }) => decision.id).filter((id) => !known.has(id)),
  };
  return { ...session, sidecar, live: all, edits: [], past: [], history: [...history, undo] };
}

/** A decision with anchors that are found exactly where it is; those that are, and what is lost, stay as they are. */
function reanchored(lf: LfText, one: Live, edits: EditedStretches): Live {
  if (one.fits && edits.length === 0) return one;
  const old = anchorsOf(one.decision);
  const anchors = old.map((anchor, index) => {
    const span = one.places[index]?.span;
    const isKnown = !span || (one.fits && !isTouched(lf, edits, anchor, span));
    return isKnown || fits(lf, anchor, span) ? anchor : makeAnchor(lf, span);
  });
  if (anchors.every((anchor, index) => anchor === old[index])) return one.fits ? one : { ...one, fits: true };
  return { ...one, decision: withAnchors(one.decision, anchors), fits: true };
}

function fits(lf: LfText, anchor: Anchor, span: Span): boolean {
  const exact = findExactly(lf, anchor);
  return exact?.start === span.start && exact.end === span.end;
}

function startOf({ decision, places }: Live): readonly (readonly [string, number])[] {
  const start = partsOf({ decision, spans: places.map(({ span }) => span) }).content[0]?.start;
  return start === undefined ? [] : [[decision.id, start]];
}

/** An article with the decisions of a session laid over it. */
export function laidOver<A extends Article>(
  article: A,
  session: AnchoredSession,
): { readonly article: A; readonly review: Review } {
  const { decisions, orphans, rejected, dismissals, ...result } = review(article, placesIn(session));
  return { article: result as A & Review, review: { decisions, orphans, rejected, dismissals } };
}
