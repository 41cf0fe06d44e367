import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Mention } from '../../server/src/annotate/model.ts';
import {
  type ClaimList,
  claimsRequest,
  type ExportResult,
  exportRequest,
  type FormatInfo,
  factCheckNoteRequest,
  formatsRequest,
  type Overview,
  overviewRequest,
} from '../../server/src/protocol.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { mention } from '../review/decisions.ts';
import { session } from './harness.ts';

const uri = 'untitled:Untitled-1';
const text = 'Talks open\r\n\r\nSergei Riabkov told Tass on Tuesday (December 28th).\r\n';

test('an untitled article is annotated, exported and closed', async () => {
  const server = await session();
  await server.open(uri, text);
  const formats = await server.request<FormatInfo[]>(formatsRequest, {});
  assert.ok(formats.some(({ id }) => id === 'json'));
  const exported = await server.request<ExportResult>(exportRequest, { uri, format: 'json' });
  assert.equal(JSON.parse(exported.content).text, text);
  const overview = await server.request<Overview>(overviewRequest, { uri });
  assert.equal(overview.state, 'annotated');
  await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  assert.equal(await server.request<Overview | null>(overviewRequest, { uri }), null);
  assert.deepEqual(server.errors, []);
  await server.close();
});

test('claims are listed in groups, and one is copied as a note', async () => {
  const server = await session();
  await server.open(uri, 'Ann Smith said: “We lost $5 million.”\n');
  const { groups } = await server.request<ClaimList>(claimsRequest, { uri, by: 'speaker' });
  assert.deepEqual(
    groups.map(({ label, claims }) => [label, claims.length]),
    [['Ann Smith', 1]],
  );
  const note = await server.request<string>(factCheckNoteRequest, { uri, position: { line: 0, character: 20 } });
  assert.match(note, /^Claim: “We lost \$5 million\.”\nSpeaker: Ann Smith /);
  await server.close();
});

test('every request has an executeCommand twin', async () => {
  const server = await session();
  const commands = server.initialized.capabilities.executeCommandProvider?.commands ?? [];
  assert.ok(commands.includes(exportRequest));
  await server.open(uri, text);
  const direct = await server.request(exportRequest, { uri, format: 'json' });
  const twin = await server.request('workspace/executeCommand', {
    command: exportRequest,
    arguments: [{ uri, format: 'json' }],
  });
  assert.deepEqual(twin, direct);
  await server.close();
});

test('the entities of all open articles are found by name or alias', async () => {
  const server = await session();
  await server.open(
    'file:///desk/talks.article',
    'Sergei Riabkov met Wendy Sherman in Geneva. The United Nations said so. The U.N. was there.',
  );
  await server.open('file:///desk/storm.article', 'Wendy Sherman flew home from Geneva.');
  await server.open('file:///desk/README.md', 'Wendy Sherman', 'markdown');
  const found = async (query: string) => {
    const symbols = await server.request<SymbolInformation[]>('workspace/symbol', { query });
    return symbols.map(
      ({ name, containerName, location }) => `${name} in ${containerName}:${location.range.start.character}`,
    );
  };
  assert.deepEqual(await found('sherman'), ['Wendy Sherman in talks.article:19', 'Wendy Sherman in storm.article:0']);
  assert.deepEqual(await found('u.n.'), ['United Nations (U.N.) in talks.article:48']);
  assert.deepEqual(await found('zz'), []);
  await server.close();
});

test('an article in another language says so', async () => {
  const server = await session();
  const foreign =
    'Der Minister sagte am Dienstag in Berlin, dass die Gespräche weitergehen würden, und verließ den Raum. ';
  await server.open(uri, foreign.repeat(3));
  await server.open('file:///desk/english.article', text);
  assert.equal((await server.request<Overview>(overviewRequest, { uri })).foreign, true);
  assert.equal(
    (await server.request<Overview>(overviewRequest, { uri: 'file:///desk/english.article' })).foreign,
    false,
  );
  await server.close();
});

test('a README and the cell of a notebook are left alone, a plain text is annotated', async () => {
  const server = await session();
  await server.open('file:///project/README.md', 'On Tuesday', 'markdown');
  await server.open('file:///project/talks.txt', 'On Tuesday', 'plaintext');
  await server.open('vscode-notebook-cell:/project/talks.ipynb#W0', 'On Tuesday', 'markdown');
  const state = async (address: string) => (await server.request<Overview>(overviewRequest, { uri: address })).state;
  assert.equal(await state('file:///project/README.md'), 'excluded');
  assert.equal(await state('file:///project/talks.txt'), 'annotated');
  assert.equal(await state('vscode-notebook-cell:/project/talks.ipynb#W0'), 'excluded');
  await server.close();
});

test('an article that is not open is exported from what stands in its files, of the annotations that are asked for', async () => {
  const server = await session();
  const address = 'file:///desk/talks.article';
  const rejected = writeDecision(mention('a', { status: 'rejected' }));
  const closed = { text: 'Minister Sergei Riabkov told Tass.', languageId: 'news-article', sidecar: `${rejected}\n` };
  const exported = async (more: object) => {
    const result = await server.request<ExportResult>(exportRequest, {
      uri: address,
      format: 'jsonl',
      closed,
      ...more,
    });
    return JSON.parse(result.content).mentions.map(({ text, status }: Mention) => `${text} ${status}`);
  };
  assert.deepEqual(await exported({}), ['Tass suggested']);
  const include = { statuses: ['rejected'], kinds: ['PERSON'] };
  assert.deepEqual(await exported({ include }), ['Sergei Riabkov rejected']);
  const readme = { uri: 'file:///desk/README.md', format: 'jsonl', closed: { ...closed, languageId: 'markdown' } };
  assert.equal(await server.request(exportRequest, readme), null);
  await server.close();
});

test('a format that does not exist is one clear sentence', async () => {
  const server = await session();
  await server.open(uri, text);
  await assert.rejects(server.request(exportRequest, { uri, format: 'word' }), /There is no export format "word"/);
  await server.close();
});
