import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Position,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import type { Overviews } from '../overviews.ts';
import type { Server } from '../server.ts';
import type { Sidecars } from '../sidecars.ts';
import type { Place } from '../steps.ts';

/** What a command can work with. */
export interface Session {
  readonly server: Server;
  readonly overviews: Overviews;
  readonly sidecars: Sidecars;
  readonly log: LogOutputChannel;
  readonly context: ExtensionContext;
}

/** One command of the manifest. */
export interface Command {
  readonly id: string;
  /** Runs it with whatever arguments a menu, a key binding or another extension gives. An error is shown to the reader. */
  run(session: Session, ...args: readonly unknown[]): unknown;
}

/**
 * The editor that a command is about: the active one, or, beside a walkthrough, one on the screen that shows an annotated article.
 * @throws Error, with a sentence for the reader, where there is none
 */
export function articleEditor(overviews: Overviews): TextEditor {
  const editor =
    window.activeTextEditor ??
    window.visibleTextEditors.find(({ document }) => overviews.get(document)?.state === 'annotated');
  if (!editor) throw new Error(l10n.t('Open an article first.'));
  return editor;
}

/** Moves the caret of an editor to a place, shows it, and shows the hover there, which screen readers read. */
export async function showPlace(editor: TextEditor, { line, character }: Place): Promise<void> {
  const place = new Position(line, character);
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  shown.selection = new Selection(place, place);
  shown.revealRange(shown.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}
