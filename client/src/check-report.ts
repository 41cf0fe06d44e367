import * as vscode from 'vscode';
import type { CheckedProblem, CheckResult } from '../../server/src/protocol.ts';

/** An article that was checked: what was found, or why it could not be. */
export type Checked = { readonly article: vscode.Uri } & (CheckResult | { readonly failure: string });

const severities = ['error', 'warning', 'information', 'hint'] as const;

/** What was found in several articles in Markdown: how much by check, then by article, each with a link to its place. */
export function checkReport(checked: readonly Checked[], isWhole: boolean): string {
  const found = checked.flatMap((one) => ('problems' in one ? one.problems : []));
  const failed = checked.flatMap((one) => ('failure' in one ? [one] : []));
  const wrong = checked.flatMap((one) => ('problems' in one && one.problems.length > 0 ? [one] : []));
  const lines = [
    `# ${vscode.l10n.t('Checked articles')}`,
    '',
    vscode.l10n.t(
      'Articles: {0}. With findings: {1}. Findings: {2}.',
      checked.length - failed.length,
      wrong.length,
      found.length,
    ),
    ...(isWhole ? [] : ['', vscode.l10n.t('Stopped before the end: the rest was not checked.')]),
    ...(found.length > 0 ? ['', ...table(found)] : []),
    ...wrong.flatMap(({ article, problems }) => [
      '',
      `## ${escaped(vscode.workspace.asRelativePath(article))}`,
      '',
      ...problems.map((problem) => item(article, problem)),
    ]),
    ...(failed.length > 0 ? ['', `## ${vscode.l10n.t('Not checked')}`, ''] : []),
    ...failed.map(
      ({ article, failure }) => `- ${escaped(vscode.workspace.asRelativePath(article))}: ${escaped(failure)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** How much each check found, at each severity. */
function table(found: readonly CheckedProblem[]): readonly string[] {
  const used = severities.filter((severity) => found.some((problem) => problem.severity === severity));
  const rows = Map.groupBy(found, ({ title }) => title);
  return [
    `| | ${used.map(severityName).join(' | ')} |`,
    `|---|${used.map(() => '--:|').join('')}`,
    ...Array.from(rows, ([title, problems]) => {
      const counts = used.map((severity) => problems.filter((problem) => problem.severity === severity).length || '');
      return `| ${escaped(title)} | ${counts.join(' | ')} |`;
    }),
  ];
}

function item(article: vscode.Uri, { severity, message, check, range: { start } }: CheckedProblem): string {
  const line = start.line + 1;
  const place = `${article.toString()}#L${line},${start.character + 1}`;
  return `- [${vscode.l10n.t('line {0}', line)}](${place}) ${severityName(severity)}: ${escaped(message)} (${check})`;
}

function severityName(severity: CheckedProblem['severity']): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('error');
    case 'warning':
      return vscode.l10n.t('warning');
    case 'information':
      return vscode.l10n.t('information');
    case 'hint':
      return vscode.l10n.t('hint');
  }
}

/** Words of an article as they are, whatever Markdown would make of them. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
