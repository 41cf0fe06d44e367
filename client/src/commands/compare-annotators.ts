import * as vscode from 'vscode';
import type { AnnotatorComparison, AnnotatorDifference } from '../../../server/src/protocol.ts';
import { decide, openArticle } from '../deciding.ts';
import { reportPage, showPage } from '../show-page.ts';
import { isOwnFile } from '../sidecars.ts';
import type { Command, Session } from './command.ts';

/** Shows how far the annotators of the open article agree, and where they differ, with links to the places. Gives the report. */
export const compareAnnotators: Command = {
  id: 'newsAnnotator.compareAnnotators',
  async run(session): Promise<string> {
    const { editor } = await openArticle(session);
    const { report } = await comparison(session, editor.document);
    await showPage(reportPage(vscode.l10n.t('Agreement of annotators'), report), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    return report;
  },
};

/** Takes over what the annotators of the open article agree on, then asks about one difference after another until all are settled or skipped. */
export const adjudicate: Command = {
  id: 'newsAnnotator.adjudicate',
  async run(session, settled) {
    const { editor } = await openArticle(session);
    const { document } = editor;
    if (isOwnFile(document.uri))
      throw new Error(
        vscode.l10n.t('What is settled goes into the file that all share: turn off the setting “Own File” first.'),
      );
    const adopt = (lines: readonly string[], done: string) =>
      decide(session, document, { do: 'adopt', lines }, done, settled);
    const { agreed } = await comparison(session, document);
    if (agreed.length > 0 && !(await adopt(agreed, vscode.l10n.t('Taken over what all agree on: {0}', agreed.length))))
      return;
    for (let skipped = 0; ; ) {
      const { differences } = await comparison(session, document);
      const left = differences.filter((difference) => !difference.settled);
      const difference = left[skipped];
      if (!difference) {
        const words =
          left.length === 0
            ? vscode.l10n.t('Every difference is settled.')
            : vscode.l10n.t('The end of the article: {0} differences were skipped.', left.length);
        vscode.window.setStatusBarMessage(words, saidMilliseconds);
        return;
      }
      const count = differences.length - left.length + skipped + 1;
      const choice = await ask(editor, difference, `${count}/${differences.length}`);
      if (!choice) return;
      if (!choice.lines) skipped += 1;
      else if (!(await adopt(choice.lines, choice.label))) return;
    }
  },
};

const saidMilliseconds = 6000;

type Choice = vscode.QuickPickItem & {
  /** The lines to adopt; none to skip the difference. */
  readonly lines?: readonly string[];
};

/** Shows a difference and asks whose annotation stands; undefined to end. */
async function ask(
  editor: vscode.TextEditor,
  { label, range: { start, end }, choices, all, none }: AnnotatorDifference,
  progress: string,
): Promise<Choice | undefined> {
  const place = new vscode.Range(start.line, start.character, end.line, end.character);
  editor.selection = new vscode.Selection(place.start, place.end);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const items: readonly Choice[] = [
    ...choices.map(({ annotator, label, lines }) => ({ label: annotator, description: label, lines })),
    ...(all.length > 1 ? [{ label: vscode.l10n.t('Keep all'), lines: all }] : []),
    { label: vscode.l10n.t('Keep none'), lines: none },
    { label: vscode.l10n.t('Skip') },
  ];
  return vscode.window.showQuickPick(items, {
    title: `${progress} · ${label}: “${editor.document.getText(place)}”`,
    placeHolder: vscode.l10n.t('Whose annotation stands? Escape ends'),
    matchOnDescription: true,
  });
}

/** @throws Error, with a sentence for the reader, where there are not two annotators' files */
async function comparison({ server }: Session, { uri }: vscode.TextDocument): Promise<AnnotatorComparison> {
  const result = await server.compare({ uri: uri.toString(), files: await filesBeside(uri) });
  if (!result) throw new Error(vscode.l10n.t('Open an article first.'));
  return result;
}

/** The files beside an article whose names say that they may hold decisions on it. */
async function filesBeside(article: vscode.Uri) {
  if (article.scheme === 'untitled') return [];
  const folder = vscode.Uri.joinPath(article, '..');
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  const names = (await vscode.workspace.fs.readDirectory(folder))
    .map(([fileName]) => fileName)
    .filter((fileName) => fileName.startsWith(`${name}.`) && fileName.endsWith('.annotations.jsonl'));
  return Promise.all(
    names.map(async (fileName) => ({
      fileName,
      content: new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, fileName))),
    })),
  );
}
