import * as vscode from 'vscode';
import type { ExportResult } from '../../../server/src/protocol.ts';
import { closedArticle } from '../exporting/articles.ts';
import { type Existing, inFolders, inZip, type Place } from '../exporting/places.ts';
import { type Plan, parent, planned } from '../exporting/plan.ts';
import { ExportReport } from '../exporting/report.ts';
import type { Command, Session } from './command.ts';

/** Exports several articles, or one in several formats: which, in what, of which annotations, where to. Says what is lost before it writes. */
export const exportSeveral: Command = {
  id: 'newsAnnotator.exportSeveral',
  async run(session, ...args): Promise<vscode.Uri | undefined> {
    const [given = {}] = args as readonly Partial<Plan>[];
    const plan = await planned(session, given);
    if (!plan) return undefined;
    const target = placeOf(plan, 'replace');
    const labels = new Map((await session.server.formats()).map(({ id, label }) => [id, label]));
    const looked = await withProgress(plan, vscode.l10n.t('Looking at the articles'), (report, token) =>
      eachExport(session, plan, report, token, async (article, result, format) => {
        report.lost(article, labels.get(format) ?? format, result);
        for (const file of filesOf(result)) if (await target.isTaken(article, file)) report.inTheWay();
      }),
    );
    if (!looked) return undefined;
    const existing = plan.existing ?? (await agreed(plan, looked));
    if (!existing) return undefined;

    const place = placeOf(plan, existing);
    let exports = 0;
    const report = await withProgress(plan, vscode.l10n.t('Exporting annotations'), (report, token) =>
      eachExport(session, plan, report, token, async (article, result) => {
        for (const file of filesOf(result)) await place.write(article, file);
        exports += 1;
      }),
    );
    const shown = await place.close(report !== undefined);
    tellEnd(plan, shown ? exports : 0, shown, report);
    return shown;
  },
};

/** The file of an export and those that belong to it. */
const filesOf = ({ fileName, content, companions }: ExportResult) => [{ name: fileName, content }, ...companions];

function placeOf({ to, root }: Plan, existing: Existing): Place {
  const below = (article: vscode.Uri): string =>
    article.path.startsWith(`${root.path}/`) ? parent(article).path.slice(root.path.length + 1) : '';
  if (to === 'beside') return inFolders(parent, existing);
  if ('folder' in to) return inFolders((article) => vscode.Uri.joinPath(to.folder, below(article)), existing);
  return inZip(to.zip, (article, name) => [below(article), name].filter(Boolean).join('/'));
}

/** Runs a task on every article in every format; one that fails is in the report, and the rest goes on. */
async function eachExport(
  { server, sidecars }: Session,
  { articles, formats, include }: Plan,
  report: ExportReport,
  token: vscode.CancellationToken,
  task: (article: vscode.Uri, result: ExportResult, format: string) => Promise<void>,
): Promise<void> {
  for (const article of articles) {
    try {
      const closed = await closedArticle(sidecars, article);
      for (const format of formats) {
        if (token.isCancellationRequested) return;
        const result = await server.export({ uri: article.toString(), format, include, ...(closed && { closed }) });
        if (result) await task(article, result, format);
        else report.failed(article, vscode.l10n.t('It is not an annotated article.'));
        if (!result) break;
      }
    } catch (error) {
      report.failed(article, error instanceof Error ? error.message : String(error));
    }
    report.step();
  }
}

/** Runs a task over the articles of a plan; undefined when the reader stopped it. */
function withProgress(
  { articles }: Plan,
  title: string,
  run: (report: ExportReport, token: vscode.CancellationToken) => Promise<void>,
): Thenable<ExportReport | undefined> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const report = new ExportReport((done) =>
        progress.report({ increment: 100 / articles.length, message: `${done} / ${articles.length}` }),
      );
      await run(report, token);
      return token.isCancellationRequested ? undefined : report;
    },
  );
}

/** Asks whether to go on where something is lost or in the way; what to do with files that are there. */
async function agreed(plan: Plan, looked: ExportReport): Promise<Existing | undefined> {
  const { summary, inWay } = looked;
  if (summary.length === 0 && inWay === 0) return 'keep-both';
  const details = vscode.l10n.t('Show Details');
  const goOn = vscode.l10n.t('Export');
  const keepBoth = vscode.l10n.t('Keep Both');
  const replace = vscode.l10n.t('Replace');
  const lines = [
    ...(inWay > 0 ? [vscode.l10n.t('Other files of these names are there already: {0}.', inWay)] : []),
    ...summary,
  ];
  const question = vscode.l10n.t('Export now? Articles: {0}.', plan.articles.length);
  const options = { modal: true, detail: lines.join('\n') };
  const choices = inWay > 0 ? [keepBoth, replace] : [goOn];
  let answer = await vscode.window.showWarningMessage(question, options, ...choices, details);
  if (answer === details) {
    await looked.show();
    // Not modal, so that the details can be read first.
    answer = await vscode.window.showWarningMessage(question, ...choices);
  }
  if (answer === replace) return 'replace';
  return answer === goOn || answer === keepBoth ? 'keep-both' : undefined;
}

/** Does not wait for the reader: the export is done, or stopped where there is no report. */
function tellEnd(plan: Plan, exports: number, shown: vscode.Uri | undefined, report: ExportReport | undefined): void {
  const details = vscode.l10n.t('Show Details');
  const open = vscode.l10n.t('Reveal');
  const said = report
    ? vscode.l10n.t('Exports written: {0}. Articles: {1}.', exports, plan.articles.length)
    : vscode.l10n.t('Stopped. Exports written: {0}. Articles: {1}.', exports, plan.articles.length);
  const failures = report?.failures ?? 0;
  const failed = failures === 0 ? '' : ` ${vscode.l10n.t('Not exported: {0}.', failures)}`;
  const buttons = [...(shown ? [open] : []), ...(failures > 0 ? [details] : [])];
  void vscode.window.showInformationMessage(said + failed, ...buttons).then((choice) => {
    if (choice === open && shown) void vscode.commands.executeCommand('revealInExplorer', shown);
    if (choice === details) void report?.show();
  });
}
