import * as vscode from 'vscode';
import type { AnnotationStatus, ExportParams, FormatInfo } from '../../../server/src/protocol.ts';
import type { Session } from '../commands/command.ts';
import { articlePattern, articlesIn } from './articles.ts';
import type { Existing } from './places.ts';

/** What to export of what, and where to. What a key binding does not settle, the reader is asked for. */
export interface Plan {
  readonly articles: readonly vscode.Uri[];
  /** The folder that the names of the articles are relative to. */
  readonly root: vscode.Uri;
  readonly formats: readonly string[];
  readonly include: NonNullable<ExportParams['include']>;
  readonly to: 'beside' | { readonly folder: vscode.Uri } | { readonly zip: vscode.Uri };
  readonly existing?: Existing;
}

type Selected = Pick<Plan, 'articles' | 'root'>;

/** What is remembered of the last plan in a workspace. */
interface Choices {
  readonly formats: readonly string[];
  readonly statuses: readonly AnnotationStatus[];
  /** Kinds that are left out, so that one that is new is not. */
  readonly without: readonly string[];
}

const choicesKey = 'newsAnnotator.exportSeveral';
const firstChoices: Choices = { formats: ['json'], statuses: ['suggested', 'accepted', 'added'], without: [] };

export const parent = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** Asks for what of a plan is not given; undefined when the reader gives up. */
export async function planned(session: Session, given: Partial<Plan>): Promise<Plan | undefined> {
  const { server, context } = session;
  const picked = (await givenArticles(given)) ?? (await pickArticles(session));
  if (!picked) return undefined;
  if (picked.articles.length === 0) throw new Error(vscode.l10n.t('There are no articles.'));
  const last = context.workspaceState.get<Choices>(choicesKey, firstChoices);
  const formats = given.formats ?? (await pickFormats(await server.formats(), last.formats));
  if (!formats || formats.length === 0) return undefined;
  const choices = given.include ? last : await pickAnnotations(session, picked.root, last);
  if (!choices) return undefined;
  const to = given.to ?? (await pickPlace(picked.root));
  if (!to) return undefined;
  await context.workspaceState.update(choicesKey, { ...choices, formats } satisfies Choices);
  const include = given.include ?? (await inclusionOf(session, picked.root, choices));
  return { ...picked, formats, include, to, ...(given.existing && { existing: given.existing }) };
}

/** The articles that are named, or those of the folder that is. */
async function givenArticles({ articles, root }: Partial<Plan>): Promise<Selected | undefined> {
  if (articles) return { articles, root: root ?? rootOf(articles) };
  return root && { articles: await articlesIn(root, articlePattern), root };
}

async function inclusionOf(
  { server }: Session,
  root: vscode.Uri,
  { statuses, without }: Omit<Choices, 'formats'>,
): Promise<Plan['include']> {
  if (without.length === 0) return { statuses };
  const kinds = (await server.kinds(vscode.Uri.joinPath(root, 'article')))
    .map(({ id }) => id)
    .filter((id) => !without.includes(id));
  return { statuses, kinds };
}

/** The folder of the workspace that the articles are in, else that of the first of them. */
function rootOf([first]: readonly vscode.Uri[]): vscode.Uri {
  const folder = first && vscode.workspace.getWorkspaceFolder(first);
  return folder?.uri ?? (first ? parent(first) : vscode.Uri.file('/'));
}

