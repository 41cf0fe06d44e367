import * as vscode from 'vscode';
import type { Dismissals, DismissalsParams } from '../../server/src/protocol.ts';
import { textOf } from './read-file.ts';
import type { Server } from './server.ts';
import { writeFile } from './write-file.ts';

const folderName = '.news-annotator';
const fileName = 'dismissed.annotations.jsonl';

/**
 * Changes the workspace's file of dismissals that holds for an article, or only reads it, and gives it to the server.
 * @throws Error, with a sentence for the reader, for an article without a folder, or when the file can't be read or written
 */
export async function changeDismissals(
  server: Server,
  article: vscode.Uri,
  change: Omit<DismissalsParams, 'content'>,
): Promise<Dismissals> {
  const file = await fileFor(article);
  const before = (await textOf(file)) ?? '';
  const result = await server.dismissals({ content: before, ...change });
  if (result.content === before) return result;
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
  await writeFile(file, result.content, { overwrite: true });
  // The watcher of files may be slow, or watch another folder.
  await server.setConfig({ uri: file.toString(), content: result.content });
  return result;
}

/** The file of the nearest folder around an article that has one; else in the newsroom's folder nearest to it, else in the workspace's own. */
async function fileFor(article: vscode.Uri): Promise<vscode.Uri> {
  if (article.scheme === 'untitled')
    throw new Error(vscode.l10n.t('Save the article first: decisions are kept in a file beside it.'));
  const folders = foldersAround(article);
  const first = async (name: string) => {
    for (const folder of folders) if (await exists(vscode.Uri.joinPath(folder, name))) return folder;
    return undefined;
  };
  const folder = (await first(`${folderName}/${fileName}`)) ?? (await first(folderName)) ?? folders.at(-1) ?? article;
  return vscode.Uri.joinPath(folder, folderName, fileName);
}

/** From the folder of an article up to that of the workspace; its own folder alone where it is in none. */
function foldersAround(article: vscode.Uri): readonly vscode.Uri[] {
  const own = vscode.Uri.joinPath(article, '..');
  const root = vscode.workspace.getWorkspaceFolder(article)?.uri;
  if (!root) return [own];
  const folders: vscode.Uri[] = [];
  for (let folder = own; folder.path.length >= root.path.length; folder = vscode.Uri.joinPath(folder, '..')) {
    folders.push(folder);
    if (folder.path === '/') break;
  }
  return folders;
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
