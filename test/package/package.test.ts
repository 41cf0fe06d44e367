import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { vsix } from '../../scripts/package.ts';
import { unzip } from './zip.ts';

const archive = readFileSync(vsix);
const files = unzip(archive);
const bundles = [...files]
  .filter(([path]) => /\.c?js$/.test(path))
  .map(([path, bytes]) => ({ path, text: `${bytes}` }));

/** What the bundles may ask of Node or of the editor: files, processes and helpers; nothing that reaches another machine. */
const modules = [
  'buffer',
  'child_process',
  'crypto',
  'events',
  'fs',
  'fs/promises',
  'os',
  'path',
  'process',
  'readline',
  'stream',
  'timers/promises',
  'url',
  'util',
  'vscode',
  'worker_threads',
];

/** Ways to reach the network, or to reach a module without naming it where it can be seen. */
const ways = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\bgetBuiltinModule\b/,
  /\bprocess\.binding\b/,
  /\bcreateRequire\b/,
  /\bimport\s*\(/,
  /\beval\s*\(/,
  /\bnew Function\b/,
];

test('the package holds these files and no others', () => {
  const expected = readFileSync(new URL('files.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  assert.deepEqual([...files.keys()].sort(), expected);
});

test('the package is under 4 MB, most of it the weights, which Node and the web worker each carry', (context) => {
  context.diagnostic(`${(archive.length / 1e6).toFixed(3)} MB`);
  assert.ok(archive.length < 4_000_000, `${archive.length} bytes`);
});

test('the bundles are there, without source maps', () => {
  assert.equal(bundles.length, 4);
  for (const { path, text } of bundles) assert.ok(!text.includes('sourceMappingURL'), path);
});

test('no bundle takes a module that can open a connection', () => {
  for (const { path, text } of bundles) {
    const taken = Array.from(text.matchAll(/\brequire\s*\(\s*(.*?)\s*\)/g), ([, name = '']) =>
      name.replace(/^(["'`])(?:node:)?(.*)\1$/, '$2'),
    );
    assert.deepEqual(
      [...new Set(taken)].filter((name) => !modules.includes(name)),
      [],
      path,
    );
  }
});

test('no bundle uses a way to reach the network', () => {
  for (const { path, text } of bundles) {
    assert.deepEqual(ways.filter((way) => way.test(text)).map(String), [], path);
  }
});

test('the modules that can open a connection are not among those allowed', () => {
  const network = ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'inspector', 'net', 'tls', 'vm'];
  for (const name of network) {
    assert.ok(builtinModules.includes(name), name);
    assert.ok(!modules.includes(name), name);
  }
});

test('the server in a web worker answers with nothing of Node', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const worker: Record<string, unknown> = { addEventListener: () => {}, postMessage: resolve };
  Object.assign(worker, {
    atob,
    clearTimeout,
    console,
    performance,
    queueMicrotask,
    self: worker,
    setTimeout,
    TextDecoder,
    TextEncoder,
    URL,
  });
  runInNewContext(`${files.get('extension/dist/server/browser.js')}`, worker);
  const params = { processId: null, rootUri: null, capabilities: {} };
  const request = { jsonrpc: '2.0', id: 1, method: 'initialize', params };
  assert.equal(typeof worker.onmessage, 'function');
  (worker.onmessage as (event: { readonly data: unknown }) => void)({ data: request });
  const answer = (await promise) as { readonly id: number; readonly result?: { readonly serverInfo?: unknown } };
  assert.equal(answer.id, 1);
  assert.ok(answer.result?.serverInfo);
});
