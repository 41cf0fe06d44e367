import { strToU8, Zip, ZipDeflate } from 'fflate/browser';
import * as vscode from 'vscode';
import { freeName } from '../file-names.ts';
import { textOf } from '../read-file.ts';
import { writeBytes, writeFile } from '../write-file.ts';

/** A file of an export. */
interface ExportedFile {
  readonly name: string;
  readonly content: string;
}

/** Where the exports of several articles go. */
export interface Place {
  /** Whether something else of that name is there already. */
  isTaken(article: vscode.Uri, file: ExportedFile): Promise<boolean>;
  /** Writes a file whole or not at all; one that is there with the same content stays. */
  write(article: vscode.Uri, file: ExportedFile): Promise<void>;
  /** Done, with what there is to show; nothing of a zip file where `written` is false because the reader gave up. */
  close(written: boolean): Promise<vscode.Uri | undefined>;
}

/** What to do with files that are there already. */
export type Existing = 'replace' | 'keep-both';

/** In a folder for each article: its own, or the one that has its place below another folder. */
export function inFolders(folderOf: (article: vscode.Uri) => vscode.Uri, existing: Existing): Place {
  const overwrite = existing === 'replace';
  let first: vscode.Uri | undefined;
  return {
    isTaken: async (article, file) => (await presence(folderOf(article), file)) === 'other',
    async write(article, file) {
      const folder = folderOf(article);
      const present = await presence(folder, file);
      if (present === 'same') return;
      await vscode.workspace.fs.createDirectory(folder);
      const taken = overwrite ? [] : (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
      const uri = vscode.Uri.joinPath(folder, freeName(file.name, taken));
      await writeFile(uri, file.content, { overwrite });
      first ??= uri;
    },
    close: async () => first,
  };
}

/** What is in the place of a file: nothing, the same, or something else. */
async function presence(folder: vscode.Uri, { name, content }: ExportedFile): Promise<'none' | 'same' | 'other'> {
  const present = await textOf(vscode.Uri.joinPath(folder, name)).catch(() => null);
  if (present === undefined) return 'none';
  return present === content ? 'same' : 'other';
}

/** The earliest day that a zip file can name, in the time zone of whoever writes it, as such files have it. */
const firstDayOfZip = '1980-01-01T00:00:00';

/** In one zip file, which is there when all of it is. */
export function inZip(zip: vscode.Uri, nameOf: (article: vscode.Uri, name: string) => string): Place {
  const chunks: Uint8Array[] = [];
  const names = new Set<string>();
  const written = new Set<string>();
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    isTaken: async () => false,
    async write(article, { name, content }) {
      const wanted = nameOf(article, name);
      const bytes = strToU8(content);
      const key = `${wanted} ${await digest(bytes)}`;
      if (written.has(key)) return;
      written.add(key);
      const free = names.has(wanted.toLowerCase()) ? freeName(wanted, [...names]) : wanted;
      names.add(free.toLowerCase());
      const file = new ZipDeflate(free);
      // The same annotations give the same bytes.
      file.mtime = firstDayOfZip;
      archive.add(file);
      file.push(bytes, true);
    },
    async close(written) {
      if (!written) return undefined;
      archive.end();
      await writeBytes(zip, await new Blob(chunks as BlobPart[]).bytes(), { overwrite: true });
      return zip;
    },
  };
}

/** Tells contents apart without keeping them. */
const digest = async (bytes: Uint8Array): Promise<string> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)).join();
