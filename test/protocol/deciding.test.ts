import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type DecideAction,
  type DecideResult,
  type Decisions,
  decideRequest,
  decisionsRequest,
  type ExportResult,
  exportRequest,
  type Overview,
  type OverviewAnnotation,
  overviewRequest,
  type SidecarResult,
  setPublishedRequest,
  setSidecarRequest,
} from '../../server/src/protocol.ts';
import { type Session, session } from './harness.ts';

const uri = 'file:///news/talks.article';
const text = 'Talks open\n\nSergei Riabkov told Tass on Tuesday that NATO was informed. Tass reported no reply.\n';

async function opened(): Promise<Session> {
  const server = await session();
  await server.open(uri, text);
  return server;
}

const overview = (server: Session) => server.request<Overview>(overviewRequest, { uri });
const decide = (server: Session, action: DecideAction) =>
  server.request<DecideResult>(decideRequest, { uri, by: 'alice', action });
const decisions = (server: Session) => server.request<Decisions>(decisionsRequest, { uri });

async function annotation(server: Session, label: string): Promise<OverviewAnnotation> {
  const found = (await overview(server)).annotations.find((one) => one.label.includes(label));
  assert.ok(found, `no annotation "${label}"`);
  return found;
}

/** The mentions of an export, each with its status. */
async function exported(server: Session): Promise<readonly string[]> {
  const { content } = await server.request<ExportResult>(exportRequest, { uri, format: 'json' });
  const mentions: readonly { readonly text: string; readonly kind: string; readonly status: string }[] =
    JSON.parse(content).mentions;
  return mentions.map(({ text, kind, status }) => `${text} ${kind} ${status}`);
}

test('a suggestion is accepted: the answer is the file beside the article', async () => {
  const server = await opened();
  const { id } = await annotation(server, 'Riabkov');
  const { content, fileName, decisions } = await decide(server, { do: 'accept', annotations: [id] });
  assert.equal(fileName, 'talks.article.annotations.jsonl');
  const line = JSON.parse(content);
  assert.equal(content, `${JSON.stringify(line)}\n`);
  assert.deepEqual(
    [line.status, line.kind, line.anchors[0].quote, line.by, [line.id]],
    ['accepted', 'PERSON', 'Sergei Riabkov', 'alice', decisions],
  );
  assert.equal((await annotation(server, 'Riabkov')).status, 'accepted');
  assert.ok((await exported(server)).includes('Sergei Riabkov PERSON accepted'));
  await server.close();
});

test('a suggestion is rejected everywhere, and that is taken back', async () => {
  const server = await opened();
  const { id } = await annotation(server, 'Tass');
  const before = await exported(server);
  assert.equal(before.filter((one) => one.startsWith('Tass ')).length, 2);
  const result = await decide(server, { do: 'reject', annotations: [id], everywhere: true });
  assert.equal(result.decisions.length, 2);
  assert.deepEqual(
    await exported(server),
    before.filter((one) => !one.startsWith('Tass ')),
  );
  const after = await decide(server, { do: 'take-back', decisions: result.decisions });
  assert.equal(after.content, '');
  assert.deepEqual(await exported(server), before);
  await server.close();
});

test('what was done last is undone, one action after another', async () => {
  const server = await opened();
  const before = await exported(server);
  const { id } = await annotation(server, 'Riabkov');
  const accepted = await decide(server, { do: 'accept', annotations: [id] });
  const { id: acceptedId } = await annotation(server, 'Riabkov');
  await decide(server, { do: 'relabel', annotations: [acceptedId], kind: 'ORGANIZATION' });
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  await server.change(uri, 2, [{ range: top, text: 'Update: ' }]);
  assert.equal((await decide(server, { do: 'undo' })).content, accepted.content);
  assert.ok((await exported(server)).includes('Sergei Riabkov PERSON accepted'));
  assert.equal((await decide(server, { do: 'undo' })).content, '');
  assert.deepEqual(await exported(server), before);
  await assert.rejects(decide(server, { do: 'undo' }), /no decision to take back/);
  await server.close();
});

