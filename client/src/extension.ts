import * as vscode from 'vscode';
import { registerCommands } from './commands/index.ts';
import { handOverConfigs } from './configs.ts';
import { Overviews } from './overviews.ts';
import { type MakeClient, Server } from './server.ts';
import { Sidecars } from './sidecars.ts';
import { trackAnnotated } from './views/annotated.ts';
import { showHighlights } from './views/highlights.ts';
import { showOwnKinds } from './views/own-kinds.ts';
import { showStatus } from './views/status.ts';

let running: Server | undefined;

/** Starts the extension. Resolves when the server answers, or when the reader was told that it does not. */
export async function start(context: vscode.ExtensionContext, makeClient: MakeClient): Promise<void> {
  const log = vscode.window.createOutputChannel(vscode.l10n.t('News Annotator'), { log: true });
  const server = new Server(makeClient, log);
  const overviews = new Overviews(server, log);
  const sidecars = new Sidecars(context, server, log);
  running = server;
  context.subscriptions.push(
    log,
    overviews,
    sidecars,
    handOverConfigs(server, log),
    trackAnnotated(overviews),
    showHighlights(overviews),
    showOwnKinds(overviews),
    showStatus(overviews),
    registerCommands({ server, overviews, sidecars, log, context }),
    server.restartWhenLanguagesChange(),
  );
  await server.start();
}

/** Ends the server; nothing of it is left behind. */
export async function stop(): Promise<void> {
  await running?.stop();
  running = undefined;
}
