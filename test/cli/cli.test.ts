import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testFolder } from './folder.ts';

const { run } = await testFolder();

for (const [args, complaint] of [
  [[], /^News Annotator: /],
  [['frobnicate'], /There is no command "frobnicate"/],
  [['annotate', '--format', 'word'], /There is no format "word". There are: .*json/],
  [['annotate', '--published', '2021-02-30'], /--published takes a date like 2021-12-28/],
  [['annotate', '--bogus'], /--bogus/],
  [['annotate', '--include', 'maybe'], /--include takes suggested, accepted, added, rejected, not "maybe"/],
  [['annotate', '--kinds', 'people'], /--kinds takes PERSON, .*not "people"/],
  [['annotate', '--format', 'brat', '--no-text'], /can't leave the text out/],
  [['annotate', 'a', 'b', '--format', 'csv'], /one file an article.*--out/],
  [['convert', 'x', '--from', 'html'], /can be written but not read back/],
  [['import', 'x.spacy.json'], /--onto/],
  [['batch', '--jobs', '0'], /--jobs takes a number from 1 to 64/],
  [['lsp'], /--stdio/],
] as const) {
  test(`a usage error is a sentence and exit code 2: ${args.join(' ') || 'nothing'}`, async () => {
    const { code, out, err } = await run(args);
    assert.equal(code, 2);
    assert.match(out + err, complaint);
    assert.match(out + err, /Usage:/);
  });
}

test('formats lists every format', async () => {
  const { code, out } = await run(['formats']);
  assert.equal(code, 0);
  assert.match(out, /^csv .*Excel.*offsets in code-points/m);
  assert.match(out, /^brat .*can be read back/m);
});

test('lsp answers initialize on standard streams', async () => {
  const message = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  const shutdown = JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'shutdown' });
  const exit = JSON.stringify({ jsonrpc: '2.0', method: 'exit' });
  const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const { code, out } = await run(['lsp', '--stdio'], frame(message) + frame(shutdown) + frame(exit), true);
  assert.equal(code, 0);
  assert.match(out, /"hoverProvider":true/);
});
