import * as vscode from 'vscode';
import { decide, openArticle, option, signer } from '../deciding.ts';
import { changeDismissals } from '../dismissals.ts';
import { range } from './annotate-selection.ts';
import type { Command } from './command.ts';

/** Dismisses what a check finds at some words in the whole workspace, as the quick fix of a finding asks for. */
export const dismissInWorkspace: Command = {
  id: 'newsAnnotator.dismissInWorkspace',
  async run({ server, context }, settled) {
    const [uri, check, at] = [option(settled, 'uri'), option(settled, 'check'), option(settled, 'range')];
    if (typeof uri !== 'string' || typeof check !== 'string') return;
    const article = vscode.Uri.parse(uri);
    const document = await vscode.workspace.openTextDocument(article);
    const by = await signer(context, document, settled);
    if (by === undefined) return;
    await changeDismissals(server, article, { dismiss: { uri, check, range: range(at as vscode.Range), by } });
    vscode.window.setStatusBarMessage(vscode.l10n.t('Dismissed in the workspace'), 4000);
  },
};

/** Lists what was dismissed in the open article and in its workspace; what is chosen is pointed out again. */
export const dismissedFindings: Command = {
  id: 'newsAnnotator.dismissedFindings',
  async run(session, settled) {
    const { editor } = await openArticle(session);
    const { document } = editor;
    const { server } = session;
    const here = (await server.decisions({ uri: document.uri.toString() }))?.entries ?? [];
    const workspace = document.isUntitled ? [] : (await changeDismissals(server, document.uri, {})).entries;
    const item = (id: string, quote: string, check = '', where: string, by: string, isOfWorkspace: boolean) => ({
      label: quote,
      description: check,
      detail: `${where}, ${by}`,
      id,
      isOfWorkspace,
    });
    const items = [
      ...here
        .filter(({ type }) => type === 'problem')
        .map(({ id, quote, check, everywhere, ranges: [place], by }) => {
          const line = place ? vscode.l10n.t('line {0}', place.start.line + 1) : vscode.l10n.t('its place is gone');
          return item(id, quote, check, everywhere ? vscode.l10n.t('in this article') : line, by, false);
        }),
      ...workspace.map(({ id, quote, check, by }) =>
        item(id, quote, check, vscode.l10n.t('in the workspace'), by, true),
      ),
    ];
    if (items.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing is dismissed in this article or its workspace.'), 4000);
      return;
    }
    const all = option(settled, 'takeBack') === 'all';
    const chosen = all
      ? items
      : ((await vscode.window.showQuickPick(items, {
          title: vscode.l10n.t('Dismissed findings'),
          placeHolder: vscode.l10n.t('Choose those to be pointed out again'),
          canPickMany: true,
          matchOnDescription: true,
          matchOnDetail: true,
        })) ?? []);
    const idsOf = (isOfWorkspace: boolean) =>
      chosen.filter((one) => one.isOfWorkspace === isOfWorkspace).map(({ id }) => id);
    const [decisions, takeBack] = [idsOf(false), idsOf(true)];
    const done = vscode.l10n.t('Pointed out again: {0}', chosen.length);
    if (decisions.length > 0) await decide(session, document, { do: 'take-back', decisions }, done, settled);
    if (takeBack.length > 0) {
      await changeDismissals(server, document.uri, { takeBack });
      vscode.window.setStatusBarMessage(done, 4000);
    }
  },
};
