import type { Span } from '../annotate/model.ts';
import type { Lines } from '../annotate/text/lines.ts';

/** A stretch of text of one semantic token type. */
export interface Segment extends Span {
  readonly type: number;
}

/** A segment on one line, counted from 0. */
export interface LineSegment extends Segment {
  readonly line: number;
}

/**
 * Turns overlapping, multi-line spans into what the editor can take: sorted, disjoint segments on single lines that together cover the
 * same characters but for line breaks. Where spans overlap the innermost wins: the one that starts last, then the one that ends first.
 * One sweep over spans and lines.
 *
 * @param spans in any order; empty ones are dropped.
 */
export function flatten(spans: readonly Segment[], lines: Lines): readonly LineSegment[] {
  const sorted = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: LineSegment[] = [];
  /** The spans that are open, the innermost last. */
  const open: Segment[] = [];
  let position = 0;
  let line = 0;
  const emit = (start: number, end: number, type: number) => {
    while (line + 1 < lines.count && lines.start(line + 1) <= start) line += 1;
    for (; line < lines.count; line += 1) {
      const from = Math.max(start, lines.start(line));
      const to = Math.min(end, lines.end(line));
      if (from < to) segments.push({ start: from, end: to, type, line });
      if (end <= lines.end(line)) break;
    }
  };
  const advance = (to: number) => {
    for (let inner = open.at(-1); inner && position < to; inner = open.at(-1)) {
      const end = Math.min(inner.end, to);
      if (position < end) emit(position, end, inner.type);
      position = Math.max(position, end);
      if (inner.end <= position) open.pop();
    }
    position = to;
  };
  let last = 0;
  for (const span of sorted) {
    advance(span.start);
    open.push(span);
    last = Math.max(last, span.end);
  }
  advance(last);
  return segments;
}
