import { strToU8, Zip, ZipDeflate } from 'fflate/browser';
import * as vscode from 'vscode';
import { freeName } from '../file-names.ts';
import { textOf } from '../read-file.ts';
import { writeBytes, writeFile } from '../write-file.ts';

/** Where the exports of several articles go. */
export interface Place {
  /** Whether something of that name is there already. */
  has(article: vscode.Uri, name: string): Promise<boolean>;
  /** Writes a file whole or not at all. */
  write(article: vscode.Uri, name: string, content: string): Promise<void>;
  /** Writes a file that several articles have, unless it is there as it should be. */
  writeShared(article: vscode.Uri, name: string, content: string): Promise<void>;
  /** Done, with what there is to show; nothing where `written` is false because the reader gave up. */
  close(written: boolean): Promise<vscode.Uri | undefined>;
}

/** What to do with files that are there already. */
export type Existing = 'replace' | 'keep-both';

/** In a folder for each article: its own, or the one that has its place below another folder. */
export function inFolders(folderOf: (article: vscode.Uri) => vscode.Uri, existing: Existing): Place {
  const overwrite = existing === 'replace';
  let first: vscode.Uri | undefined;
  async function write(article: vscode.Uri, name: string, content: string): Promise<void> {
    const folder = folderOf(article);
    await vscode.workspace.fs.createDirectory(folder);
    const taken = overwrite ? [] : await vscode.workspace.fs.readDirectory(folder);
    const free = freeName(
      name,
      taken.map(([other]) => other),
    );
    const uri = vscode.Uri.joinPath(folder, free);
    await writeFile(uri, content, { overwrite });
    first ??= uri;
  }
  return {
    has: (article, name) => exists(vscode.Uri.joinPath(folderOf(article), name)),
    write,
    async writeShared(article, name, content) {
      const present = await textOf(vscode.Uri.joinPath(folderOf(article), name)).catch(() => undefined);
      if (present !== content) await write(article, name, content);
    },
    close: async () => first,
  };
}

/** The earliest day that a zip file can name, in the time zone of whoever writes it, as such files have it. */
const firstDayOfZip = '1980-01-01T00:00:00';

/** In one zip file, which is there when all of it is. */
export function inZip(zip: vscode.Uri, nameOf: (article: vscode.Uri, name: string) => string): Place {
  const chunks: Uint8Array[] = [];
  const names = new Set<string>();
  const shared = new Set<string>();
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  async function write(article: vscode.Uri, name: string, content: string): Promise<void> {
    const wanted = nameOf(article, name);
    const free = names.has(wanted.toLowerCase()) ? freeName(wanted, [...names]) : wanted;
    names.add(free.toLowerCase());
    const file = new ZipDeflate(free);
    // The same annotations give the same bytes.
    file.mtime = firstDayOfZip;
    archive.add(file);
    file.push(strToU8(content), true);
  }
  return {
    has: async () => false,
    write,
    async writeShared(article, name, content) {
      const key = `${nameOf(article, name)}\n${content}`;
      if (!shared.has(key)) await write(article, name, content);
      shared.add(key);
    },
    async close(written) {
      if (!written) return undefined;
      archive.end();
      await writeBytes(zip, await new Blob(chunks as BlobPart[]).bytes(), { overwrite: true });
      return zip;
    },
  };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
