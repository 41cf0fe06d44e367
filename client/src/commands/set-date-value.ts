import * as vscode from 'vscode';
import { decide, openArticle, target } from '../deciding.ts';
import { askValue } from './annotate-selection.ts';
import type { Command } from './command.ts';

/** Corrects the value of the date under the caret. */
export const setDateValue: Command = {
  id: 'newsAnnotator.setDateValue',
  async run(session, settled) {
    const open = await openArticle(session);
    const date = target(open, settled, ({ kind }) => kind === 'date');
    const value = await askValue(date.label, settled, date.value);
    if (value === undefined) return;
    const action = { do: 'set-value', annotations: [date.id], value } as const;
    await decide(session, open.editor.document, action, vscode.l10n.t('Changed: {0}', date.label), settled);
  },
};
