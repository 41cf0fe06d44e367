import * as vscode from 'vscode';
import { settingsSection } from '../../server/src/protocol.ts';
import { gitName } from './git.ts';

const rememberedKey = 'annotator';

/** The name that decisions were signed with before, if any were, or that the settings give. */
export function knownAnnotator({ globalState }: vscode.ExtensionContext): string | undefined {
  const set = vscode.workspace.getConfiguration(settingsSection).get('review.annotator', '').trim();
  return set || globalState.get<string>(rememberedKey);
}

/**
 * The name that decisions on a document are signed with: that of the settings, else that of git, else asked once and remembered. Undefined when the
 * reader gives none.
 */
export async function annotator(context: vscode.ExtensionContext, document: vscode.Uri): Promise<string | undefined> {
  const known = await knownAnnotatorOf(context, document);
  if (known) return known;
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Your name'),
    prompt: vscode.l10n.t('Decisions are signed with it, in a file beside the article. It is asked once.'),
  });
  const name = answer?.trim();
  if (!name) return undefined;
  await context.globalState.update(rememberedKey, name);
  return name;
}

/** The name that decisions on a document are signed with, where nobody has to be asked. */
export const knownAnnotatorOf = async (
  context: vscode.ExtensionContext,
  document: vscode.Uri,
): Promise<string | undefined> => knownAnnotator(context) ?? (await gitName(document));
