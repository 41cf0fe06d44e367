import * as vscode from 'vscode';
import { type Checked, checkReport } from '../check-report.ts';
import { option } from '../deciding.ts';
import { articlePattern, articlesIn, closedArticle } from '../exporting/articles.ts';
import type { Command, Session } from './command.ts';

/** Runs the checks over the articles of a folder and shows what they found in one report. */
export const checkArticles: Command = {
  id: 'newsAnnotator.checkArticles',
  async run(session, settled): Promise<string | undefined> {
    await session.server.ready();
    const folder = await folderOf(settled);
    if (!folder) return undefined;
    const articles = await articlesIn(folder, articlePattern);
    if (articles.length === 0) throw new Error(vscode.l10n.t('There are no articles.'));
    const { checked, isWhole } = await withProgress(session, articles);
    const content = checkReport(checked, isWhole);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: 'markdown' }));
    return content;
  },
};

/** The folder that is given by a menu or another extension, else the one that the reader chooses. */
async function folderOf(settled: unknown): Promise<vscode.Uri | undefined> {
  if (settled instanceof vscode.Uri) return settled;
  const given = option(settled, 'folder');
  if (given instanceof vscode.Uri) return given;
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Check'),
    title: vscode.l10n.t('Check the articles of which folder?'),
    ...(first && { defaultUri: first.uri }),
  });
  return chosen?.[0];
}

/** Checks one article after another; what was checked when the reader stops it is kept. */
function withProgress(session: Session, articles: readonly vscode.Uri[]) {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Checking articles'), cancellable: true },
    async (progress, token) => {
      const checked: Checked[] = [];
      for (const [index, article] of articles.entries()) {
        if (token.isCancellationRequested) return { checked, isWhole: false };
        progress.report({ increment: 100 / articles.length, message: `${index + 1} / ${articles.length}` });
        const one = await check(session, article);
        if (one) checked.push(one);
      }
      return { checked, isWhole: true };
    },
  );
}

/** Checks one article; undefined for a file that is none. */
async function check({ server, sidecars }: Session, article: vscode.Uri): Promise<Checked | undefined> {
  try {
    const closed = await closedArticle(sidecars, article);
    const result = await server.check({ uri: article.toString(), ...(closed && { closed }) });
    return result ? { article, ...result } : undefined;
  } catch (error) {
    return { article, failure: error instanceof Error ? error.message : String(error) };
  }
}
