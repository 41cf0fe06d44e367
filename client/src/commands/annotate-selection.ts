import * as vscode from 'vscode';
import type { DecideAction } from '../../../server/src/protocol.ts';
import { parseDay } from '../days.ts';
import { chosenKind, decide, isEverywhere, isMention, type Open, openArticle, option } from '../deciding.ts';
import { annotationAt } from '../steps.ts';
import type { Command } from './command.ts';

/**
 * Annotates what is selected, or the word at the caret. On a name, without a selection, it changes the kind. Several selections are several
 * annotations, or the parts of one claim.
 */
export const annotateSelection: Command = {
  id: 'newsAnnotator.annotateSelection',
  async run(session, settled) {
    const open = await openArticle(session);
    const { document, selections } = open.editor;
    const kind = await chosenKind(session, document, settled, vscode.l10n.t('Annotate as'));
    if (!kind) return;
    const action = await actionFor(open, kind, settled);
    if (!action) return;
    const words = selections.map((selection) => document.getText(selection)).filter(Boolean);
    const done = words.length > 0 ? vscode.l10n.t('Annotated: {0}', words.join(', ')) : vscode.l10n.t('Annotated');
    await decide(session, document, action, done, settled);
  },
};

async function actionFor(
  { editor, overview }: Open,
  kind: string,
  settled: unknown,
): Promise<DecideAction | undefined> {
  const { selections, selection } = editor;
  const everywhere = isEverywhere(settled);
  if (kind === 'CLAIM') return { do: 'add', ranges: selections.map(range), kind };
  if (kind === 'DATE') {
    const value = await askValue(editor.document.getText(selection), settled);
    return value === undefined ? undefined : { do: 'add', ranges: selections.map(range), kind, value, everywhere };
  }
  const here = annotationAt(selection.active, overview.annotations.filter(isMention));
  if (selections.length === 1 && selection.isEmpty && here)
    return { do: 'relabel', annotations: [here.id], kind, everywhere };
  return { do: 'add', ranges: selections.map(range), kind, everywhere };
}

/** The TIMEX3 value of a date, as the reader writes it: a day in words or figures, or the value itself. Undefined when the reader gives none. */
export async function askValue(words: string, settled: unknown, known = ''): Promise<string | undefined> {
  const given = option(settled, 'value');
  if (typeof given === 'string') return given;
  const answer = await vscode.window.showInputBox({
    title: words ? vscode.l10n.t('The date that “{0}” means', words) : vscode.l10n.t('The date that is meant'),
    prompt: vscode.l10n.t(
      'A day, month or year as 2021-12-28, 2021-12 or 2021; a week as 2021-W52; a time as 2021-12-28T10:30; a duration as P3D',
    ),
    value: known || (parseDay(words) ?? ''),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Write a date.') : undefined),
  });
  const value = answer?.trim();
  return value ? (parseDay(value) ?? value) : undefined;
}

/** A range of the editor as one of the protocol. */
export const range = ({ start, end }: vscode.Range) => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});
