import * as vscode from 'vscode';
import type { Overview } from '../../../server/src/protocol.ts';
import type { Overviews } from '../overviews.ts';

/** Shows, among the editor's language statuses, what was found in the active article and when it was published. */
export function showStatus(overviews: Overviews): vscode.Disposable {
  const counts = vscode.languages.createLanguageStatusItem('newsAnnotator.counts', []);
  counts.name = vscode.l10n.t('Annotations');
  const published = vscode.languages.createLanguageStatusItem('newsAnnotator.published', []);
  published.name = vscode.l10n.t('Publication date');

  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !overviews.follows(document)) {
      counts.selector = [];
      published.selector = [];
      return;
    }
    const overview = overviews.get(document);
    const selector = { language: document.languageId };
    counts.selector = selector;
    published.selector = overview?.state === 'annotated' ? selector : [];
    Object.assign(counts, countsWords(overview));
    Object.assign(published, publishedWords(overview));
  };
  update();
  return vscode.Disposable.from(
    counts,
    published,
    overviews.onDidUpdate(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

type Words = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'busy' | 'command'>;

function countsWords(overview: Overview | undefined): Words {
  const still = { busy: false, detail: '', command: undefined };
  if (!overview) return { ...still, text: vscode.l10n.t('Looking for annotations…'), busy: true };
  switch (overview.state) {
    case 'excluded':
      return {
        ...still,
        text: vscode.l10n.t('Not an article'),
        detail: vscode.l10n.t('The settings exclude this file.'),
        command: settingsCommand('newsAnnotator.exclude'),
      };
    case 'too-large':
      return {
        ...still,
        text: vscode.l10n.t('Too large: colours only'),
        detail: vscode.l10n.t('The article is longer than the settings allow.'),
        command: settingsCommand('newsAnnotator.maxLength'),
      };
    case 'failed':
      return {
        ...still,
        text: vscode.l10n.t('The annotation failed'),
        detail: vscode.l10n.t('The log says why.'),
        command: { command: 'newsAnnotator.showLog', title: vscode.l10n.t('Show Log') },
      };
    case 'annotated': {
      const { entities, dates, claims } = overview.counts;
      return {
        ...still,
        text: [
          entities === 1 ? vscode.l10n.t('1 entity') : vscode.l10n.t('{0} entities', entities),
          dates === 1 ? vscode.l10n.t('1 date') : vscode.l10n.t('{0} dates', dates),
          claims === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', claims),
        ].join(', '),
        detail: overview.foreign
          ? vscode.l10n.t('Not English: only numbers, dates and names from lists are found.')
          : progress(overview),
        command: { command: 'newsAnnotator.exportAnnotations', title: vscode.l10n.t('Export annotations') },
      };
    }
  }
}

/** How far the fact check is, once it has begun; else how many suggestions were reviewed, once one was. */
function progress({ annotations }: Overview): string {
  const claims = annotations.filter(({ kind }) => kind === 'claim');
  const checked = claims.filter(({ check }) => check && check.status !== 'unchecked').length;
  const reviewed = annotations.filter(({ status }) => status !== 'suggested').length;
  return [
    ...(claims.some(({ check }) => check) ? [vscode.l10n.t('{0} of {1} checked', checked, claims.length)] : []),
    ...(reviewed > 0 ? [vscode.l10n.t('{0} of {1} reviewed', reviewed, annotations.length)] : []),
  ].join(', ');
}

function publishedWords(overview: Overview | undefined): Words {
  const published = overview?.published;
  return {
    busy: false,
    text: published ? vscode.l10n.t('Published {0}', published.value) : vscode.l10n.t('Publication date unknown'),
    detail: published?.why ?? '',
    command: { command: 'newsAnnotator.setPublished', title: vscode.l10n.t('Set publication date') },
  };
}

function settingsCommand(setting: string): vscode.Command {
  return { command: 'workbench.action.openSettings', title: vscode.l10n.t('Open setting'), arguments: [setting] };
}
