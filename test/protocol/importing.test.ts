/** Importing: what comes onto an open article from a file, as suggestions or as somebody's decisions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ExportResult,
  exportRequest,
  type ImportParams,
  type ImportResult,
  importRequest,
  type Overview,
  overviewRequest,
  rememberLabelsRequest,
  setConfigRequest,
} from '../../server/src/protocol.ts';
import { type Session, session } from './harness.ts';

const uri = 'file:///news/talks.article';
const text = '📰 Talks open\n\nSergei Riabkov told Tass on Tuesday that the Blue Room was cold.\n';

async function opened(): Promise<Session> {
  const server = await session();
  await server.open(uri, text);
  return server;
}

const doccano = (entities: readonly (readonly [string, string])[], of = text): string =>
  JSON.stringify({
    text: of,
    label: entities.map(([words, label]) => {
      const start = [...of.slice(0, of.indexOf(words))].length;
      return [start, start + [...words].length, label];
    }),
  });

const bring = (server: Session, content: string, more: Partial<ImportParams> = {}) =>
  server.request<ImportResult>(importRequest, {
    uri,
    file: { name: 'work.jsonl', content },
    labels: {},
    as: 'preview',
    by: 'bob',
    ...more,
  });

/** The mentions of an export, each with its status and where it is from. */
async function mentions(server: Session): Promise<readonly string[]> {
  const { content } = await server.request<ExportResult>(exportRequest, { uri, format: 'json' });
  const all: readonly { readonly text: string; readonly kind: string; readonly status: string; readonly by: string }[] =
    JSON.parse(content).mentions;
  return all.map(({ text: words, kind, status, by }) => `${words} ${kind} ${status}${by === 'bob' ? ' bob' : ''}`);
}

const file = doccano([
  ['Sergei Riabkov', 'PER'],
  ['Blue Room', 'FAC'],
  ['cold', 'TEMPERATURE'],
]);

test('a preview says what comes in, what the article has already and which labels are unknown; nothing changes', async () => {
  const server = await opened();
  const before = await mentions(server);
  const { preview, sidecar } = await bring(server, file);
  assert.equal(sidecar, null);
  assert.equal(preview.format, 'doccano, sequence labelling');
  assert.deepEqual(
    preview.items.map(({ kind, words, known, range }) => [kind, words, known, range.start.line]),
    [
      ['Person', 'Sergei Riabkov', true, 2],
      ['Facility', 'Blue Room', false, 2],
    ],
  );
  assert.deepEqual(preview.unknownLabels, [{ label: 'TEMPERATURE', count: 1 }]);
  assert.deepEqual(await mentions(server), before);
  await server.close();
});

test('what a file says several times comes in once', async () => {
  const server = await opened();
  const many = doccano(Array.from({ length: 5000 }, () => ['Blue Room', 'FAC'] as const));
  const { preview } = await bring(server, many);
  assert.deepEqual(
    [preview.items.length, preview.problems],
    [1, ['4999 annotations are repeats of others and are taken once.']],
  );
  await server.close();
});

test('as suggestions: only what is new, until it is decided on or the article closes', async () => {
  const server = await opened();
  assert.equal((await bring(server, file, { as: 'suggestions', by: 'work.jsonl' })).sidecar, null);
  assert.ok((await mentions(server)).includes('Blue Room FACILITY suggested'));
  const { annotations } = await server.request<Overview>(overviewRequest, { uri });
  assert.equal(annotations.find(({ label }) => label.includes('Blue Room'))?.status, 'suggested');
  await server.close();
});

