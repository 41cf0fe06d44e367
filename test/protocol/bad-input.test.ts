import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentSymbol, Hover } from 'vscode-languageserver-types';
import { english } from '../../server/src/languages/en/index.ts';
import { exportRequest, type Overview, overviewRequest } from '../../server/src/protocol.ts';
import { session } from './harness.ts';

const uri = 'file:///articles/strange.article';
const textDocument = { uri };

const texts: Readonly<Record<string, string>> = {
  'an empty file': '',
  'one word': 'Moscow',
  'only white space': ' \r\n\t\n',
  'mixed line ends': 'One\rTwo\r\nThree\nSergei Riabkov said so.\r\r\n\n',
  'binary data': Array.from({ length: 3000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(''),
  'lone surrogates': 'Mr. \ud83d Riabkov \ude00 said “\ud83d” on Tuesday\udfff',
  'NUL characters': 'Sergei\0 Riabkov\0 told\0Tass',
  'right-to-left text': '\u202bقال الرئيس محمد\u202c إن Sergei Riabkov said שלום',
  'marks without end': '“'.repeat(2000) + '"'.repeat(2001),
  'a megabyte on one line': 'Sergei Riabkov told Tass on Tuesday that “the talks would go on”, he said. '.repeat(
    14_000,
  ),
  'a megabyte without a space': 'x'.repeat(1_000_000),
};

for (const [name, text] of Object.entries(texts)) {
  test(`every request has an answer for ${name}`, async () => {
    const server = await session();
    await server.open(uri, text);
    const overview = await server.request<Overview>(overviewRequest, { uri });
    assert.equal(overview.state, 'annotated');
    const end = { line: 1_000_000, character: 1_000_000 };
    for (const position of [{ line: 0, character: 0 }, { line: 0, character: 5 }, end]) {
      for (const method of ['hover', 'definition', 'documentHighlight'])
        await server.request(`textDocument/${method}`, { textDocument, position });
      await server.request('textDocument/references', {
        textDocument,
        position,
        context: { includeDeclaration: true },
      });
      await server.request('textDocument/selectionRange', { textDocument, positions: [position] });
    }
    for (const method of ['semanticTokens/full', 'documentSymbol', 'foldingRange'])
      await server.request(`textDocument/${method}`, { textDocument });
    await server.request('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line: 0, character: 0 }, end },
    });
    await server.request(exportRequest, { uri, format: 'csv' });
    assert.deepEqual(server.errors, []);
    await server.close();
  });
}

test('a text above the size in the settings is left to the grammar, and the overview says so', async () => {
  const server = await session({ settings: { maxLength: 10 } });
  await server.open(uri, 'Sergei Riabkov told Tass.');
  assert.equal((await server.request<Overview>(overviewRequest, { uri })).state, 'too-large');
  assert.equal(
    await server.request<Hover | null>('textDocument/hover', { textDocument, position: { line: 0, character: 1 } }),
    null,
  );
  assert.deepEqual(await server.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument }), []);
  await server.close();
});

test('settings of the wrong type are as if they were not set', async () => {
  const server = await session({
    settings: { maxLength: 'big', languages: 7, exclude: null, highlight: { kinds: [1] }, outline: 'yes' },
  });
  await server.open(uri, 'Sergei Riabkov told Tass.');
  assert.equal((await server.request<Overview>(overviewRequest, { uri })).state, 'annotated');
  await server.close();
});

test('an analysis that breaks is logged, answered empty, and takes nothing else down', async () => {
  const broken = Object.defineProperty({ ...english }, 'text', {
    get() {
      throw new Error('broken on purpose');
    },
  });
  const server = await session({ runtime: { language: broken } });
  await server.open(uri, 'Sergei Riabkov told Tass.');
  assert.equal((await server.request<Overview>(overviewRequest, { uri })).state, 'failed');
  assert.deepEqual(await server.request('textDocument/foldingRange', { textDocument }), []);
  assert.match(server.errors[0] ?? '', /The analysis of file:.* failed: .*broken on purpose/);
  await server.close();
});

test('a request about a document that is not open is answered empty', async () => {
  const server = await session();
  assert.equal(await server.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }), null);
  assert.equal(await server.request(overviewRequest, { uri }), null);
  assert.deepEqual(await server.request('textDocument/foldingRange', { textDocument }), []);
  await server.close();
});
