import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import {
  type DecideAction,
  type DecideResult,
  type Decisions,
  type Dismissals,
  decideRequest,
  decisionsRequest,
  dismissalsRequest,
  setConfigRequest,
} from '../../server/src/protocol.ts';
import { type Session, session } from './harness.ts';

const uri = 'file:///news/2021/talks.article';
const textDocument = { uri };
const text = 'The price will rise, experts say. The town sleeps.\n\nThe price will fall, experts say.\n';
const first = { start: { line: 0, character: 21 }, end: { line: 0, character: 32 } };
const check = 'vague-sourcing';

async function opened(): Promise<Session> {
  const server = await session({
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { decides: true },
  });
  await server.open(uri, text);
  return server;
}

async function lines(server: Session): Promise<readonly number[]> {
  const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  return report.kind === 'full' ? report.items.map(({ range }) => range.start.line) : [];
}

const decide = (server: Session, action: DecideAction) =>
  server.request<DecideResult>(decideRequest, { uri, by: 'Alice', action });

test('the light bulb offers to dismiss a finding here, in the article and in the workspace, in this order', async () => {
  const server = await opened();
  const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: first,
    context: { diagnostics: [], only: ['quickfix'] },
  });
  assert.deepEqual(
    actions.map(({ title, command }) => [title, command?.command]),
    [
      ['Dismiss here', decideRequest],
      ['Dismiss “experts say” in this article', decideRequest],
      ['Dismiss “experts say” in the workspace', 'newsAnnotator.dismissInWorkspace'],
    ],
  );
  const [here] = actions[0]?.command?.arguments ?? [];
  await decide(server, here.action);
  assert.deepEqual(await lines(server), [2]);
  await server.close();
});

test('what is dismissed in an article is listed and taken back', async () => {
  const server = await opened();
  const { content, decisions } = await decide(server, { do: 'dismiss', check, range: first, everywhere: true });
  assert.match(content, /"type":"problem"/);
  assert.deepEqual(await lines(server), []);
  const { entries } = await server.request<Decisions>(decisionsRequest, { uri });
  assert.deepEqual(
    entries.map((entry) => [entry.type, entry.check, entry.everywhere, entry.quote, entry.candidates]),
    [['problem', check, true, 'experts say', undefined]],
  );
  await decide(server, { do: 'take-back', decisions });
  assert.deepEqual(await lines(server), [0, 2]);
  await server.close();
});

test('what is dismissed in a workspace holds for the articles of its folder', async () => {
  const server = await opened();
  const dismiss = { uri, check, range: first, by: 'Alice' };
  const added = await server.request<Dismissals>(dismissalsRequest, { content: '', dismiss });
  const file = (folder: string) => `${folder}/.news-annotator/dismissed.annotations.jsonl`;
  const handOver = (to: string, content: string) => server.request(setConfigRequest, { uri: to, content });
  await handOver(file('file:///other'), added.content);
  assert.deepEqual(await lines(server), [0, 2]);
  await handOver(file('file:///news'), added.content);
  assert.deepEqual(await lines(server), []);
  const [entry] = added.entries;
  assert.deepEqual([entry?.check, entry?.quote, entry?.by], [check, 'experts say', 'Alice']);
  const takeBack = [entry?.id];
  const left = await server.request<Dismissals>(dismissalsRequest, { content: added.content, takeBack });
  assert.deepEqual(left, { content: '', entries: [] });
  await handOver(file('file:///news'), left.content);
  assert.deepEqual(await lines(server), [0, 2]);
  await server.close();
});

test('a file with a merge conflict and a check that does not exist are refused in a sentence', async () => {
  const server = await opened();
  const dismiss = { uri, check, range: first, by: 'Alice' };
  await assert.rejects(
    server.request(dismissalsRequest, { content: '<<<<<<< ours\n', dismiss }),
    /merge conflict.*resolve that first/,
  );
  await assert.rejects(
    decide(server, { do: 'dismiss', check: 'spelling', range: first }),
    /There is no check "spelling"/,
  );
  await server.close();
});
