import * as vscode from 'vscode';
import type { OverviewAnnotation } from '../../../server/src/protocol.ts';
import type { Overviews } from '../overviews.ts';

/** Shows what is annotated as a kind that the newsroom made: bold as all names, in the colour of its file. Semantic tokens know our kinds only. */
export function showOwnKinds(overviews: Overviews): vscode.Disposable {
  /** By colour; empty for the colour of the text. */
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const typeOf = (color: string): vscode.TextEditorDecorationType => {
    const known = types.get(color);
    if (known) return known;
    const made = vscode.window.createTextEditorDecorationType({
      fontWeight: 'bold',
      ...(color ? { color } : {}),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
    types.set(color, made);
    return made;
  };
  const draw = (document: vscode.TextDocument) => {
    const annotations = overviews.get(document)?.annotations ?? [];
    const byColor = Map.groupBy(
      annotations.filter(({ own }) => own !== undefined),
      ({ own }) => own?.color ?? '',
    );
    for (const color of byColor.keys()) typeOf(color);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      for (const [color, type] of types)
        editor.setDecorations(
          type,
          (byColor.get(color) ?? []).flatMap(({ ranges }) => ranges.map(rangeOf)),
        );
    }
  };
  return vscode.Disposable.from(
    overviews.onDidUpdate(draw),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const document of new Set(editors.map((editor) => editor.document))) draw(document);
    }),
    new vscode.Disposable(() => {
      for (const type of types.values()) type.dispose();
    }),
  );
}

const rangeOf = ({ start, end }: OverviewAnnotation['ranges'][number]): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
