import * as vscode from 'vscode';

/**
 * Writes a text file whole or not at all: to a temporary name beside it first, then renames. Works on virtual file systems.
 *
 * @param options.overwrite whether a file of that name may be replaced; if not, and there is one, this fails.
 */
export async function writeFile(
  uri: vscode.Uri,
  content: string,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(content));
    await vscode.workspace.fs.rename(temporary, uri, { overwrite });
  } catch (error) {
    await vscode.workspace.fs.delete(temporary).then(undefined, () => {});
    throw error;
  }
}
