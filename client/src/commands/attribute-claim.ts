import * as vscode from 'vscode';
import type { OverviewAnnotation } from '../../../server/src/protocol.ts';
import { decide, isClaim, type Open, openArticle, option } from '../deciding.ts';
import { nearest, startOf } from '../steps.ts';
import { range } from './annotate-selection.ts';
import type { Command } from './command.ts';

export const setClaimSource = attribute('newsAnnotator.setClaimSource', 'source');
export const setClaimCue = attribute('newsAnnotator.setClaimCue', 'cue');

/** A command that makes what is selected the source or the cue of a claim: of the one nearest to it, or one that the reader picks. */
function attribute(id: string, part: 'source' | 'cue'): Command {
  return {
    id,
    async run(session, settled) {
      const open = await openArticle(session);
      const { document, selection } = open.editor;
      if (selection.isEmpty) throw new Error(vscode.l10n.t('Select the words in the article first.'));
      const claim = await pickClaim(open, settled);
      if (!claim) return;
      const action = { do: 'attribute', annotation: claim.id, [part]: range(selection) } as const;
      const done =
        part === 'source'
          ? vscode.l10n.t('Source: {0}', document.getText(selection))
          : vscode.l10n.t('Cue: {0}', document.getText(selection));
      await decide(session, document, action, done, settled);
    },
  };
}

/** The claim of the line, if there is one only; else the reader picks one, the nearest first. */
async function pickClaim({ editor, overview }: Open, settled: unknown): Promise<OverviewAnnotation | undefined> {
  const claims = nearest(editor.selection.active, overview.annotations.filter(isClaim));
  const named = option(settled, 'annotation');
  if (named !== undefined) return claims.find(({ id }) => id === named);
  const here = claims.filter((claim) => startOf(claim).line === editor.selection.active.line);
  if (here.length === 1) return here[0];
  if (claims.length === 0) throw new Error(vscode.l10n.t('There is no claim in this article yet.'));
  const picked = await vscode.window.showQuickPick(
    claims.map((claim) => ({
      label: claim.label,
      detail: claim.ranges
        .map(({ start, end }) =>
          editor.document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
        )
        .join(' … '),
      claim,
    })),
    { placeHolder: vscode.l10n.t('Choose the claim that the words belong to'), matchOnDetail: true },
  );
  return picked?.claim;
}
