import * as vscode from 'vscode';
import type { ClosedArticle } from '../../../server/src/protocol.ts';
import { textOf } from '../read-file.ts';
import type { Sidecars } from '../sidecars.ts';

/** What the articles of a folder are called. */
export const articlePattern = '**/*.{article,news,txt,md,markdown}';

/** The files of a folder and of the folders in it that can be articles; whether each is one, the server decides. */
export async function articlesIn(folder: vscode.Uri, pattern: string): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern));
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What stands in the file of an article that no editor has open, and in the one beside it; undefined for an article that is open.
 * @throws Error, with a sentence for the reader, for a file that can't be read or is not text
 */
export async function closedArticle(sidecars: Sidecars, uri: vscode.Uri): Promise<ClosedArticle | undefined> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return undefined;
  const text = await textOf(uri);
  if (text === undefined) throw new Error(vscode.l10n.t('There is no such file.'));
  const sidecar = (await textOf((await sidecars.fileOf(uri)).file)) ?? '';
  return { text, sidecar, languageId: languageOf(uri.path) };
}

function languageOf(path: string): string {
  if (/\.(?:article|news)$/i.test(path)) return 'news-article';
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plaintext';
}
