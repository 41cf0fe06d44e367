import * as vscode from 'vscode';
import type { DecideAction, KindInfo, Overview, OverviewAnnotation } from '../../server/src/protocol.ts';
import { annotator } from './annotator.ts';
import { articleEditor, type Session } from './commands/command.ts';
import { annotationAt } from './steps.ts';

/** What the commands that decide have in common: what they are about, who decides, and how the reader hears of it. */

/** An argument of a key binding, a code action or another extension. */
export function option(settled: unknown, name: string): unknown {
  return typeof settled === 'object' && settled !== null
    ? (settled as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

export const isEverywhere = (settled: unknown): boolean => option(settled, 'everywhere') === true;

/** An article in an editor and what is annotated in it. */
export interface Open {
  readonly editor: vscode.TextEditor;
  readonly overview: Overview;
}

/** @throws Error, with a sentence for the reader, where no article is open */
export async function openArticle({ overviews, server }: Session): Promise<Open> {
  await server.ready();
  const editor = articleEditor(overviews);
  const overview = await overviews.current(editor.document);
  if (overview?.state !== 'annotated') throw new Error(vscode.l10n.t('Open an article first.'));
  return { editor, overview };
}

/**
 * The annotation that a command is about: the one named, else the innermost one of the kind that the caret touches.
 * @throws Error, with a sentence for the reader, where there is none
 */
export function target(
  { editor, overview }: Open,
  settled: unknown,
  isWanted: (annotation: OverviewAnnotation) => boolean = () => true,
): OverviewAnnotation {
  const wanted = overview.annotations.filter(isWanted);
  const named = option(settled, 'annotation');
  const found =
    named === undefined ? annotationAt(editor.selection.active, wanted) : wanted.find(({ id }) => id === named);
  if (!found) throw new Error(vscode.l10n.t('There is no such annotation here: move the caret to one.'));
  return found;
}

export const isMention = ({ entity }: OverviewAnnotation): boolean => entity !== undefined;
export const isClaim = ({ kind }: OverviewAnnotation): boolean => kind === 'claim';

/** Takes a decision and says so in the status bar; says whether it was taken. */
export async function decide(
  { sidecars, context }: Session,
  document: vscode.TextDocument,
  action: DecideAction,
  done: string,
  settled?: unknown,
): Promise<boolean> {
  const by = await signer(context, document, settled);
  if (by === undefined) return false;
  await sidecars.decide(document, by, action);
  vscode.window.setStatusBarMessage(done, statusMilliseconds);
  return true;
}

/** Who decides: the name in the arguments, else the annotator's. */
export async function signer(
  context: vscode.ExtensionContext,
  { uri }: vscode.TextDocument,
  settled: unknown,
): Promise<string | undefined> {
  const given = option(settled, 'by');
  return typeof given === 'string' ? given : annotator(context, uri);
}

const statusMilliseconds = 4000;

/** Which kind is meant: that in the arguments, or that of a key in them, else the one that the reader picks. Its name in the record. */
export async function chosenKind(
  { server }: Session,
  { uri }: vscode.TextDocument,
  settled: unknown,
  title: string,
  isOffered: (kind: KindInfo) => boolean = () => true,
): Promise<string | undefined> {
  const [given, key] = [option(settled, 'kind'), option(settled, 'ownKey')];
  if (typeof given === 'string') return given;
  const kinds = (await server.kinds(uri)).filter(isOffered);
  if (typeof key !== 'string') return (await pickKind(kinds, title))?.id;
  const own = kinds.find((kind) => kind.key === key);
  if (!own)
    throw new Error(
      vscode.l10n.t('No kind has the key {0}: give it to one of your own in .news-annotator/config.yaml.', key),
    );
  return own.id;
}

/** Whether a kind is one of names and amounts. */
export const isEntityKind = ({ id }: KindInfo): boolean => id !== 'DATE' && id !== 'CLAIM';

/** Lets the reader pick a kind: with its key at once, or by its name. */
async function pickKind(kinds: readonly KindInfo[], title: string): Promise<KindInfo | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly info: KindInfo }>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Type the key of a kind');
  pick.matchOnDescription = true;
  const items = kinds.map((info) => ({
    label: info.label,
    description: [info.key.toUpperCase(), info.description].filter(Boolean).join(' · '),
    info,
  }));
  pick.items = items;
  const picked = await new Promise<KindInfo | undefined>((resolve) => {
    pick.onDidChangeValue((value) => {
      const kind = kinds.find(({ key }) => key !== '' && key === value.toLowerCase());
      if (kind) resolve(kind);
    });
    pick.onDidAccept(() => resolve(pick.activeItems[0]?.info));
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  pick.dispose();
  return picked;
}
