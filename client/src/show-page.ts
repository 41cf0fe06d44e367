import * as vscode from 'vscode';
import { freeName } from './file-names.ts';

/** Something to read in a new editor. */
export interface Page {
  /** Its name, by which the server knows that it is no article: that of an export. */
  readonly fileName: string;
  readonly languageId: string;
  readonly content: string;
}

/** A page of Markdown to read, named after what it tells. */
export const reportPage = (title: string, content: string): Page => ({
  fileName: `${title.replace(/[/\\]/g, ' ')}.report.md`,
  languageId: 'markdown',
  content,
});

/** Opens a page in a new editor, with its own line ends; nothing is written until the reader saves it. */
export async function showPage(
  { fileName, languageId, content }: Page,
  options: vscode.TextDocumentShowOptions = {},
): Promise<void> {
  const open = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).map(({ uri }) => uri.path);
  const uri = vscode.Uri.from({ scheme: 'untitled', path: freeName(fileName, open) });
  const document = await vscode.languages.setTextDocumentLanguage(
    await vscode.workspace.openTextDocument(uri),
    languageId,
  );
  const editor = await vscode.window.showTextDocument(document, { ...options, preview: false });
  await editor.edit((edit) => {
    edit.setEndOfLine(content.includes('\r\n') ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF);
    edit.insert(new vscode.Position(0, 0), content);
  });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
}
