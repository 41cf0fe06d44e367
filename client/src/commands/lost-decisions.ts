import * as vscode from 'vscode';
import type { DecisionEntry } from '../../../server/src/protocol.ts';
import { decide, openArticle } from '../deciding.ts';
import { range } from './annotate-selection.ts';
import type { Command } from './command.ts';

/** Lists the decisions whose place in the article is gone, each with the places that it may mean; one is put back or dropped. */
export const lostDecisions: Command = {
  id: 'newsAnnotator.lostDecisions',
  async run(session, settled) {
    const { editor } = await openArticle(session);
    const { document } = editor;
    const decisions = await session.server.decisions({ uri: document.uri.toString() });
    const lost = decisions?.entries.filter(({ candidates }) => candidates !== undefined) ?? [];
    if (lost.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Every decision has its place in the article.'), 4000);
      return;
    }
    const chosen = await vscode.window.showQuickPick(
      lost.map((entry) => ({ label: entry.quote, description: entry.by, detail: entry.note ?? '', entry })),
      {
        title: vscode.l10n.t('Decisions whose place is gone'),
        placeHolder: vscode.l10n.t('Choose one to put it back or drop it'),
        matchOnDescription: true,
        matchOnDetail: true,
      },
    );
    const action = chosen && (await actionOn(editor, chosen.entry));
    if (action) await decide(session, document, action, vscode.l10n.t('Decided: {0}', chosen.entry.quote), settled);
  },
};

async function actionOn({ document, selection }: vscode.TextEditor, { id, quote, candidates = [] }: DecisionEntry) {
  const place = (at: vscode.Range, label: string) => ({
    label,
    detail: document.lineAt(at.start.line).text.trim(),
    action: { do: 'place', decision: id, ranges: [range(at)] } as const,
  });
  const choices = [
    ...candidates.map(({ start, end }) => {
      const at = new vscode.Range(start.line, start.character, end.line, end.character);
      return place(at, vscode.l10n.t('Line {0}: “{1}”', start.line + 1, document.getText(at)));
    }),
    ...(selection.isEmpty
      ? []
      : [place(selection, vscode.l10n.t('The selection: “{0}”', document.getText(selection)))]),
    { label: vscode.l10n.t('Drop this decision'), detail: '', action: { do: 'take-back', decisions: [id] } as const },
  ];
  const picked = await vscode.window.showQuickPick(choices, {
    title: quote,
    placeHolder: vscode.l10n.t('Choose its place, or drop it'),
  });
  return picked?.action;
}