test('a kind is changed, a note is made and a place is added', async () => {
  const server = await opened();
  const { id } = await annotation(server, 'Riabkov');
  await decide(server, { do: 'relabel', annotations: [id], kind: 'ORGANIZATION' });
  assert.ok((await exported(server)).includes('Sergei Riabkov ORGANIZATION accepted'));
  const changed = await annotation(server, 'Riabkov');
  const { content } = await decide(server, { do: 'describe', annotations: [changed.id], note: 'To ask' });
  assert.equal(JSON.parse(content).note, 'To ask');
  assert.deepEqual(JSON.parse(content).suggestion, { type: 'mention', kind: 'PERSON' });

  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
  await decide(server, { do: 'add', ranges: [range], kind: 'EVENT' });
  assert.ok((await exported(server)).includes('Talks EVENT added'));
  await server.close();
});

test('decisions follow the text, come back with it, and are kept when it is gone', async () => {
  const server = await opened();
  const { id } = await annotation(server, 'Riabkov');
  const { content } = await decide(server, { do: 'accept', annotations: [id] });
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  await server.change(uri, 2, [{ range: top, text: 'Update\n\n' }]);
  assert.deepEqual((await decisions(server)).entries[0]?.ranges[0]?.start, { line: 4, character: 0 });
  await server.change(uri, 3, [{ text: 'Nothing of it is left.' }]);
  const [lost] = (await decisions(server)).entries;
  assert.deepEqual([lost?.quote, lost?.ranges], ['Sergei Riabkov', []]);
  await server.change(uri, 4, [{ text }]);
  assert.equal((await decisions(server)).entries[0]?.ranges.length, 1);
  assert.equal((await annotation(server, 'Riabkov')).status, 'accepted');

  await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await server.open(uri, `Since then.\n\n${text}`);
  await server.request(setSidecarRequest, { uri, content });
  assert.equal((await annotation(server, 'Riabkov')).status, 'accepted');
  await server.close();
});

test('a file with a merge conflict is shown, and refuses decisions until it is resolved', async () => {
  const server = await opened();
  const { id } = await annotation(server, 'Riabkov');
  const { content } = await decide(server, { do: 'accept', annotations: [id] });
  await server.request(setSidecarRequest, { uri, content: `<<<<<<< HEAD\n${content}=======\n>>>>>>> theirs\n` });
  assert.deepEqual(
    (await decisions(server)).mistakes.map(({ line }) => line),
    [0, 2, 3],
  );
  assert.equal((await annotation(server, 'Riabkov')).status, 'accepted');
  const other = await annotation(server, 'NATO');
  await assert.rejects(decide(server, { do: 'accept', annotations: [other.id] }), /merge conflict/);
  await server.close();
});

test('a publication date is kept in the file beside the article, and is there when it opens again', async () => {
  const server = await opened();
  const { id } = await annotation(server, 'Riabkov');
  const { content } = await decide(server, { do: 'accept', annotations: [id] });
  const set = (published: string) =>
    server.request<SidecarResult | null>(setPublishedRequest, { uri, published, by: 'alice' });
  const result = await set('2021-12-28');
  assert.ok(result);
  assert.equal(result.fileName, 'talks.article.annotations.jsonl');
  assert.equal(result.content.endsWith(content), true);
  assert.equal(await set('2021-12-28'), null);
  assert.equal((await overview(server)).published?.value, '2021-12-28');
  assert.equal((await annotation(server, 'Riabkov')).status, 'accepted');

  await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await server.open(uri, text);
  assert.equal((await overview(server)).published, null);
  await server.request(setSidecarRequest, { uri, content: result.content });
  assert.equal((await overview(server)).published?.why, 'given by alice, kept beside the article');
  assert.equal((await set(''))?.content, content);
  assert.equal((await overview(server)).published, null);
  await server.close();
});

test('what can not be done is refused with a sentence', async () => {
  const server = await opened();
  const here = { line: 1, character: 0 };
  await assert.rejects(decide(server, { do: 'add', ranges: [{ start: here, end: here }], kind: 'EVENT' }), /no text/);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
  await assert.rejects(decide(server, { do: 'add', ranges: [range], kind: 'PEOPLE' }), /no kind of entity "PEOPLE"/);
  assert.deepEqual(server.errors, []);
  await server.close();
});
