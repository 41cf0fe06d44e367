/**
 * Places that follow the edits of an open article, one change after another. A change elsewhere moves a place and nothing else. One that touches it
 * stretches, shortens or removes it (`shift`), and is remembered: when the words that were covered stand there again, as after an undo, the
 * place is theirs again.
 */
import type { Span } from '../annotate/model.ts';
import { type Change, changesBetween, shift } from './changes.ts';

/** A change of a text: a stretch of it and what stands there instead. */
export interface TextChange extends Span {
  readonly text: string;
}

/** A place that follows a text. */
export interface Followed {
  /** Undefined while what was covered is gone. */
  readonly span: Span | undefined;
  /** What was covered before the changes that touched it, if any did. */
  readonly before?: Memory;
}

interface Memory {
  readonly text: string;
  /** Where it would begin again: so many UTF-16 code units after a point that follows the text. */
  readonly point: number;
  readonly after: number;
}

/** The place that a span has from the beginning, and the place of what is not in the text. */
export const followed = (span: Span | undefined): Followed => ({ span });

/**
 * A place after a change.
 *
 * @param before the text before the change.
 * @param after the text after it.
 */
export function follow(place: Followed, change: TextChange, before: string, after: string): Followed {
  const { span, before: memory } = place;
  if (!span && !memory) return place;
  const by: Change = { start: change.start, end: change.end, inserted: change.text.length };
  if (!memory && span && (change.start >= span.end || change.end <= span.start)) {
    const moved = shift(span, by);
    return moved === span ? place : { span: moved };
  }
  const {
    text,
    point,
    after: distance,
  } = memory ? { ...memory, ...movedPoint(memory, by) } : remembered(span, change, before);
  const now = span && shift(span, by);
  const again = { start: point + distance, end: point + distance + text.length };
  // Words are back when they were put in or what is left of them lies in them; the same words may stand right after those that were deleted.
  const isBack = now
    ? again.start <= now.start && now.end <= again.end
    : again.start < change.start + by.inserted && change.start < again.end && by.inserted > 0;
  if (isBack && after.startsWith(text, again.start)) return { span: again };
  const inside = now ? after.slice(now.start, now.end).split(text) : [];
  if (now && inside.length === 2) {
    const start = now.start + (inside[0]?.length ?? 0);
    return { span: { start, end: start + text.length } };
  }
  return { span: now, before: { text, point, after: distance } };
}

/**
 * A place after the text changed its line ends, and nothing else.
 *
 * @param offset where an offset of the text before is in the text after.
 * @param ends a piece of text with the new line ends.
 */
export function withLineEnds(
  place: Followed,
  offset: (at: number) => number,
  ends: (text: string) => string,
): Followed {
  const { span, before } = place;
  const there = span && { start: offset(span.start), end: offset(span.end) };
  if (!before) return { span: there };
  const point = offset(before.point);
  const after = offset(before.point + before.after) - point;
  return { span: there, before: { text: ends(before.text), point, after } };
}

function remembered(span: Span | undefined, change: Span, text: string): Memory {
  const { start, end } = span ?? change;
  const point = Math.min(change.start, start);
  return { text: text.slice(start, end), point, after: start - point };
}

function movedPoint({ point, after }: Memory, { start, end, inserted }: Change): Pick<Memory, 'point' | 'after'> {
  if (start >= point) return { point, after };
  if (end < point) return { point: point + inserted - (end - start), after };
  return { point: start, after: after + point - start };
}

/** Longer replacements than this are taken apart where most of what stands there is as before. */
const longReplacement = 40;
const mostlyTheSame = 0.7;

/**
 * A change as smaller ones, in an order in which they can be made one after another. What replaces a long stretch, as a formatter or the conversion of
 * line ends does, often leaves nearly all words as they were.
 */
export function smallerChanges(change: TextChange, before: string): readonly TextChange[] {
  const { start, end, text } = change;
  if (end - start < longReplacement || text.length < longReplacement) return [change];
  const removed = before.slice(start, end);
  const changes = removed === text ? [] : changesBetween(removed, text);
  const lost = changes.reduce((sum, one) => sum + Math.max(one.end - one.start, one.inserted), 0);
  if (lost > (1 - mostlyTheSame) * Math.max(removed.length, text.length)) return [change];
  let grown = 0;
  const smaller = changes.map((one) => {
    const at = one.start + grown;
    grown += one.inserted - (one.end - one.start);
    return { start: start + one.start, end: start + one.end, text: text.slice(at, at + one.inserted) };
  });
  // From the end, so that the offsets of those that are left still hold.
  return smaller.reverse();
}
