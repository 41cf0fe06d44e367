import type { Range } from 'vscode-languageserver-types';
import { type EntityKind, kinds } from '../annotate/kinds.ts';
import type { Span } from '../annotate/model.ts';
import type { DecideAction, Decisions } from '../protocol.ts';
import type { Action } from '../review/action.ts';
import { type Placed, partsOf } from '../review/places.ts';
import type { Mistake } from '../review/sidecar.ts';
import { type Snapshot, toOffset, toRange } from './snapshot.ts';
import { oneLine } from './words.ts';

/**
 * What a person asked for, in the terms of the review.
 *
 * @throws RangeError, with a sentence for the reader, for a kind that does not exist or an empty range.
 */
export function actionOf(snapshot: Snapshot, action: DecideAction): Action {
  switch (action.do) {
    case 'accept':
    case 'reject':
      return { do: action.do, annotations: everywhere(snapshot, action) };
    case 'relabel':
      return { do: 'relabel', annotations: everywhere(snapshot, action), kind: entityKind(action.kind) };
    case 'set-span':
      return { do: 'set-span', annotation: action.annotation, span: spanOf(snapshot, action.range) };
    case 'add':
      return { do: 'add', span: spanOf(snapshot, action.range), kind: entityKind(action.kind) };
    default:
      return action;
  }
}

function entityKind(kind: string): EntityKind {
  const row = kinds.find(({ id }) => id === kind);
  if (!row || row.id === 'DATE' || row.id === 'CLAIM') throw new RangeError(`There is no kind of entity "${kind}".`);
  return row.id;
}

function spanOf(snapshot: Snapshot, { start, end }: Range): Span {
  const span = { start: toOffset(snapshot, start), end: toOffset(snapshot, end) };
  if (span.start >= span.end) throw new RangeError('There is no text to annotate here: select some.');
  return span;
}

/** The annotations named and, where asked for, all mentions of the same words and kind. */
function everywhere(
  { article: { mentions } }: Snapshot,
  { annotations, everywhere: all = false }: { readonly annotations: readonly string[]; readonly everywhere?: boolean },
): readonly string[] {
  if (!all) return annotations;
  const named = mentions.filter(({ id }) => annotations.includes(id));
  const same = mentions.filter((one) => named.some(({ text, kind }) => text === one.text && kind === one.kind));
  return [...new Set([...annotations, ...same.map(({ id }) => id)])];
}

/** Every decision with its place, in the order of the sidecar. */
export function decisionList(snapshot: Snapshot, placed: readonly Placed[], mistakes: readonly Mistake[]): Decisions {
  return {
    entries: placed.map((one) => {
      const { decision } = one;
      const { id, type, status, by } = decision;
      const quote = decision.type === 'entity' ? decision.name : decision.anchors.map(({ quote }) => quote).join(' … ');
      return {
        id,
        type,
        status,
        by,
        quote: oneLine(quote),
        ranges: partsOf(one).content.map((span) => toRange(snapshot, span)),
      };
    }),
    mistakes: mistakes.map(({ line, message }) => ({ line, message })),
  };
}
