import * as vscode from 'vscode';
import { articleEditor, type Command } from './command.ts';

const statusMilliseconds = 4000;

/** Puts the claim under the caret on the clipboard as a note for the one who checks it. Gives the note. */
export const copyFactCheckNote: Command = {
  id: 'newsAnnotator.copyFactCheckNote',
  async run({ server, overviews }): Promise<string> {
    const { document, selection } = articleEditor(overviews);
    const { line, character } = selection.active;
    const note = await server.factCheckNote({ uri: document.uri.toString(), position: { line, character } });
    if (!note) throw new Error(vscode.l10n.t('There is no claim here: move the caret to one.'));
    await vscode.env.clipboard.writeText(note);
    vscode.window.setStatusBarMessage(vscode.l10n.t('The claim was copied as a fact-check note.'), statusMilliseconds);
    return note;
  },
};
