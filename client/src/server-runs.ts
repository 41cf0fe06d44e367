import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  ErrorCodes,
  type ErrorHandler,
  ResponseError,
  State,
} from 'vscode-languageclient';

/** How many errors in a row, or ends within the time of patience (milliseconds), are borne. */
const mostErrors = 3;
const patience = 3 * 60_000;

/** The runs of the server. When its process ends it is started again, and knows nothing of what was said to it before. */
export class ServerRuns implements vscode.Disposable {
  readonly #next = new vscode.EventEmitter<void>();
  #present = 0;
  #started: Promise<void> = Promise.resolve();

  /** Which run it is. */
  get present(): number {
    return this.#present;
  }

  /** Waits for a start that is under way. */
  get started(): Promise<void> {
    return this.#started;
  }

  /** What was said until now, the server does not know any more. */
  begin(): void {
    this.#present += 1;
    this.#next.fire();
  }

  /**
   * Does something that one run must see from beginning to end: anew with the next where this one ends in the middle.
   * @throws what the task throws while its server runs
   */
  async throughout<Result>(task: () => Promise<Result>): Promise<Result> {
    for (;;) {
      const run = this.#present;
      try {
        const result = await task();
        if (this.#present === run) return result;
      } catch (error) {
        if (this.#present === run && !isEnd(error)) throw error;
        // The process is gone, and we shall hear of its end in a moment.
        if (this.#present === run) await this.#ended();
      }
      await this.#started;
    }
  }

  /** Starts a server that has run again when it ends, unless it keeps ending. @param gaveUp called when it stays off. */
  errorHandler(client: () => BaseLanguageClient, hasRun: () => boolean, gaveUp: () => void): ErrorHandler {
    let ends: readonly number[] = [];
    return {
      error: (_error, _message, count = 0) => ({
        action: count <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => {
        const now = Date.now();
        ends = [...ends.filter((end) => now - end < patience), now];
        const goesOn = hasRun() && ends.length <= mostErrors;
        if (goesOn) this.#started = settledStart(client());
        this.begin();
        if (goesOn) return { action: CloseAction.Restart, handled: true };
        if (hasRun()) gaveUp();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  dispose(): void {
    this.#next.dispose();
  }

  #ended(): Promise<void> {
    return new Promise((resolve) => {
      const listening = this.#next.event(() => {
        listening.dispose();
        resolve();
      });
    });
  }
}

/** Whether a question failed because the server's process has ended, rather than by the server's answer. */
const isEnd = (error: unknown): boolean =>
  error instanceof ResponseError &&
  (error.code === ErrorCodes.PendingResponseRejected || error.code === ErrorCodes.MessageWriteError);

/** Done when a client that is about to start has started, or failed to. */
const settledStart = (client: BaseLanguageClient): Promise<void> =>
  new Promise((resolve) => {
    let isStarting = false;
    const listening = client.onDidChangeState(({ newState }) => {
      if (newState === State.Starting) isStarting = true;
      else if (isStarting) {
        listening.dispose();
        resolve();
      }
    });
  });
