import * as vscode from 'vscode';
import type { ClaimEntry, ClaimGroup, ClaimsParams } from '../../../server/src/protocol.ts';
import { startOf } from '../steps.ts';
import { articleEditor, type Command, showPlace } from './command.ts';

export const listClaimsBySpeaker = listClaims('newsAnnotator.listClaimsBySpeaker', 'speaker');
export const listClaimsByRank = listClaims('newsAnnotator.listClaimsByRank', 'rank');

type Item = vscode.QuickPickItem & { readonly claim?: ClaimEntry };

/** A command that lists the claims of the open article in groups, to be searched by words and speakers, and goes to the one picked. */
function listClaims(id: string, by: ClaimsParams['by']): Command {
  return {
    id,
    async run({ server, overviews }) {
      const editor = articleEditor(overviews);
      const list = await server.claims({ uri: editor.document.uri.toString(), by });
      const picked = await vscode.window.showQuickPick<Item>((list?.groups ?? []).flatMap(itemsOf), {
        placeHolder: vscode.l10n.t('Type words of the claim or the name of its speaker'),
        matchOnDescription: true,
      });
      if (picked?.claim) await showPlace(editor, startOf(picked.claim));
    },
  };
}

const itemsOf = ({ label, claims }: ClaimGroup): readonly Item[] => [
  { label, kind: vscode.QuickPickItemKind.Separator },
  ...claims.map((claim) => ({
    label: claim.text,
    description: claim.speaker ?? '',
    ...(claim.worth ? { detail: claim.worth.label } : {}),
    claim,
  })),
];
