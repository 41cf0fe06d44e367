import * as vscode from 'vscode';
import {
  type DecideAction,
  type ImportParams,
  type SetPublishedParams,
  type SidecarResult,
  setPublishedRequest,
  settingsSection,
} from '../../server/src/protocol.ts';
import { knownAnnotatorOf } from './annotator.ts';
import { earlierText } from './earlier-text.ts';
import { hasConflict, isDamaged, putBack } from './lost-lines.ts';
import { mergedLines } from './merge-lines.ts';
import { textOf } from './read-file.ts';
import { type Server, tell } from './server.ts';
import { type Waiting, WaitingDecisions } from './waiting-decisions.ts';
import { finishReplacing, replaceFile, writeFile } from './write-file.ts';

const extension = '.annotations.jsonl';

/** The file that holds the decisions on an article, and what the server knows of it. */
interface Known {
  /** Whose own file it is; absent for the one that all share. */
  readonly annotator?: string;
  readonly file: vscode.Uri;
  /** What stood in it when it was last read or written. */
  readonly disk: string;
  /** What the server has: the same, or with decisions that wait for the article to be saved. */
  readonly content: string;
  /** Which run of the server has it. */
  readonly run: number;
  /** Where the decisions that wait are kept meanwhile. */
  readonly record?: vscode.Uri;
}

/**
 * The files of decisions beside articles: read for the server when an article opens or its file changes, written after each decision or
 * when the article is saved. All share one file, or each annotator has their own, as the settings say.
 */
