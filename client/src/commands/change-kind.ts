import * as vscode from 'vscode';
import { chosenKind, decide, isEntityKind, isEverywhere, isMention, openArticle, target } from '../deciding.ts';
import type { Command } from './command.ts';

/** Gives the name under the caret another kind, or with `everywhere` all mentions of the same words. */
export const changeKind: Command = {
  id: 'newsAnnotator.changeKind',
  async run(session, settled) {
    const open = await openArticle(session);
    const annotation = target(open, settled, isMention);
    const kind = await chosenKind(session, open.editor.document, settled, annotation.label, isEntityKind);
    if (!kind) return;
    const action = { do: 'relabel', annotations: [annotation.id], kind, everywhere: isEverywhere(settled) } as const;
    await decide(session, open.editor.document, action, vscode.l10n.t('Changed: {0}', annotation.label), settled);
  },
};
