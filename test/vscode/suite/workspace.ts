import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Files of the workspace folder and what the tests do with them. */

const folder = (): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(uri, 'the tests need a workspace folder');
  return uri;
};

export const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = inFolder(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The files of the folder; a repository stays, since the editor's git goes on looking at it. */
export const names = async (): Promise<readonly string[]> =>
  (await vscode.workspace.fs.readDirectory(folder()))
    .map(([name]) => name)
    .filter((name) => name !== '.git')
    .sort();

export async function emptyFolder(): Promise<void> {
  for (const name of await names()) await vscode.workspace.fs.delete(inFolder(name), { recursive: true });
}

export const exportTo = (uri: vscode.Uri, settled: object): Thenable<vscode.Uri | undefined> =>
  vscode.commands.executeCommand<vscode.Uri | undefined>('newsAnnotator.exportAnnotations', uri, settled);

export const exportSeveral = (settled: object): Thenable<unknown> =>
  vscode.commands.executeCommand('newsAnnotator.exportSeveral', settled);

/** The files of a folder and of the folders in it, by their paths in it. */
export async function tree(folder: vscode.Uri, path = ''): Promise<readonly string[]> {
  const all = await vscode.workspace.fs.readDirectory(folder);
  const found = await Promise.all(
    all.map(([name, type]) =>
      type === vscode.FileType.Directory
        ? tree(vscode.Uri.joinPath(folder, name), `${path}${name}/`)
        : [`${path}${name}`],
    ),
  );
  return found.flat().sort();
}

/** Asks until the answer is as wanted; mocha's time limit ends it. Each question goes to the server and back, so this is no busy loop. */
export async function until<Answer>(ask: () => Thenable<Answer>, wanted: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
  }
}

/** Closes every editor; what is not saved is given up without a question. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
