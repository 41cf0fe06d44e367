import * as vscode from 'vscode';
import type { ExportResult, FormatInfo } from '../../../server/src/protocol.ts';
import { lossPage } from '../exporting/loss-page.ts';
import { freeName } from '../file-names.ts';
import { reportPage, showPage } from '../show-page.ts';
import { writeFile } from '../write-file.ts';
import { articleEditor, type Command } from './command.ts';

/** What a key binding or another extension can settle in advance; the reader is asked for the rest. */
interface ExportArguments {
  readonly format?: string;
  readonly to?: Destination;
  /** What to do with a file that is there already. */
  readonly existing?: 'replace' | 'keep-both';
}

type Destination = 'beside' | 'elsewhere' | 'editor';

const lastFormat = 'newsAnnotator.export.format';
/** Stands in the list of formats for the command that asks for more. */
const several = '';

/** Exports the annotations of an article: a format, then a place. Gives the address of the written file, if one was written. */
export const exportAnnotations: Command = {
  id: 'newsAnnotator.exportAnnotations',
  async run({ server, overviews, context }, ...args): Promise<vscode.Uri | undefined> {
    const [first] = args;
    const document =
      first instanceof vscode.Uri ? await vscode.workspace.openTextDocument(first) : articleEditor(overviews).document;
    const given = argumentsOf(args);
    const formats = await server.formats();
    const last = context.workspaceState.get<string>(lastFormat);
    const format = given.format ?? (await pickFormat(formats, last))?.id;
    if (format === undefined) return undefined;
    if (format === several) {
      await vscode.commands.executeCommand('newsAnnotator.exportSeveral');
      return undefined;
    }
    await context.workspaceState.update(lastFormat, format);

    const result = await server.export({ uri: document.uri.toString(), format });
    if (!result)
      throw new Error(vscode.l10n.t('This document is not an annotated article, so there is nothing to export.'));
    const label = formats.find(({ id }) => id === format)?.label ?? format;
    const to = given.to ?? (await pickDestination(document, result, label));
    if (to === undefined) return undefined;
    if (to === 'editor') {
      await showPage(result);
      return undefined;
    }
    const target = await (to === 'beside'
      ? beside(document, result, given.existing)
      : elsewhere(document, result, label));
    if (!target) return undefined;
    await writeFile(target.uri, result.content, target);
    await writeCompanions(target.uri, result);
    offerToOpen(target.uri);
    return target.uri;
  },
};

/** Where to write, and whether a file that is there may go. */
interface Target {
  readonly uri: vscode.Uri;
  readonly overwrite: boolean;
}

/** Menus give an address and facts about the editor; what is not ours is left alone. */
function argumentsOf(args: readonly unknown[]): ExportArguments {
  const given = args.find(
    (value) => typeof value === 'object' && value !== null && ('format' in value || 'to' in value),
  );
  return (given as ExportArguments | undefined) ?? {};
}

/** The one used last comes first. */
function pickFormat(formats: readonly FormatInfo[], last: string | undefined) {
  const items = formats.map(({ id, label, purpose, extension }) => ({
    id,
    label,
    description: extension,
    detail: purpose,
  }));
  const more = {
    id: several,
    label: vscode.l10n.t('Several articles, formats or kinds…'),
    description: '',
    detail: vscode.l10n.t('Choose which articles, formats and annotations'),
  };
  return vscode.window.showQuickPick(
    [...items.toSorted((a, b) => Number(b.id === last) - Number(a.id === last)), more],
    {
      title: vscode.l10n.t('Export annotations'),
      placeHolder: vscode.l10n.t('Choose a format'),
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
}

/** Asks for a place; the reader may look at what does not fit first. */
async function pickDestination(
  { uri }: vscode.TextDocument,
  { fileName, companions, losses }: ExportResult,
  label: string,
): Promise<Destination | undefined> {
  const items: (vscode.QuickPickItem & { readonly to: Destination | 'look' })[] = [
    { to: 'elsewhere', label: vscode.l10n.t('Elsewhere…'), detail: vscode.l10n.t('Choose a folder and a name') },
    {
      to: 'editor',
      label: vscode.l10n.t('In a new editor'),
      detail: vscode.l10n.t('Nothing is written until you save'),
    },
  ];
  if (hasFolder(uri)) {
    items.unshift({
      to: 'beside',
      label: vscode.l10n.t('Beside the article'),
      detail: [fileName, ...companions.map(({ name }) => name)].join(', '),
    });
  }
  // What is said of annotations that are there is a detail; what is not there is said before the reader goes on.
  const lost = losses.filter(({ severity }) => severity !== 'detail').map(({ text }) => text);
  if (losses.length > 0)
    items.push({
      to: 'look',
      label: vscode.l10n.t('Show what does not fit…'),
      description: String(losses.length),
      detail: vscode.l10n.t('Opens the list of what this format leaves out or changes; nothing is written yet'),
    });
  for (;;) {
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Export annotations'),
      placeHolder:
        lost.length > 0
          ? vscode.l10n.t('Choose a place. This format can’t hold everything: {0}', lost.join(', '))
          : vscode.l10n.t('Choose a place'),
      ignoreFocusOut: true,
    });
    if (picked?.to !== 'look') return picked?.to;
    const content = `# ${vscode.l10n.t('What does not fit')}\n\n${lossPage(label, losses)}`;
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    await showPage(reportPage(vscode.l10n.t('What does not fit'), content), beside);
  }
}

