import * as vscode from 'vscode';
import { textOf } from './read-file.ts';
import type { Server } from './server.ts';
import { writeFile } from './write-file.ts';

/**
 * Notes what the reader said that labels stand for in the newsroom's file, so that nobody is asked again: in the nearest one above the article, else in
 * a new one of the workspace folder. Outside of a workspace there is none.
 */
export async function rememberLabels(
  server: Server,
  article: vscode.Uri,
  labels: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(labels).length === 0) return;
  const file = await configOf(article);
  if (!file) return;
  const content = await server.rememberLabels({ content: (await textOf(file)) ?? '', labels });
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
  await writeFile(file, content, { overwrite: true });
  const name = vscode.workspace.asRelativePath(file);
  void vscode.window.showInformationMessage(vscode.l10n.t('What the labels stand for is kept in “{0}”.', name));
}

async function configOf(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const workspace = vscode.workspace.getWorkspaceFolder(article)?.uri;
  if (!workspace) return undefined;
  for (let folder = vscode.Uri.joinPath(article, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    const file = vscode.Uri.joinPath(folder, '.news-annotator', 'config.yaml');
    if (folder.path === workspace.path || folder.path.length <= 1 || (await textOf(file)) !== undefined) return file;
  }
}
