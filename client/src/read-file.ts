import * as vscode from 'vscode';

/**
 * The text of a file; undefined where there is none.
 * @throws Error, with a sentence for the reader, for a file that is there and can't be read or is not UTF-8: it must not be taken for empty
 */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(vscode.l10n.t('“{0}” is not UTF-8 text.', uri.path.slice(uri.path.lastIndexOf('/') + 1)));
  }
}