export class Sidecars implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #waiting: WaitingDecisions;
  /** By the article's address. */
  readonly #known = new Map<string, Known>();
  /** Of the folders of articles outside the workspace. */
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #subscriptions: readonly vscode.Disposable[];
  /** Decisions are taken one after another, so that each starts from what the one before has written. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: vscode.ExtensionContext, server: Server, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#server = server;
    this.#log = log;
    this.#waiting = new WaitingDecisions(vscode.Uri.joinPath(context.globalStorageUri, 'waiting-decisions'));
    server.runHere(setPublishedRequest, (params) =>
      this.setPublished(params as SetPublishedParams).catch((error: unknown) =>
        tell(log, error instanceof Error ? error.message : String(error)),
      ),
    );
    this.#subscriptions = [
      this.#watch(`**/*${extension}`),
      server.onOpened(({ uri }) => {
        const article = uri.toString();
        this.#known.delete(article);
        this.#inBackground(async () => {
          const known = await this.#handOver(uri);
          this.#findLost(uri, known).catch((error: unknown) => log.warn(String(error)));
        });
        // A watcher of the workspace sees nothing outside of it.
        if (uri.scheme !== 'untitled' && !vscode.workspace.getWorkspaceFolder(uri) && !this.#watchers.has(article))
          this.#watchers.set(article, this.#watch(new vscode.RelativePattern(folderOf(uri), `*${extension}`)));
      }),
      // It is told of an article that is saved or reverted too, with no changes.
      vscode.workspace.onDidChangeTextDocument(({ document: { uri, isDirty } }) => {
        const known = this.#known.get(uri.toString());
        if (!isDirty && known && isWaiting(known)) this.#readAgain(uri.toString(), known.annotator);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#inBackground(async () => {
          const known = this.#known.get(uri.toString());
          this.#known.delete(uri.toString());
          if (known && isWaiting(known)) await this.#writeWaiting(known.file);
        });
        this.#watchers.get(uri.toString())?.dispose();
        this.#watchers.delete(uri.toString());
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${settingsSection}.review`))
          for (const article of this.#known.keys()) this.#readAgain(article);
      }),
    ];
  }

  /**
   * Takes a decision on an article: it holds when it is written, or kept until the article is saved, and not at all when that fails.
   * @throws Error, with a sentence for the reader, for an article without a file, or when the file can't be written
   */
  decide({ uri, isUntitled }: vscode.TextDocument, by: string, action: DecideAction): Promise<void> {
    if (isUntitled) throw new Error(vscode.l10n.t('Save the article first: decisions are kept in a file beside it.'));
    return this.#changed(uri, by, () => this.#server.decide({ uri: uri.toString(), by, action }));
  }

  /**
   * Takes over the annotations of a file as somebody's decisions: they hold when the file beside the article is written.
   * @throws Error, with a sentence for the reader, for an article without a file, or when the file can't be written
   */
  importDecisions({ uri, isUntitled }: vscode.TextDocument, params: ImportParams): Promise<void> {
    if (isUntitled) throw new Error(vscode.l10n.t('Save the article first: decisions are kept in a file beside it.'));
    return this.#changed(uri, params.by, async () => (await this.#server.importFile(params))?.sidecar);
  }

  /**
   * Gives an article its day of publication: in its front matter, else in the file beside it; one without a file has it until it is closed.
   * @throws Error, with a sentence for the reader, when the file can't be written
   */
  setPublished(params: SetPublishedParams): Promise<void> {
    const uri = vscode.Uri.parse(params.uri);
    return this.#changed(uri, params.by, async () => {
      const result = await this.#server.setPublished(params);
      return uri.scheme === 'untitled' ? undefined : result;
    });
  }

  /** The file that holds the decisions on an article: that of all, or, where each annotator has one, that of the one named or known. */
  async fileOf(article: vscode.Uri, by?: string): Promise<Pick<Known, 'annotator' | 'file'>> {
    const shared = { file: article.with({ path: article.path + extension }) };
    if (!isOwnFile(article)) return shared;
    const annotator = by ?? (await knownAnnotatorOf(this.#context, article));
    if (annotator === undefined) return shared;
    const name = await this.#server.sidecarName({ uri: article.toString(), annotator });
    return { annotator, file: vscode.Uri.joinPath(folderOf(article), name) };
  }

  dispose(): void {
    for (const subscription of [...this.#subscriptions, ...this.#watchers.values()]) subscription.dispose();
  }

  /** Reads the files that match again whenever they change. */
  #watch(pattern: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const changed = (file: vscode.Uri) => {
      for (const [article, known] of this.#known)
        if (known.file.toString() === file.toString()) this.#readAgain(article, known.annotator);
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
    );
  }

  /**
   * Lets the server change what the file of an article holds, and writes it. Where another window has written meanwhile, the change is made again on
   * what stands there now, so that neither is lost; where writing fails, the server has what stood there before.
   */
  #changed(
    uri: vscode.Uri,
    by: string | undefined,
    change: () => Promise<SidecarResult | null | undefined>,
  ): Promise<void> {
    return this.#inTurn(async () => {
      for (let tries = 0; tries < mostTries; tries++) {
        const { before, result } = await this.#server.throughout(async () => ({
          before: await this.#handOver(uri, by),
          result: await change(),
        }));
        if (!result) return;
        try {
          const after = await this.#stored(before, result.content, isWithArticle(uri));
          if (!after) continue;
          this.#known.set(uri.toString(), after);
        } catch (error) {
          await this.#tellServer(uri.toString(), before);
          throw error;
        }
        if (before.record) await this.#waiting.forget(before.record);
        return;
      }
      throw new Error(
        vscode.l10n.t('The file of decisions could not be replaced: another window or program keeps changing it.'),
      );
    });
  }

  /** Writes what a file of decisions must hold, or keeps it until the article is saved; undefined where another window was faster. */
  async #stored(before: Known, content: string, waits: boolean): Promise<Known | undefined> {
    const { record: _, ...known } = before;
    if (waits) {
      const record = await this.#waiting.keep({ file: known.file, before: known.disk, content });
      return { ...known, content, record };
    }
    return (await replaceFile(known.file, known.disk, content)) ? { ...known, disk: content, content } : undefined;
  }

  /** Writes the decisions that waited for an article to be saved into its file, beside what others have written there since. */
  async #writeWaiting(file: vscode.Uri): Promise<void> {
    try {
      for (const waiting of await this.#waiting.of(file))
        if (await this.#isWritten(waiting)) await this.#waiting.forget(waiting.record);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const name = nameOf(file);
      tell(
        this.#log,
        vscode.l10n.t(
          '“{0}” could not be written. Its decisions are kept until the article is saved or opened again: {1}',
          name,
          reason,
        ),
      );
    }
  }

  /** Writes decisions that waited; not while a merge conflict is open, which a person has to settle first. */
  async #isWritten({ file, before, content }: Waiting): Promise<boolean> {
    for (let tries = 0; tries < mostTries; tries++) {
      const disk = await this.#contentOf(file);
      if (hasConflict(disk)) return false;
      const merged = mergedLines(before, content, disk);
      if (merged === disk || (await replaceFile(file, disk, merged))) return true;
    }
    return false;
  }

  /** Gives the server what stands in the file of an article, with the decisions that wait to be written, if that is new to it. */
  async #handOver(uri: vscode.Uri, by?: string): Promise<Known> {
    const article = uri.toString();
    const file = await this.fileOf(uri, by);
    const known = this.#known.get(article);
    const before = known?.file.toString() === file.file.toString() ? known : undefined;
    if (known && !before && isWaiting(known)) await this.#writeWaiting(known.file);
    if (uri.scheme !== 'untitled' && (!before || !isWithArticle(uri))) await this.#writeWaiting(file.file);
    const disk = uri.scheme === 'untitled' ? '' : await this.#contentOf(file.file);
    const content = before ? mergedLines(before.disk, before.content, disk) : disk;
    const { run } = this.#server;
    const now: Known = { ...file, disk, content, run, ...(before?.record && { record: before.record }) };
    const told = known?.run === run ? known.content : '';
    if (told !== content || known?.annotator !== now.annotator) await this.#tellServer(article, now);
    this.#known.set(article, now);
    // Not waited for: decisions go on being taken while the question stands.
    if (before && isDamaged(before.disk, disk)) void this.#offerToPutBack(uri, before);
    return now;
  }

  /** Asks whether what stood in a file that was deleted or damaged is put back, beside what stands there now. */
  async #offerToPutBack(article: vscode.Uri, { annotator, file, disk }: Known): Promise<void> {
    const name = nameOf(file);
    const yes = vscode.l10n.t('Put Back');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('“{0}” was deleted or damaged outside this window. Its decisions can be put back.', name),
      yes,
    );
    if (answer !== yes) return;
    this.#inBackground(async () => {
      const now = (await textOf(file)) ?? '';
      const { restored, rest } = putBack(disk, now);
      if (rest !== '')
        await writeFile(file.with({ path: `${file.path}.${crypto.randomUUID()}.damaged` }), now, { overwrite: false });
      await writeFile(file, restored, { overwrite: true });
      await this.#handOver(article, annotator);
    });
  }

  /** What stands in a file of decisions, after what another window may have left half done. */
  async #contentOf(file: vscode.Uri): Promise<string> {
    // A folder that nobody may write to has nothing half done that could be finished.
    await finishReplacing(file).catch((error: unknown) => this.#log.warn(String(error)));
    return (await textOf(file)) ?? '';
  }

  /** Tells the server an earlier text where decisions have lost their places since it; not waited for, as decisions can be taken meanwhile. */
  async #findLost(article: vscode.Uri, known: Known): Promise<void> {
    const earlier = known.content && (await earlierText(this.#server, article, known.file));
    if (!earlier) return;
    this.#inBackground(async () => {
      const isSame = this.#known.get(article.toString()) === known && this.#server.run === known.run;
      if (isSame) await this.#tellServer(article.toString(), known, earlier);
    });
  }

  #tellServer(article: string, { content, annotator }: Known, earlier?: string): Promise<void> {
    const more = { ...(annotator !== undefined && { annotator }), ...(earlier !== undefined && { earlier }) };
    return this.#server.setSidecar({ uri: article, content, ...more });
  }

  #readAgain(article: string, by?: string): void {
    this.#inBackground(() => this.#handOver(vscode.Uri.parse(article), by));
  }

  #inBackground(task: () => Promise<unknown>): void {
    this.#inTurn(task).catch((error: unknown) => this.#log.error(error instanceof Error ? error : String(error)));
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** How often a decision is made again on what another window has written. */
const mostTries = 20;

/** Whether each annotator of an article has a file of their own. */
export const isOwnFile = (article: vscode.Uri): boolean =>
  vscode.workspace.getConfiguration(settingsSection, article).get('review.ownFile', false);

/** Whether decisions on an article are written when it is saved: as the settings say, and it has changes that are not saved. */
const isWithArticle = (article: vscode.Uri): boolean =>
  vscode.workspace.getConfiguration(settingsSection, article).get('review.save') === 'withArticle' &&
  vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === article.toString());

/** Whether decisions wait to be written. */
const isWaiting = ({ disk, content }: Known): boolean => content !== disk;
