import * as vscode from 'vscode';
import type { ImportFile, ImportPreview } from '../../../server/src/protocol.ts';
import { signer } from '../deciding.ts';
import { rememberLabels } from '../remember-labels.ts';
import { reportPage, showPage } from '../show-page.ts';
import { articleEditor, type Command, type Session } from './command.ts';
import { previewOf } from './import-preview.ts';

/** What a key binding or another extension can settle in advance; the reader is asked for the rest. */
interface ImportArguments {
  readonly files?: readonly vscode.Uri[];
  readonly as?: Way;
  readonly by?: string;
}

type Way = 'suggestions' | 'decisions';

/** Larger files are for the command line: an editor has to hold them several times over. */
const mostMegabytes = 50;

/** Brings the annotations of files onto the open article: says what comes in and what does not fit, then asks how. */
export const importAnnotations: Command = {
  id: 'newsAnnotator.importAnnotations',
  async run(session, ...args): Promise<void> {
    const { document } = articleEditor(session.overviews);
    const given = (args.find((value) => typeof value === 'object' && value !== null && 'files' in value) ??
      {}) as ImportArguments;
    for (const uri of given.files ?? (await pickFiles())) await importOne(session, document, uri, given);
  },
};

async function importOne(
  session: Session,
  document: vscode.TextDocument,
  uri: vscode.Uri,
  given: ImportArguments,
): Promise<void> {
  const file = await read(uri);
  const { server, sidecars, context } = session;
  const params = { uri: document.uri.toString(), file, by: file.name };
  const look = async (labels: Readonly<Record<string, string>>): Promise<ImportPreview> => {
    const result = await server.importFile({ ...params, labels, as: 'preview' });
    if (!result) throw new Error(vscode.l10n.t('This document is not an annotated article.'));
    return result.preview;
  };
  const first = await look({});
  const labels = given.as ? {} : await pickKinds(session, first.unknownLabels);
  if (!labels) return;
  const preview = Object.keys(labels).length === 0 ? first : await look(labels);

  const as = given.as ?? (await pickWay(file.name, preview));
  if (as === undefined) return;
  if (as === 'suggestions') {
    await server.importFile({ ...params, labels, as });
  } else {
    const by = await signer(context, document, given);
    if (by === undefined) return;
    await sidecars.importDecisions(document, { ...params, labels, by, as });
  }
  await rememberLabels(server, document.uri, labels);
  const count = as === 'suggestions' ? preview.items.filter((item) => !item.known).length : preview.items.length;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('“{0}”: annotations imported: {1}. Problems: {2}.', file.name, count, preview.problems.length),
  );
}

async function pickFiles(): Promise<readonly vscode.Uri[]> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import annotations'),
    openLabel: vscode.l10n.t('Import'),
    canSelectMany: true,
  });
  return picked ?? [];
}

/** @throws Error, with a sentence for the reader, for a file that is too large or not text */
async function read(uri: vscode.Uri): Promise<ImportFile> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > mostMegabytes * 1024 * 1024)
    throw new Error(
      vscode.l10n.t('“{0}” is larger than {1} MB: split it, or use the command line.', name, mostMegabytes),
    );
  const content = await text(uri);
  if (content === undefined) throw new Error(vscode.l10n.t('“{0}” is not UTF-8 text.', name));
  if (!name.endsWith('.ann')) return { name, content };
  const beside = await text(uri.with({ path: `${uri.path.slice(0, -'.ann'.length)}.txt` })).catch(() => undefined);
  return { name, content, ...(beside !== undefined && { text: beside }) };
}

/** What a file holds; undefined where that is not UTF-8. */
async function text(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Asks which kinds unknown labels stand for. Undefined when the reader gives up. */
async function pickKinds(
  { server }: Session,
  unknown: ImportPreview['unknownLabels'],
): Promise<Readonly<Record<string, string>> | undefined> {
  if (unknown.length === 0) return {};
  const kinds = await server.kinds();
  const chosen: Record<string, string> = {};
  for (const { label, count } of unknown) {
    const picked = await vscode.window.showQuickPick(
      [
        { id: '', label: vscode.l10n.t('Leave out'), detail: '' },
        ...kinds.map(({ id, label: name, description }) => ({ id, label: name, detail: description })),
      ],
      {
        title: vscode.l10n.t('Import annotations'),
        placeHolder: vscode.l10n.t('What does the label “{0}” ({1}) stand for?', label, count),
        matchOnDetail: true,
      },
    );
    if (!picked) return undefined;
    chosen[label] = picked.id;
  }
  return chosen;
}

/** Asks how to import; the reader may look first, as often as it takes. */
async function pickWay(name: string, preview: ImportPreview): Promise<Way | undefined> {
  const fresh = preview.items.filter(({ known }) => !known).length;
  const items: readonly (vscode.QuickPickItem & { readonly to: Way | 'look' })[] = [
    {
      to: 'suggestions',
      label: vscode.l10n.t('As suggestions'),
      description: String(fresh),
      detail: vscode.l10n.t('Shows what the article does not have, to accept or reject, until the article is closed'),
    },
    {
      to: 'decisions',
      label: vscode.l10n.t('As decisions'),
      description: String(preview.items.length),
      detail: vscode.l10n.t('Accepts and adds all of it in an annotator’s name, in the file beside the article'),
    },
    {
      to: 'look',
      label: vscode.l10n.t('Show what comes in…'),
      description: vscode.l10n.t('Problems: {0}', preview.problems.length),
      detail: vscode.l10n.t('Opens the list of annotations and of what does not fit; nothing is imported yet'),
    },
  ];
  for (;;) {
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Import annotations: {0}', name),
      placeHolder: preview.problems[0] ?? preview.format,
      ignoreFocusOut: true,
    });
    if (picked?.to !== 'look') return picked?.to;
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    await showPage(reportPage(vscode.l10n.t('Import annotations: {0}', name), previewOf(name, preview)), beside);
  }
}
