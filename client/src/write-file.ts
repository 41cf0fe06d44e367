import * as vscode from 'vscode';
import { textOf } from './read-file.ts';

/**
 * Writes a text file whole or not at all: to a temporary name beside it first, then renames. Works on virtual file systems.
 *
 * @param options.overwrite whether a file of that name may be replaced; if not, and there is one, this fails.
 */
export function writeFile(uri: vscode.Uri, content: string, options: { readonly overwrite: boolean }): Promise<void> {
  return writeBytes(uri, new TextEncoder().encode(content), options);
}

/** As `writeFile`, of a file that is no text. */
export async function writeBytes(
  uri: vscode.Uri,
  content: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, content);
    await vscode.workspace.fs.rename(temporary, uri, { overwrite });
  } catch (error) {
    await vscode.workspace.fs.delete(temporary).then(undefined, () => {});
    throw error;
  }
}

/**
 * Replaces what stands in a file, so that whatever happens between two steps either the old or the new text is there whole: the editor deletes
 * a file before it renames another over it, and may end just then. `finishReplacing` mends that.
 *
 * @param before what is to be replaced; where something else stands there by now, nothing happens.
 * @returns whether it was replaced
 */
export async function replaceFile(uri: vscode.Uri, before: string, content: string): Promise<boolean> {
  const next = nextOf(uri);
  try {
    await writeFile(next, content, { overwrite: false });
  } catch (error) {
    // Another window is about to replace it, or has ended in the middle of that.
    if (error instanceof vscode.FileSystemError && error.code === 'FileExists') return false;
    throw error;
  }
  if (((await textOf(uri)) ?? '') !== before) {
    await vscode.workspace.fs.delete(next);
    return false;
  }
  try {
    await vscode.workspace.fs.rename(next, uri, { overwrite: true });
  } catch (error) {
    const now = await textOf(uri);
    // Another window has finished it.
    if (now === content) return true;
    if (now === before) await vscode.workspace.fs.delete(next).then(undefined, () => {});
    throw error;
  }
  return true;
}

/** Finishes the replacing of a file that has ended in the middle. */
export async function finishReplacing(uri: vscode.Uri): Promise<void> {
  if ((await textOf(nextOf(uri))) === undefined) return;
  await vscode.workspace.fs.rename(nextOf(uri), uri, { overwrite: true });
}

/** What a file is about to be replaced with. */
const nextOf = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path}.new` });
