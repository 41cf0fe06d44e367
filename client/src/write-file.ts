import * as vscode from 'vscode';

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
