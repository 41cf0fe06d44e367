import * as vscode from 'vscode';
import { knownAnnotator } from '../annotator.ts';
import { parseDay } from '../days.ts';
import { articleEditor, type Command } from './command.ts';

/** Asks for the day on which the open article was published. It is kept with the article; an empty answer takes it back. */
export const setPublished: Command = {
  id: 'newsAnnotator.setPublished',
  async run({ sidecars, overviews, context }) {
    const { document } = articleEditor(overviews);
    const overview = await overviews.current(document);
    if (!overview) return;
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t('Publication date'),
      prompt: vscode.l10n.t('“Tuesday” and “last year” are counted from this day. Empty: as the article says.'),
      placeHolder: vscode.l10n.t('2024-03-12 or 12 March 2024'),
      value: overview.published?.value ?? '',
      validateInput: (text) =>
        text.trim() === '' || parseDay(text) ? undefined : vscode.l10n.t('Write a day as 2024-03-12 or 12 March 2024.'),
    });
    if (answer === undefined) return;
    const by = knownAnnotator(context);
    await sidecars.setPublished({
      uri: document.uri.toString(),
      published: parseDay(answer) ?? '',
      ...(by && { by }),
    });
  },
};
