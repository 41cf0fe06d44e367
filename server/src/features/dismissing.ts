import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { Problem } from '../annotate/model.ts';
import { type DecideAction, type Dismissals, type DismissalsParams, decideRequest } from '../protocol.ts';
import { dismissal } from '../review/action.ts';
import { isDismissal } from '../review/dismissals.ts';
import { lfText } from '../review/line-breaks.ts';
import {
  decisionsOf,
  putDecision,
  readSidecar,
  removeDecisions,
  type Sidecar,
  writeSidecar,
} from '../review/sidecar.ts';
import { diagnostic } from './diagnostics.ts';
import { actionOf } from './review.ts';
import { type Snapshot, toRange } from './snapshot.ts';
import { oneLine } from './words.ts';

/** The client's command that dismisses in the whole workspace. */
const workspaceCommand = 'newsAnnotator.dismissInWorkspace';

/** The ways to leave a problem as it is: at its place, at its words in the article, at its words in the workspace. */
export function dismissActions(snapshot: Snapshot, problem: Problem): readonly CodeAction[] {
  const { check, start, end } = problem;
  const { uri } = snapshot;
  const range = toRange(snapshot, problem);
  const words = oneLine(snapshot.article.text.slice(start, end), 40);
  const action = (title: string, command: string, argument: object): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic(snapshot, problem)],
    command: { title, command, arguments: [argument] },
  });
  const decide = (title: string, action_: DecideAction) => action(title, decideRequest, { uri, action: action_ });
  return [
    decide(l10n.t('Dismiss here'), { do: 'dismiss', check, range }),
    decide(l10n.t('Dismiss “{0}” in this article', words), { do: 'dismiss', check, range, everywhere: true }),
    action(l10n.t('Dismiss “{0}” in the workspace', words), workspaceCommand, { uri, check, range }),
  ];
}

/**
 * What a workspace's file of dismissals must hold after one was added or some were taken back.
 *
 * @param found the open article that the finding is in, where one is dismissed.
 * @throws RangeError, with a sentence for the reader, for a file with a merge conflict, or where there is no such check.
 */
export function changedDismissals(
  { content, dismiss, takeBack = [] }: DismissalsParams,
  found: Snapshot | undefined,
  randomId: () => string,
): Dismissals {
  const left = removeDecisions(readSidecar(content), new Set(takeBack));
  const sidecar = dismiss && found ? withDismissal(left, found, dismiss, randomId()) : left;
  return {
    content: writeSidecar(sidecar),
    entries: decisionsOf(sidecar)
      .filter(isDismissal)
      .map(({ id, check, anchors, by }) => ({ id, check, by, quote: oneLine(anchors[0]?.quote ?? '') })),
  };
}

function withDismissal(
  sidecar: Sidecar,
  snapshot: Snapshot,
  { check, range, by }: { readonly check: string; readonly range: Range; readonly by: string },
  id: string,
): Sidecar {
  const action = actionOf(snapshot, { do: 'dismiss', check, range, everywhere: true });
  if (action.do !== 'dismiss') return sidecar;
  return putDecision(sidecar, dismissal(lfText(snapshot.article.text), action, { id, by }), new Map());
}