async function pickArticles({ overviews }: Session): Promise<Selected | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const open = vscode.workspace.textDocuments
    .filter((document) => overviews.follows(document) && !document.isUntitled)
    .map(({ uri }) => uri);
  const items = [
    ...(active && overviews.follows(active) && !active.isUntitled
      ? [{ label: vscode.l10n.t('This article'), articles: [active.uri] }]
      : []),
    ...(open.length > 1 ? [{ label: vscode.l10n.t('All {0} open articles', open.length), articles: open }] : []),
    { label: vscode.l10n.t('A folder…'), articles: undefined },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export annotations of several articles'),
    placeHolder: vscode.l10n.t('Which articles?'),
  });
  if (!picked) return undefined;
  if (picked.articles) return { articles: picked.articles, root: rootOf(picked.articles) };
  const [root] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: vscode.l10n.t('Choose'),
    })) ?? [];
  const pattern =
    root &&
    (await vscode.window.showInputBox({
      title: vscode.l10n.t('Export annotations of several articles'),
      prompt: vscode.l10n.t('Which files of the folder? A glob pattern'),
      value: articlePattern,
    }));
  return root && pattern ? { articles: await articlesIn(root, pattern), root } : undefined;
}

async function pickFormats(
  formats: readonly FormatInfo[],
  last: readonly string[],
): Promise<readonly string[] | undefined> {
  const items = formats.map(({ id, label, purpose, extension }) => ({
    id,
    label,
    description: extension,
    detail: purpose,
    picked: last.includes(id),
  }));
  const picked = await vscode.window.showQuickPick(
    items.toSorted((a, b) => Number(b.picked) - Number(a.picked)),
    {
      title: vscode.l10n.t('Export annotations of several articles'),
      placeHolder: vscode.l10n.t('In which formats?'),
      canPickMany: true,
      matchOnDetail: true,
    },
  );
  return picked?.map(({ id }) => id);
}

/** The statuses and kinds to write, as one list. */
async function pickAnnotations(
  { server }: Session,
  root: vscode.Uri,
  last: Choices,
): Promise<Pick<Choices, 'statuses' | 'without'> | undefined> {
  const statusNames: readonly (readonly [AnnotationStatus, string])[] = [
    ['suggested', vscode.l10n.t('Suggestions that nobody has decided on')],
    ['accepted', vscode.l10n.t('Accepted annotations')],
    ['added', vscode.l10n.t('Annotations added by hand')],
    ['rejected', vscode.l10n.t('Rejected annotations')],
  ];
  const kinds = await server.kinds(vscode.Uri.joinPath(root, 'article'));
  const statuses = statusNames.map(([status, label]) => ({ label, status, picked: last.statuses.includes(status) }));
  const picked = await vscode.window.showQuickPick<
    vscode.QuickPickItem & { readonly status?: AnnotationStatus; readonly id?: string }
  >(
    [
      ...statuses,
      { label: vscode.l10n.t('Kinds'), kind: vscode.QuickPickItemKind.Separator },
      ...kinds.map(({ id, label }) => ({ label, id, picked: !last.without.includes(id) })),
    ],
    {
      title: vscode.l10n.t('Export annotations of several articles'),
      placeHolder: vscode.l10n.t('Which annotations?'),
      canPickMany: true,
    },
  );
  if (!picked) return undefined;
  const chosen = new Set(picked.map(({ id }) => id));
  return {
    statuses: picked.flatMap(({ status }) => status ?? []),
    without: kinds.map(({ id }) => id).filter((id) => !chosen.has(id)),
  };
}

async function pickPlace(root: vscode.Uri): Promise<Plan['to'] | undefined> {
  const items = [
    { label: vscode.l10n.t('Beside each article'), pick: async (): Promise<Plan['to'] | undefined> => 'beside' },
    {
      label: vscode.l10n.t('In a folder…'),
      pick: async (): Promise<Plan['to'] | undefined> => {
        const [folder] =
          (await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, defaultUri: root })) ??
          [];
        return folder && { folder };
      },
    },
    {
      label: vscode.l10n.t('In a zip file…'),
      pick: async (): Promise<Plan['to'] | undefined> => {
        const zip = await vscode.window.showSaveDialog({
          defaultUri: vscode.Uri.joinPath(root, 'annotations.zip'),
          filters: { Zip: ['zip'] },
        });
        return zip && { zip };
      },
    },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export annotations of several articles'),
    placeHolder: vscode.l10n.t('Where to?'),
  });
  return picked?.pick();
}
