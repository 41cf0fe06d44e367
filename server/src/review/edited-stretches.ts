/** Where a text was edited, so that only what the edits can have touched is looked at again. */
import type { Span } from '../annotate/model.ts';
import type { Anchor } from './decision.ts';
import type { TextChange } from './follow.ts';
import type { LfText } from './line-breaks.ts';

/** Stretches of a text that were edited, in order; each with the code units right before and after it, as what is deleted leaves no other trace. */
export type EditedStretches = readonly Span[];

/** More of them are taken as one. */
const most = 20;

/** The edited stretches after one more change, as places of the text after it. */
export function withChange(stretches: EditedStretches, { start, end, text }: TextChange): EditedStretches {
  const by = text.length - (end - start);
  const before = stretches.filter((stretch) => stretch.end < start);
  const after = stretches.filter((stretch) => stretch.start > end);
  const touched = stretches.slice(before.length, stretches.length - after.length);
  const changed = {
    start: Math.min(Math.max(0, start - 1), touched[0]?.start ?? start),
    end: Math.max(end + 1, touched.at(-1)?.end ?? end) + by,
  };
  const all = [...before, changed, ...after.map((one) => ({ start: one.start + by, end: one.end + by }))];
  const [first, last] = [all[0], all.at(-1)];
  return all.length > most && first && last ? [{ start: first.start, end: last.end }] : all;
}

/**
 * Whether an anchor that was the only one of its kind at a place may not be so any more: where its quote or context was edited, and where
 * an edit may have written the same once more.
 */
export function isTouched(lf: LfText, stretches: EditedStretches, anchor: Anchor, span: Span): boolean {
  if (stretches.length === 0) return false;
  if (anchor.occurrence) return true;
  const { quote, prefix, suffix } = anchor;
  const from = lf.fromOriginal(span.start) - prefix.length;
  const to = lf.fromOriginal(span.end) + suffix.length;
  const length = prefix.length + quote.length + suffix.length;
  return stretches.some(({ start, end }) => {
    const [first, last] = [lf.fromOriginal(start), lf.fromOriginal(end)];
    if (first < to && from < last) return true;
    const around = lf.text.slice(Math.max(0, first - length), last + length);
    return around.includes(quote) && around.includes(prefix + quote + suffix);
  });
}
