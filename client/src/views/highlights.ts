import * as vscode from 'vscode';
import { type OverviewAnnotation, settingsSection } from '../../../server/src/protocol.ts';
import type { Overviews } from '../overviews.ts';

/**
 * Marks claims, which are long, by a faint background and a line under them: dotted, and solid and stronger for those that most deserve
 * checking. The text keeps the colours of what is in it.
 */
export function showHighlights(overviews: Overviews): vscode.Disposable {
  const plain = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('newsAnnotator.claimBackground'),
    borderColor: new vscode.ThemeColor('newsAnnotator.claimBorder'),
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const high = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('newsAnnotator.claimHighBackground'),
    borderColor: new vscode.ThemeColor('newsAnnotator.claimHighBorder'),
    borderStyle: 'solid',
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const draw = (document: vscode.TextDocument) => {
    const claims = claimsOf(document, overviews);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      editor.setDecorations(plain, ranges(claims.filter(({ band }) => band !== 'high')));
      editor.setDecorations(high, ranges(claims.filter(({ band }) => band === 'high')));
    }
  };
  return vscode.Disposable.from(
    plain,
    high,
    overviews.onDidUpdate(draw),
    // A second editor on a document that is followed already gets its decorations here.
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const document of new Set(editors.map((editor) => editor.document))) draw(document);
    }),
  );
}

function claimsOf(document: vscode.TextDocument, overviews: Overviews): readonly OverviewAnnotation[] {
  const shown = vscode.workspace.getConfiguration(settingsSection, document).get('highlight.kinds.claim', true);
  return shown ? (overviews.get(document)?.annotations.filter(({ kind }) => kind === 'claim') ?? []) : [];
}

function ranges(claims: readonly OverviewAnnotation[]): vscode.Range[] {
  return claims
    .flatMap((claim) => claim.ranges)
    .map(({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character));
}
