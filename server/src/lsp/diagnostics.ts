import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';

/** What was last said of each document, so that the same is not said again. Result ids are a counter's: no two are alike. */
export class DiagnosticsMemory {
  readonly #said = new Map<string, { readonly resultId: string; readonly text: string }>();
  #counter = 0;

  /** The answer to a client that asks and has the result `previousResultId`. */
  report(uri: string, previousResultId: string | undefined, items: Diagnostic[]): DocumentDiagnosticReport {
    const before = this.#said.get(uri);
    if (!this.changed(uri, items) && before && before.resultId === previousResultId)
      return { kind: 'unchanged', resultId: before.resultId };
    return { kind: 'full', resultId: this.#said.get(uri)?.resultId ?? '', items };
  }

  /** Whether these diagnostics differ from those last said, which they now are. */
  changed(uri: string, items: readonly Diagnostic[]): boolean {
    const text = JSON.stringify(items);
    if (this.#said.get(uri)?.text === text) return false;
    this.#said.set(uri, { resultId: String(++this.#counter), text });
    return true;
  }

  /** Forgets a document. Tells whether something was said of it. */
  closed(uri: string): boolean {
    return this.#said.delete(uri);
  }

  /** Whether anything was said of a document, were it that nothing is wrong. */
  has(uri: string): boolean {
    return this.#said.has(uri);
  }
}

/** Runs a task for a document when nothing has asked for it again for a while. */
export class Quiet {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #milliseconds: number;
  #stopped = false;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  after(uri: string, task: () => void): void {
    this.cancel(uri);
    if (this.#stopped) return;
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        task();
      }, this.#milliseconds),
    );
  }

  /** Whether `stop` was called. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Cancels every task, for good. */
  stop(): void {
    this.#stopped = true;
    for (const uri of this.#timers.keys()) this.cancel(uri);
  }

  cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }
}
