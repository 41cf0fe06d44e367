import type { CancellationToken, Connection, DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnostics } from '../features/diagnostics.ts';
import type { Snapshot } from '../features/snapshot.ts';
import type { TextChange } from '../review/follow.ts';
import type { Articles } from './articles.ts';
import { DiagnosticsMemory, Quiet } from './diagnostics.ts';
import type { ArticleRequest, Handling } from './handling.ts';
import type { Supports } from './supports.ts';
import { Typing } from './typing.ts';

/** How long a pause in the typing is, for clients that wait to be told. */
const quietMilliseconds = 200;

/** How long nothing is said of the paragraph in which somebody types, after the last key. */
const thinkingMilliseconds = 1000;

/** What diagnosing needs. */
interface Surroundings {
  readonly connection: Connection;
  readonly articles: Articles;
  readonly handling: Handling;
  supports(): Supports;
}

/** Tells clients of problems: answers those that ask, sends to those that don't, and leaves in peace who is typing. */
export class Diagnosing {
  readonly #needs: Surroundings;
  readonly #said = new DiagnosticsMemory();
  readonly #typing = new Typing();
  readonly #quiet = new Quiet(quietMilliseconds);
  readonly #thinking = new Quiet(thinkingMilliseconds);

  constructor(needs: Surroundings) {
    this.#needs = needs;
  }

  /** The answer to a client that asks. */
  async report(
    params: ArticleRequest & { readonly previousResultId?: string },
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const current = (snapshot: Snapshot) => diagnostics(snapshot, this.#typing.place(snapshot.uri));
    const items = await this.#needs.handling.onArticle(current, [])(params, token);
    return this.#said.report(params.textDocument.uri, params.previousResultId, items);
  }

  /** Takes the changes of a document. */
  edited(uri: string, edits: readonly TextChange[]): void {
    this.#typing.edited(uri, edits);
  }

  /** What is said of a document may be other than before. */
  changed(uri: string): void {
    if (this.#needs.supports().diagnosticsRefresh) this.#needs.connection.languages.diagnostics.refresh();
    this.#push(uri);
  }

  /** The text of a document is another: what is said of the paragraph that is typed is said when the typing pauses. */
  textChanged(uri: string): void {
    this.#push(uri);
    this.#thinking.after(uri, () => {
      if (this.#typing.paused(uri)) this.changed(uri);
    });
  }

  closed(uri: string): void {
    this.#quiet.cancel(uri);
    this.#thinking.cancel(uri);
    this.#typing.closed(uri);
    if (this.#said.closed(uri) && !this.#needs.supports().pull)
      void this.#needs.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    this.#quiet.stop();
    this.#thinking.stop();
  }

  /** For clients that don't ask: sends the problems when the typing pauses, if they are others than before. */
  #push(uri: string): void {
    const { articles, connection, handling, supports } = this.#needs;
    if (supports().pull) return;
    this.#quiet.after(uri, async () => {
      const snapshot = await articles.get(uri);
      if (this.#quiet.stopped || snapshot === 'closed' || snapshot === 'cancelled') return;
      const open = typeof snapshot === 'string' ? undefined : snapshot;
      // What is no article, others may have spoken of: a file of decisions, the newsroom's configuration.
      if (!open && !this.#said.has(uri)) return;
      const items = open
        ? handling.guarded(diagnostics.name, [], () => diagnostics(open, this.#typing.place(uri)))
        : [];
      if (!this.#said.changed(uri, items)) return;
      void connection.sendDiagnostics({ uri, ...(open && { version: open.version }), diagnostics: items });
    });
  }
}
