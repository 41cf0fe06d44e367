import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { ClientCapabilities, InitializeResult } from 'vscode-languageserver-protocol';
import { english } from '../../server/src/languages/en/index.ts';
import { type Runtime, startServer } from '../../server/src/lsp/server.ts';
import type { InitializationOptions } from '../../server/src/protocol.ts';

/** The whole server in this process, and a client to drive it; no sockets, no sleeps. */
export interface Session {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server logged as errors. */
  readonly errors: readonly string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces `text[start, end)` of version `version - 1`, given as LSP ranges. */
  change(uri: string, version: number, changes: readonly object[]): Promise<void>;
  request<T>(method: string, params: object): Promise<T>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** What the server is answered when it asks for its settings. */
  readonly settings?: object;
  readonly capabilities?: ClientCapabilities;
  readonly runtime?: Partial<Runtime>;
  readonly initializationOptions?: InitializationOptions;
}

export async function session({
  settings,
  capabilities,
  runtime,
  initializationOptions,
}: SessionOptions = {}): Promise<Session> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, { language: english, pause: () => setImmediate(), now: () => performance.now(), ...runtime });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const errors: string[] = [];
  client.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
    if (type === 1) errors.push(message);
  });
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings ?? null));
  client.onRequest('workspace/semanticTokens/refresh', () => null);
  client.listen();
  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    initializationOptions,
    capabilities: { workspace: { configuration: true, semanticTokens: { refreshSupport: true } }, ...capabilities },
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    initialized,
    errors,
    open: (uri, text, languageId = 'news-article') =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    request: (method, params) => client.sendRequest(method, params),
    async close() {
      await client.sendRequest('shutdown');
      client.dispose();
      server.dispose();
      toServer.destroy();
      toClient.destroy();
    },
  };
}
