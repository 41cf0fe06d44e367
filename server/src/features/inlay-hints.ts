import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { type Snapshot, toOffset, toRange } from './snapshot.ts';

/** The TIMEX3 value after each date of a range that isn't written out in full; empty unless the setting asks for it. */
export function inlayHints(snapshot: Snapshot, params: { readonly range: Range }): InlayHint[] {
  if (!snapshot.settings.dates.inlayHints) return [];
  const from = toOffset(snapshot, params.range.start);
  const to = toOffset(snapshot, params.range.end);
  return snapshot.article.dates
    .filter(
      ({ start, end, type, value, text }) =>
        end > from && start < to && (type === 'DATE' || type === 'TIME') && /^\d/.test(value) && value !== text,
    )
    .map((date) => ({
      position: toRange(snapshot, date).end,
      label: date.value,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: date.why,
    }));
}
