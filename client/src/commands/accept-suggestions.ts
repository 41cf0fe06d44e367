import * as vscode from 'vscode';
import type { OverviewAnnotation } from '../../../server/src/protocol.ts';
import { decide, openArticle, option } from '../deciding.ts';
import type { Command } from './command.ts';

const confidences = [0.95, 0.9, 0.8, 0.7];

interface Choice extends vscode.QuickPickItem {
  readonly suggestions: readonly OverviewAnnotation[];
}

/** Accepts many suggestions at once: all that the machine is so sure of, or all of a kind. */
export const acceptSuggestions: Command = {
  id: 'newsAnnotator.acceptSuggestions',
  async run(session, settled) {
    const { editor, overview } = await openArticle(session);
    const suggestions = overview.annotations.filter(({ status }) => status === 'suggested');
    const [confidence, kind] = [option(settled, 'confidence'), option(settled, 'kind')];
    const chosen =
      typeof confidence === 'number'
        ? suggestions.filter((one) => one.confidence >= confidence)
        : typeof kind === 'string'
          ? suggestions.filter((one) => one.kind === kind)
          : (
              await pick(
                suggestions,
                new Map((await session.server.kinds(editor.document.uri)).map(({ token, label }) => [token, label])),
              )
            )?.suggestions;
    if (!chosen || chosen.length === 0) return;
    const action = { do: 'accept', annotations: chosen.map(({ id }) => id) } as const;
    await decide(session, editor.document, action, vscode.l10n.t('{0} suggestions accepted', chosen.length), settled);
  },
};

async function pick(
  suggestions: readonly OverviewAnnotation[],
  labels: ReadonlyMap<string, string>,
): Promise<Choice | undefined> {
  const choice = (label: string, some: readonly OverviewAnnotation[]): Choice => ({
    label,
    description: vscode.l10n.t('{0} suggestions', some.length),
    suggestions: some,
  });
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  const choices = [
    ...confidences.map((least) =>
      choice(
        vscode.l10n.t('At least {0} % sure', least * 100),
        suggestions.filter(({ confidence }) => confidence >= least),
      ),
    ),
    ...kinds.map((kind) =>
      choice(
        labels.get(kind) ?? kind,
        suggestions.filter((one) => one.kind === kind),
      ),
    ),
  ].filter((one) => one.suggestions.length > 0);
  if (choices.length === 0) throw new Error(vscode.l10n.t('There is no suggestion left to review.'));
  return vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Accept suggestions'),
    placeHolder: vscode.l10n.t('Choose which; one undo takes all of them back'),
  });
}
