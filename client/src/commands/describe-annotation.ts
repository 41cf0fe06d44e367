import * as vscode from 'vscode';
import { decide, openArticle, option, target } from '../deciding.ts';
import type { Command } from './command.ts';

/** Writes a note on the annotation under the caret, and free tags. */
export const describeAnnotation: Command = {
  id: 'newsAnnotator.describeAnnotation',
  async run(session, settled) {
    const open = await openArticle(session);
    const annotation = target(open, settled);
    const title = annotation.label;
    const note = await ask(settled, 'note', {
      title,
      prompt: vscode.l10n.t('A note; empty for none'),
      value: annotation.note ?? '',
    });
    if (note === undefined) return;
    const tags = await ask(settled, 'tags', {
      title,
      prompt: vscode.l10n.t('Tags, with commas between them; empty for none'),
      value: annotation.tags?.join(', ') ?? '',
    });
    if (tags === undefined) return;
    const action = {
      do: 'describe',
      annotations: [annotation.id],
      note: note.trim(),
      tags: tags.split(',').flatMap((tag) => tag.trim() || []),
    } as const;
    await decide(session, open.editor.document, action, vscode.l10n.t('Noted: {0}', title), settled);
  },
};

/** A text from the command's arguments, else from the reader; undefined when the reader gives up. */
export async function ask(
  settled: unknown,
  name: string,
  options: vscode.InputBoxOptions,
): Promise<string | undefined> {
  const given = option(settled, name);
  return typeof given === 'string' ? given : vscode.window.showInputBox({ ...options, ignoreFocusOut: true });
}
