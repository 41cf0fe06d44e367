import * as vscode from 'vscode';
import { settingsSection } from '../../../server/src/protocol.ts';
import { kindChoices, settingFor } from '../kinds.ts';
import type { Command } from './command.ts';

const key = 'highlight.kinds';
type Kinds = Readonly<Record<string, boolean>>;

/** Lets the reader choose the kinds to highlight and writes the setting: that of the workspace if it has one, else the user's. */
export const toggleKinds: Command = {
  id: 'newsAnnotator.toggleKinds',
  async run({ context }) {
    const settings = vscode.workspace.getConfiguration(settingsSection);
    const now = settings.get<Kinds>(key, {});
    const kinds = kindChoices(context.extension.packageJSON);
    const picked = await vscode.window.showQuickPick(
      kinds.map(({ token, label, description }) => ({ token, label, description, picked: now[token] ?? true })),
      {
        canPickMany: true,
        matchOnDescription: true,
        title: vscode.l10n.t('Choose highlighted kinds'),
        placeHolder: vscode.l10n.t('Kinds that are not highlighted are still found and exported'),
      },
    );
    if (!picked) return;
    const { workspaceValue, globalValue } = settings.inspect<Kinds>(key) ?? {};
    const inWorkspace = workspaceValue !== undefined;
    const value = settingFor(
      kinds.map(({ token }) => token),
      new Set(picked.map(({ token }) => token)),
      (inWorkspace ? globalValue : undefined) ?? {},
    );
    await settings.update(
      key,
      value,
      inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
    );
  },
};
