import * as vscode from 'vscode';
import type { OverviewAnnotation } from '../../../server/src/protocol.ts';
import { annotationAt } from '../steps.ts';
import { articleEditor, type Command, type Session } from './command.ts';

export const acceptAnnotation = decideOn('newsAnnotator.acceptAnnotation', 'accept');
export const rejectAnnotation = decideOn('newsAnnotator.rejectAnnotation', 'reject');

/** Takes back the last decision of this session on the open article. */
export const takeBackDecision: Command = {
  id: 'newsAnnotator.takeBackDecision',
  async run(session, settled) {
    const { document } = articleEditor(session.overviews);
    const by = await annotator(session, settled);
    if (by !== undefined && !(await session.sidecars.takeBackLast(document, by)))
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no decision to take back.'));
  },
};

/** A command that decides on the annotation under the caret. */
function decideOn(id: string, decision: 'accept' | 'reject'): Command {
  return {
    id,
    async run(session, settled) {
      const { document, selection } = articleEditor(session.overviews);
      const overview = await session.overviews.current(document);
      const target: OverviewAnnotation | undefined = annotationAt(selection.active, overview?.annotations ?? []);
      if (!target) throw new Error(vscode.l10n.t('There is no annotation here: move the caret to one.'));
      const by = await annotator(session, settled);
      if (by === undefined) return;
      await session.sidecars.decide(document, by, { do: decision, annotations: [target.id] });
      vscode.window.setStatusBarMessage(
        decision === 'accept'
          ? vscode.l10n.t('Accepted: {0}', target.label)
          : vscode.l10n.t('Rejected: {0}', target.label),
        statusMilliseconds,
      );
    },
  };
}

const statusMilliseconds = 4000;
const annotatorKey = 'annotator';

/** The name that decisions were signed with before, if any were. */
export const knownAnnotator = ({ globalState }: vscode.ExtensionContext): string | undefined =>
  globalState.get<string>(annotatorKey);

/**
 * The name that decisions are signed with: the `by` of a key binding's or an extension's argument; else asked once, then remembered. Undefined
 * when the reader gives none.
 */
async function annotator({ context }: Session, settled: unknown): Promise<string | undefined> {
  if (typeof settled === 'object' && settled !== null && 'by' in settled && typeof settled.by === 'string')
    return settled.by;
  const known = knownAnnotator(context);
  if (known) return known;
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your name'),
    prompt: vscode.l10n.t('Decisions are signed with it, in a file beside the article. It is asked once.'),
  });
  const name = answer?.trim();
  if (!name) return undefined;
  await context.globalState.update(annotatorKey, name);
  return name;
}
