import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { setSidecarRequest } from '../../server/src/protocol.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { mention } from '../review/decisions.ts';
import { type Session, session } from './harness.ts';

const article = 'file:///desk/talks.article';
const uri = `${article}.annotations.jsonl`;
const one = writeDecision(mention('a'));
const other = writeDecision(mention('a', { status: 'rejected' }));
const merged = `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> theirs\n`;

/** A session, and what the server says next of the file of decisions. */
async function watched(): Promise<{ server: Session; said: () => Promise<readonly Diagnostic[]> }> {
  const server = await session();
  const news: PublishDiagnosticsParams[] = [];
  let wake = () => {};
  server.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    if (params.uri === uri) news.push(params);
    wake();
  });
  const said = async (): Promise<readonly Diagnostic[]> => {
    while (news.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return news.shift()?.diagnostics ?? [];
  };
  return { server, said };
}

const lines = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ range, message }) => [range.start.line, message]);

/** A text after the edit of an action on the file. */
function edited(text: string, { edit }: CodeAction): string {
  const [change] = (edit?.changes?.[uri] ?? []) as readonly TextEdit[];
  assert.ok(change);
  const rows = text.split('\n');
  const { start, end } = change.range;
  const [before, after] = [rows.slice(0, start.line), rows.slice(end.line)];
  return [...before.map((row) => `${row}\n`), change.newText, after.join('\n')].join('');
}

test('mistakes in a file of decisions that somebody edits are said at their line as it is typed', async () => {
  const { server, said } = await watched();
  await server.open(uri, `${one}\n{"schema"\n`, 'jsonl');
  const [mistake] = lines(await said());
  assert.equal(mistake?.[0], 1);
  assert.match(String(mistake?.[1]), /^This is not JSON: /);
  await server.change(uri, 2, [{ text: `${one}\n` }]);
  assert.deepEqual(lines(await said()), []);
  await server.close();
});

test('what is said of such a file stands where the client does not ask: it is no article, in which nothing is wrong', async () => {
  const server = await session();
  const told: string[] = [];
  const spoken = new Promise<void>((resolve) =>
    server.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      told.push(params.uri);
      if (params.uri === article) resolve();
    }),
  );
  await server.open(uri, `${one}\n${other}\n`, 'jsonl');
  await server.open(article, 'Sergei Riabkov spoke on Monday, December 28, 2021.');
  await spoken;
  assert.deepEqual(told, [uri, article]);
  await server.close();
});

test('a merge is resolved by quick fixes: both sides, then one of two lines', async () => {
  const { server, said } = await watched();
  const actions = (line: number) =>
    server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line, character: 0 }, end: { line, character: 0 } },
      context: { diagnostics: [] },
    });
  await server.open(uri, merged, 'jsonl');
  assert.deepEqual(
    lines(await said()).map(([line]) => line),
    [0, 2, 3, 4],
  );
  const [keepBoth] = await actions(0);
  assert.equal(keepBoth?.title, 'Keep the decisions of both sides');
  const both = edited(merged, keepBoth);
  assert.equal(both, `${one}\n${other}\n`);
  await server.change(uri, 2, [{ text: both }]);
  assert.deepEqual(lines(await said()), [[1, 'Line 1 has this decision too. Keep one of them.']]);
  const choices = await actions(1);
  assert.deepEqual(
    choices.map((action) => [action.title, edited(both, action)]),
    [
      ['Keep this line, remove line 1', `${other}\n`],
      ['Keep line 1, remove this one', `${one}\n`],
    ],
  );
  await server.close();
});

test('a broken file of an open article is pointed out without being opened', async () => {
  const { server, said } = await watched();
  await server.open(article, 'Sergei Riabkov spoke.');
  await server.request(setSidecarRequest, { uri: article, content: merged });
  assert.equal((await said()).length, 4);
  await server.request(setSidecarRequest, { uri: article, content: `${one}\n` });
  assert.deepEqual(await said(), []);
  await server.close();
});
