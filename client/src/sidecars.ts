import * as vscode from 'vscode';
import {
  type DecideAction,
  type ImportParams,
  type SetPublishedParams,
  type SidecarResult,
  setPublishedRequest,
} from '../../server/src/protocol.ts';
import { textOf } from './read-file.ts';
import { type Server, tell } from './server.ts';
import { writeFile } from './write-file.ts';

const extension = '.annotations.jsonl';

/** The files of decisions beside articles: read for the server when an article opens or its file changes, written after each decision. */
export class Sidecars implements vscode.Disposable {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  /** What the server knows of each sidecar, by the article's address. */
  readonly #known = new Map<string, string>();
  readonly #subscriptions: readonly vscode.Disposable[];
  /** Decisions are taken one after another, so that each starts from what the one before has written. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(server: Server, log: vscode.LogOutputChannel) {
    this.#server = server;
    this.#log = log;
    server.runHere(setPublishedRequest, (params) =>
      this.setPublished(params as SetPublishedParams).catch((error: unknown) =>
        tell(log, error instanceof Error ? error.message : String(error)),
      ),
    );
    const watcher = vscode.workspace.createFileSystemWatcher(`**/*${extension}`);
    const changed = (sidecar: vscode.Uri) => {
      const article = sidecar.with({ path: sidecar.path.slice(0, -extension.length) }).toString();
      if (this.#known.has(article)) this.#inBackground(() => this.#handOver(vscode.Uri.parse(article)));
    };
    this.#subscriptions = [
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      server.onOpened(({ uri }) => {
        this.#known.delete(uri.toString());
        this.#inBackground(() => this.#handOver(uri));
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#known.delete(uri.toString());
      }),
    ];
  }

  /**
   * Takes a decision on an article: it holds when the file is written, and not at all when that fails.
   * @throws Error, with a sentence for the reader, for an article without a file, or when the file can't be written
   */
  decide({ uri, isUntitled }: vscode.TextDocument, by: string, action: DecideAction): Promise<void> {
    if (isUntitled) throw new Error(vscode.l10n.t('Save the article first: decisions are kept in a file beside it.'));
    return this.#inTurn(async () => {
      const article = uri.toString();
      const before = await this.#handOver(uri);
      const result = await this.#server.decide({ uri: article, by, action });
      if (!result) return;
      await this.#write(uri, before, result);
    });
  }

  /**
   * Takes over the annotations of a file as somebody's decisions: they hold when the file beside the article is written.
   * @throws Error, with a sentence for the reader, for an article without a file, or when the file can't be written
   */
  importDecisions({ uri, isUntitled }: vscode.TextDocument, params: ImportParams): Promise<void> {
    if (isUntitled) throw new Error(vscode.l10n.t('Save the article first: decisions are kept in a file beside it.'));
    return this.#inTurn(async () => {
      const before = await this.#handOver(uri);
      const result = await this.#server.importFile(params);
      if (result?.sidecar) await this.#write(uri, before, result.sidecar);
    });
  }

  /**
   * Gives an article its day of publication: in its front matter, else in the file beside it; one without a file has it until it is closed.
   * @throws Error, with a sentence for the reader, when the file can't be written
   */
  setPublished(params: SetPublishedParams): Promise<void> {
    const uri = vscode.Uri.parse(params.uri);
    return this.#inTurn(async () => {
      const before = await this.#handOver(uri);
      const result = await this.#server.setPublished(params);
      if (result && uri.scheme !== 'untitled') await this.#write(uri, before, result);
    });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Writes what the server says; where that fails, the server has what stood there before. */
  async #write(uri: vscode.Uri, before: string, { content }: SidecarResult): Promise<void> {
    const article = uri.toString();
    try {
      await writeFile(sidecarOf(uri), content, { overwrite: true });
    } catch (error) {
      await this.#server.setSidecar({ uri: article, content: before });
      throw error;
    }
    this.#known.set(article, content);
  }

  /** Gives the server what stands in a sidecar, if that is new to it. */
  async #handOver(uri: vscode.Uri): Promise<string> {
    const article = uri.toString();
    const content = uri.scheme === 'untitled' ? '' : ((await textOf(sidecarOf(uri))) ?? '');
    if ((this.#known.get(article) ?? '') !== content) await this.#server.setSidecar({ uri: article, content });
    this.#known.set(article, content);
    return content;
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

const sidecarOf = (article: vscode.Uri): vscode.Uri => article.with({ path: article.path + extension });
