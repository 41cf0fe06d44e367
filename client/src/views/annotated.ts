import * as vscode from 'vscode';
import type { Overviews } from '../overviews.ts';

/** Keeps the context key `newsAnnotator.annotated`: whether the active editor shows an annotated article. Commands and menus go by it. */
export function trackAnnotated(overviews: Overviews): vscode.Disposable {
  let known: boolean | undefined;
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const annotated = document !== undefined && overviews.get(document)?.state === 'annotated';
    if (annotated === known) return;
    known = annotated;
    void vscode.commands.executeCommand('setContext', 'newsAnnotator.annotated', annotated);
  };
  return vscode.Disposable.from(overviews.onDidUpdate(update), vscode.window.onDidChangeActiveTextEditor(update));
}
