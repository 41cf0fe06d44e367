import * as vscode from 'vscode';
import { decide, isEverywhere, isMention, openArticle, option, pickKind, target } from '../deciding.ts';
import type { Command } from './command.ts';

/** Gives the name under the caret another kind, or with `everywhere` all mentions of the same words. */
export const changeKind: Command = {
  id: 'newsAnnotator.changeKind',
  async run(session, settled) {
    const open = await openArticle(session);
    const annotation = target(open, settled, isMention);
    const given = option(settled, 'kind');
    const kind =
      typeof given === 'string'
        ? given
        : (await pickKind(session, annotation.label, ({ id }) => id !== 'DATE' && id !== 'CLAIM'))?.id;
    if (!kind) return;
    const action = { do: 'relabel', annotations: [annotation.id], kind, everywhere: isEverywhere(settled) } as const;
    await decide(session, open.editor.document, action, vscode.l10n.t('Changed: {0}', annotation.label), settled);
  },
};
