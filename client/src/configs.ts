import * as vscode from 'vscode';
import { textOf } from './read-file.ts';
import type { Server } from './server.ts';

/** Where a newsroom keeps what it has settled, in any folder of the workspace. */
const files = '**/.news-annotator/{config.yaml,gazetteer.csv,dismissed.annotations.jsonl}';

/** Gives the server what stands in the workspace's files of configuration: when it starts, and whenever one changes on disk. */
export function handOverConfigs(server: Server, log: vscode.LogOutputChannel): vscode.Disposable {
  // One after another, so that the server is told last what was read last.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<unknown>) => {
    last = last.then(task).catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  };
  const handOver = (uri: vscode.Uri) =>
    inTurn(async () => server.setConfig({ uri: uri.toString(), content: (await textOf(uri)) ?? '' }));
  const watcher = vscode.workspace.createFileSystemWatcher(files);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(handOver),
    watcher.onDidCreate(handOver),
    watcher.onDidDelete(handOver),
    server.onStarted(() =>
      inTurn(async () => {
        for (const uri of await vscode.workspace.findFiles(files)) handOver(uri);
      }),
    ),
  );
}
