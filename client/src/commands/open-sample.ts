import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Opens the sample article as a new document, so that the reader can change it and nothing of the extension is written to. */
export const openSample: Command = {
  id: 'newsAnnotator.openSample',
  async run({ context }) {
    const file = vscode.Uri.joinPath(context.extensionUri, 'samples', 'harbour-agreement.article');
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const document = await vscode.workspace.openTextDocument({ content, language: 'news-article' });
    const { activeTextEditor, tabGroups } = vscode.window;
    const besideWalkthrough = !activeTextEditor && tabGroups.activeTabGroup.activeTab !== undefined;
    await vscode.window.showTextDocument(
      document,
      besideWalkthrough ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
    );
  },
};
