import * as vscode from 'vscode';
import type { Overview } from '../../server/src/protocol.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Server } from './server.ts';

interface Entry {
  readonly refresh: () => void;
  overview: Overview | undefined;
}

/**
 * The overviews of the documents on the screen, kept up to date: asked when a document appears, when its text changes and when the server
 * says that something else has changed. An answer about an older text is dropped, since a question about the newer one is on its way.
 */
export class Overviews implements vscode.Disposable {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #updated = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: readonly vscode.Disposable[];

  /** A document's overview is new, or there is none any more. */
  readonly onDidUpdate = this.#updated.event;

  constructor(server: Server, log: vscode.LogOutputChannel) {
    this.#server = server;
    this.#log = log;
    this.#subscriptions = [
      this.#updated,
      vscode.window.onDidChangeVisibleTextEditors(() => this.#followEditors()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#entries.get(document)?.refresh()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      server.onOpened((document) => {
        this.#followEditors();
        this.#entries.get(document)?.refresh();
      }),
      server.onChanged(({ uri }) => {
        for (const [document, { refresh }] of this.#entries) {
          if (document.uri.toString() === vscode.Uri.parse(uri).toString()) refresh();
        }
      }),
    ];
  }

  /** The newest overview of a document on the screen; undefined before the first answer and where there is nothing to say. */
  get(document: vscode.TextDocument): Overview | undefined {
    return this.#entries.get(document)?.overview;
  }

  /** Whether the document is on the screen and the server was asked about it. */
  follows(document: vscode.TextDocument): boolean {
    return this.#entries.has(document);
  }

  /** The overview of a document's present text, on the screen or not; undefined where it is not an article. */
  async current(document: vscode.TextDocument): Promise<Overview | undefined> {
    return (this.#server.serves(document) && (await this.#server.overview(params(document)))) || undefined;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#entries.clear();
  }

  #followEditors(): void {
    const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    for (const document of this.#entries.keys()) if (!visible.has(document)) this.#forget(document);
    for (const document of visible) {
      if (this.#entries.has(document) || !this.#server.serves(document)) continue;
      const refresh = oneAtATime(
        () => this.#refresh(document),
        // What is shown stays: a cancelled question means that the text has changed, and the next one is on its way.
        (error) => this.#log.debug(String(error)),
      );
      this.#entries.set(document, { refresh, overview: undefined });
      this.#updated.fire(document);
      refresh();
    }
  }

  async #refresh(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    const overview = await this.current(document);
    if (overview === undefined || overview.version === document.version) this.#set(document, overview);
  }

  #set(document: vscode.TextDocument, overview: Overview | undefined): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    entry.overview = overview;
    this.#updated.fire(document);
  }

  #forget(document: vscode.TextDocument): void {
    if (this.#entries.delete(document)) this.#updated.fire(document);
  }
}

const params = (document: vscode.TextDocument) => ({ uri: document.uri.toString() });
