import { diffArrays } from 'diff';
import type { Span } from '../annotate/model.ts';
import { lfText } from './line-breaks.ts';

/** The replacement of a stretch of a text; both counts are UTF-16 code units. */
export interface Change extends Span {
  /** The length of what stands there instead. */
  readonly inserted: number;
}

/**
 * Where a span is after a change. An edit inside it stretches or shrinks it, one that replaces exactly it leaves it on the replacement, one
 * that takes its start or end shortens it, and text put in right before or after it stays outside.
 *
 * @returns undefined when nothing of its text is left.
 */
export function shift(span: Span, change: Change): Span | undefined {
  const by = change.inserted - (change.end - change.start);
  if (change.start >= span.end) return span;
  if (change.end <= span.start) return { start: span.start + by, end: span.end + by };
  const inside = span.start <= change.start && change.end <= span.end;
  const start = inside || span.start < change.start ? span.start : change.start + change.inserted;
  const end = inside || change.end < span.end ? span.end + by : change.start;
  return start < end ? { start, end } : undefined;
}

/** Where a span is after changes that do not touch each other, sorted, all of them with offsets of the text before. */
export function shiftAll(span: Span, changes: readonly Change[]): Span | undefined {
  return changes.reduceRight<Span | undefined>((at, change) => at && shift(at, change), span);
}

/** More edits than this are no revision of a text but another text. */
const maxEdits = 3000;
const wordOrMark = /[\p{L}\p{M}\p{N}]+|[^\S\n]+|[\s\S]/gu;

/** The changes of words and marks that make one text of another; one change of everything where they have too little in common. */
export function changesBetween(before: string, after: string): readonly Change[] {
  const parts = diffArrays(before.match(wordOrMark) ?? [], after.match(wordOrMark) ?? [], { maxEditLength: maxEdits });
  if (!parts) return [{ start: 0, end: before.length, inserted: after.length }];
  const changes: Change[] = [];
  let at = 0;
  let open: Change | undefined;
  for (const { added, removed, value } of parts) {
    const length = value.reduce((sum, one) => sum + one.length, 0);
    if (!added && !removed) {
      if (open) changes.push(open);
      open = undefined;
      at += length;
    } else {
      open ??= { start: at, end: at, inserted: 0 };
      if (added) open = { ...open, inserted: open.inserted + length };
      else {
        at += length;
        open = { ...open, end: at };
      }
    }
  }
  return open ? [...changes, open] : changes;
}

/**
 * Where spans of one text are in another that was made of it, as far as words that stayed tell. A span of which less than half has stayed
 * counts as gone, as what stands there now is something else.
 */
export function mapping(before: string, after: string): (span: Span) => Span | undefined {
  const [old, now] = [lfText(before), lfText(after)];
  const changes = old.text === now.text ? [] : changesBetween(old.text, now.text);
  return (span) => {
    const from = { start: old.fromOriginal(span.start), end: old.fromOriginal(span.end) };
    const to = shiftAll(from, changes);
    if (!to) return undefined;
    const lost = changes.reduce(
      (sum, change) => sum + Math.max(0, Math.min(change.end, from.end) - Math.max(change.start, from.start)),
      0,
    );
    const kept = from.end - from.start - lost;
    if (kept * 2 < Math.max(from.end - from.start, to.end - to.start)) return undefined;
    return { start: now.toOriginal(to.start), end: now.toOriginal(to.end) };
  };
}
