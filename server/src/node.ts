import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { english } from './languages/en/index.ts';
import { startServer } from './lsp/server.ts';

startServer(createConnection(ProposedFeatures.all), {
  language: english,
  pause: () => setImmediate(),
  now: () => performance.now(),
});
