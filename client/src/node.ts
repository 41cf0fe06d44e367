/** The extension on the desktop and on a remote machine: the server is a Node process. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from './extension.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server/cli.cjs');
  return start(
    context,
    (id, name, options) =>
      new LanguageClient(id, name, { module, args: ['lsp'], transport: TransportKind.ipc }, options),
  );
}

export const deactivate = stop;