test('as decisions: what the machine has too is accepted, the rest added, and a second time changes nothing', async () => {
  const server = await opened();
  const labels = { TEMPERATURE: 'QUANTITY' };
  const { sidecar } = await bring(server, file, { as: 'decisions', labels });
  assert.equal(sidecar?.fileName, 'talks.article.annotations.jsonl');
  assert.equal(sidecar.content.trim().split('\n').length, 3);
  const after = await mentions(server);
  for (const one of ['Sergei Riabkov PERSON accepted bob', 'Blue Room FACILITY added bob', 'cold QUANTITY added bob'])
    assert.ok(after.includes(one), one);
  const again = await bring(server, file, { as: 'decisions', labels });
  assert.equal(again.sidecar?.content, sidecar.content);
  await server.close();
});

test('names, links, dates and who says what come along', async () => {
  const server = await opened();
  const { content } = await server.request<ExportResult>(exportRequest, { uri, format: 'web-annotation' });
  const { preview } = await bring(server, content, { file: { name: 'a.json', content } });
  assert.ok(preview.items.length > 3 && preview.items.every(({ known }) => known));
  assert.deepEqual(preview.problems, []);
  const table = 'kind,text,name\nPERSON,Blue Room,Sir Blue\n';
  const { sidecar } = await bring(server, table, { file: { name: 'a.csv', content: table }, as: 'decisions' });
  assert.match(sidecar?.content ?? '', /"type":"entity","status":"added","kind":"PERSON","name":"Sir Blue"/);
  await server.close();
});

test('brat finds its text beside it, and offsets in the other unit are known by the words that they cut', async () => {
  const server = await opened();
  const at = [...text.slice(0, text.indexOf('Blue Room'))].length;
  const ann = `T1\tFacility ${at} ${at + 9}\tBlue Room\n`;
  const { preview } = await bring(server, ann, { file: { name: 'talks.ann', content: ann, text } });
  assert.equal(preview.items[0]?.words, 'Blue Room');
  const utf16 = JSON.stringify({
    text,
    label: ['Sergei Riabkov', 'Tass', 'Tuesday', 'Blue Room'].map((words) => [
      text.indexOf(words),
      text.indexOf(words) + words.length,
      'ORG',
    ]),
  });
  const counted = (await bring(server, utf16)).preview;
  assert.deepEqual(
    counted.items.map(({ words }) => words),
    ['Sergei Riabkov', 'Tass', 'Tuesday', 'Blue Room'],
  );
  assert.match(counted.problems[0] ?? '', /^Its offsets cut words if they count in code-points, and none in utf-16/);
  await server.close();
});

test('the newsroom’s file says what labels stand for; what the reader says goes before it', async () => {
  const server = await opened();
  const config = await server.request<string>(rememberLabelsRequest, {
    content: '',
    labels: { TEMPERATURE: 'QUANTITY' },
  });
  await server.request(setConfigRequest, { uri: 'file:///news/.news-annotator/config.yaml', content: config });
  const { preview } = await bring(server, file);
  assert.deepEqual(preview.unknownLabels, []);
  assert.ok(preview.items.some(({ kind, words }) => kind === 'Quantity' && words === 'cold'));
  const again = await bring(server, file, { labels: { TEMPERATURE: '' } });
  assert.ok(again.preview.items.every(({ words }) => words !== 'cold'));
  await server.close();
});

test('another text, several articles and a file of no format are told apart', async () => {
  const server = await opened();
  const other = doccano([['Ann', 'PER']], 'Ann left for good. Nothing of it is in the other article.');
  const { preview } = await bring(server, other);
  assert.equal(preview.items.length, 0);
  assert.match(preview.problems[0] ?? '', /^Most of it is not in this text: it may be about another one/);
  await assert.rejects(bring(server, `${other}\n${other}`), /holds 2 articles, and none of them is this one/);
  assert.equal((await bring(server, `${other}\n${file}`)).preview.items.length, 2);
  const letter = { name: 'letter.txt', content: 'Dear all,' };
  await assert.rejects(bring(server, '', { file: letter }), /letter\.txt: Neither its name nor its content/);
  await assert.rejects(
    bring(server, file.slice(0, -4)),
    /work\.jsonl: It breaks off \(line 1, column \d+\): the file may be cut off/,
  );
  await server.close();
});
