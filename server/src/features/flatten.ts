import type { Span } from '../annotate/model.ts';
import type { Lines } from '../annotate/text/lines.ts';

/** A stretch of text of one semantic token type. */
export interface Segment extends Span {
  readonly type: number;
}

/**
 * Turns overlapping, multi-line spans into what the editor can take: sorted, disjoint segments on single lines that together cover the
 * same characters but for line breaks. Where spans overlap the innermost wins: the one that starts last, then the one that ends first.
 *
 * @param spans in any order; empty ones are dropped.
 */
export function flatten(spans: readonly Segment[], lines: Lines): readonly Segment[] {
  const sorted = spans.filter((span) => span.start < span.end).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  /** The spans that are open, the innermost last. */
  const open: Segment[] = [];
  let position = 0;
  const advance = (to: number) => {
    for (let inner = open.at(-1); inner && position < to; inner = open.at(-1)) {
      const end = Math.min(inner.end, to);
      if (position < end) segments.push({ start: position, end, type: inner.type });
      position = Math.max(position, end);
      if (inner.end <= position) open.pop();
    }
    position = to;
  };
  for (const span of sorted) {
    advance(span.start);
    open.push(span);
  }
  advance(sorted.reduce((last, { end }) => Math.max(last, end), 0));
  return segments.flatMap((segment) => splitAtLineEnds(segment, lines));
}

function splitAtLineEnds(segment: Segment, lines: Lines): readonly Segment[] {
  const first = lines.position(segment.start).line;
  if (segment.end <= lines.end(first)) return [segment];
  const last = lines.position(segment.end).line;
  const result: Segment[] = [];
  for (let line = first; line <= last; line++) {
    const start = Math.max(segment.start, lines.start(line));
    const end = Math.min(segment.end, lines.end(line));
    if (start < end) result.push({ start, end, type: segment.type });
  }
  return result;
}