/** Whether a file can be written beside the document: not beside an untitled one or an earlier version. */
function hasFolder({ scheme }: vscode.Uri): boolean {
  return scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** The file beside the article. If there is one, the reader decides; the article itself is never replaced. */
async function beside(
  { uri: article }: vscode.TextDocument,
  { fileName }: ExportResult,
  existing: ExportArguments['existing'],
): Promise<Target | undefined> {
  if (!hasFolder(article)) throw new Error(vscode.l10n.t('There is no folder beside this document to write to.'));
  const folder = vscode.Uri.joinPath(article, '..');
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  const free: Target = { uri: vscode.Uri.joinPath(folder, freeName(fileName, names)), overwrite: false };
  const same = names.find((name) => name.toLowerCase() === fileName.toLowerCase());
  if (same === undefined) return free;
  const present = vscode.Uri.joinPath(folder, same);
  if (present.path === article.path) return free;
  switch (existing ?? (await askAbout(fileName))) {
    case 'replace':
      return { uri: present, overwrite: true };
    case 'keep-both':
      return free;
    case undefined:
      return undefined;
  }
}

async function askAbout(fileName: string): Promise<ExportArguments['existing']> {
  const replace = vscode.l10n.t('Replace');
  const keepBoth = vscode.l10n.t('Keep Both');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('“{0}” already exists.', fileName),
    { modal: true, detail: vscode.l10n.t('Keep both, or replace it and lose what it holds?') },
    // The first is what the Enter key means.
    keepBoth,
    replace,
  );
  if (answer === replace) return 'replace';
  return answer === keepBoth ? 'keep-both' : undefined;
}

/** A file of the reader's choice; the dialog itself asks before one is replaced. */
async function elsewhere(
  { uri: article }: vscode.TextDocument,
  { fileName }: ExportResult,
  label: string,
): Promise<Target | undefined> {
  const folder = hasFolder(article) ? vscode.Uri.joinPath(article, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export annotations'),
    saveLabel: vscode.l10n.t('Export'),
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, fileName) } : {}),
    filters: { [label]: [fileName.slice(fileName.lastIndexOf('.') + 1)] },
  });
  if (uri?.toString() === article.toString()) {
    throw new Error(vscode.l10n.t('That is the article itself. Choose another name for its annotations.'));
  }
  return uri && { uri, overwrite: true };
}

/** The files that belong to the exported one, beside it. One that is there with other content stays, and is told. */
async function writeCompanions(main: vscode.Uri, { companions }: ExportResult): Promise<void> {
  const kept: string[] = [];
  for (const { name, content } of companions) {
    const uri = vscode.Uri.joinPath(main, '..', name);
    const present = await vscode.workspace.fs.readFile(uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
    if (present === undefined) await writeFile(uri, content, { overwrite: false });
    else if (present !== content) kept.push(name);
  }
  if (kept.length > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('“{0}” was there already with other content and was left as it is.', kept.join('”, “')),
    );
  }
}

/** Does not wait for the reader: the export is done. */
function offerToOpen(uri: vscode.Uri): void {
  const open = vscode.l10n.t('Open');
  const reveal = vscode.l10n.t('Reveal');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  void vscode.window
    .showInformationMessage(vscode.l10n.t('Annotations exported to “{0}”.', name), open, reveal)
    .then((choice) => {
      if (choice === open) void vscode.commands.executeCommand('vscode.open', uri);
      if (choice === reveal) void vscode.commands.executeCommand('revealInExplorer', uri);
    });
}
