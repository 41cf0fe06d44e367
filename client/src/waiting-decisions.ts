import * as vscode from 'vscode';
import { textOf } from './read-file.ts';
import { writeFile } from './write-file.ts';

/** What a file of decisions is to hold when its article is saved. */
export interface Waiting {
  readonly file: vscode.Uri;
  /** What stood in the file when the first of the decisions was taken. */
  readonly before: string;
  readonly content: string;
}

/**
 * Decisions that wait for their article to be saved, on disk in the extension's own folder: whatever ends the window, they are not lost. Each
 * record has a name of its own, so that no window replaces or removes what another one has just written.
 */
export class WaitingDecisions {
  readonly #folder: vscode.Uri;

  constructor(folder: vscode.Uri) {
    this.#folder = folder;
  }

  /** Keeps decisions and says under which name. */
  async keep({ file, before, content }: Waiting): Promise<vscode.Uri> {
    await vscode.workspace.fs.createDirectory(this.#folder);
    const record = vscode.Uri.joinPath(this.#folder, `${crypto.randomUUID()}.json`);
    await writeFile(record, JSON.stringify({ file: file.toString(), before, content }), { overwrite: false });
    return record;
  }

  /** Removes what is kept no longer; another window may have done so. */
  async forget(record: vscode.Uri): Promise<void> {
    await vscode.workspace.fs.delete(record).then(undefined, () => {});
  }

  /** What waits for a file, of every window. */
  async of(file: vscode.Uri): Promise<readonly (Waiting & { readonly record: vscode.Uri })[]> {
    const names = await vscode.workspace.fs.readDirectory(this.#folder).then(
      (all) => all.map(([name]) => name).filter((name) => name.endsWith('.json')),
      () => [],
    );
    const records = await Promise.all(
      names.map(async (name) => {
        const record = vscode.Uri.joinPath(this.#folder, name);
        const text = await textOf(record);
        if (text === undefined) return [];
        const waiting = JSON.parse(text) as Omit<Waiting, 'file'> & { readonly file: string };
        return waiting.file === file.toString() ? [{ ...waiting, file, record }] : [];
      }),
    );
    return records.flat();
  }
}
