import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { english } from './languages/en/index.ts';
import { startServer } from './lsp/server.ts';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  language: english,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
});
