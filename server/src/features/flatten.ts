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
  const borders = Float64Array.from(sorted.flatMap(({ start, end }) => [start, end])).sort();
  const segments: Segment[] = [];
  let previous: Segment | undefined;
  let active: Segment[] = [];
  let next = 0;
  borders.forEach((start, index) => {
    active = active.filter((span) => span.end > start);
    for (let span = sorted[next]; span && span.start === start; span = sorted[++next]) active.push(span);
    const end = borders[index + 1];
    const inner = active.at(-1);
    if (end === undefined || end === start || !inner) return;
    const last = segments.at(-1);
    if (last && last.end === start && inner === previous) segments[segments.length - 1] = { ...last, end };
    else segments.push({ start, end, type: inner.type });
    previous = inner;
  });
  return segments.flatMap((segment) => splitAtLineEnds(segment, lines));
}

function splitAtLineEnds(segment: Segment, lines: Lines): readonly Segment[] {
  const first = lines.position(segment.start).line;
  const last = lines.position(segment.end).line;
  if (first === last) return [segment];
  const result: Segment[] = [];
  for (let line = first; line <= last; line++) {
    const start = Math.max(segment.start, lines.start(line));
    const end = Math.min(segment.end, lines.end(line));
    if (start < end) result.push({ start, end, type: segment.type });
  }
  return result;
}
