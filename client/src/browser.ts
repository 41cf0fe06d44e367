/** The extension in a browser: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './extension.ts';

let worker: Worker | undefined;

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  // The editor makes workers of a class of its own, which the client does not take for workers: it is handed their reader and writer.
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (id, name, options) => new LanguageClient(id, name, connect, options));
}

export async function deactivate(): Promise<void> {
  await stop();
  worker?.terminate();
  worker = undefined;
}
