import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Overviews } from '../overviews.ts';
import type { Server } from '../server.ts';

/** What a command can work with. */
export interface Session {
  readonly server: Server;
  readonly overviews: Overviews;
  readonly log: LogOutputChannel;
  readonly context: ExtensionContext;
}

/** One command of the manifest. */
export interface Command {
  readonly id: string;
  /** Runs it with whatever arguments a menu, a key binding or another extension gives. An error is shown to the reader. */
  run(session: Session, ...args: readonly unknown[]): unknown;
}
