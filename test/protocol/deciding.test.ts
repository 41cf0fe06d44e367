import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover } from 'vscode-languageserver-types';
import {
  type DecideAction,
  type DecideParams,
  type DecideResult,
  type Decisions,
  decideRequest,
  decisionsRequest,
  type ExportResult,
  exportRequest,
  type KindInfo,
  kindsRequest,
  type Overview,
  type OverviewAnnotation,
  overviewRequest,
  type SidecarParams,
  type SidecarResult,
  setConfigRequest,
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

test('what a revision elsewhere has cut off from its decision is found by way of an earlier text', async () => {
  const before = 'Strike goes on\n\nThe trade lost $12 million a week, the cork makers say. Talks go on.\n';
  const after = before.replace('$12', '$15');
  const server = await session();
  await server.open(uri, before);
  const { id } = await annotation(server, '$12 million');
  const { content } = await decide(server, { do: 'accept', annotations: [id] });
  const placed = async (sidecar: Partial<SidecarParams>) => {
    await server.request(setSidecarRequest, { uri, content, ...sidecar });
    return (await decisions(server)).entries.map(({ ranges }) => ranges[0]?.start.character);
  };
  await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await server.open(uri, after);
  assert.deepEqual(await placed({}), [undefined]);
  assert.deepEqual(await placed({ earlier: text }), [undefined]);
  assert.deepEqual(await placed({ earlier: before }), [before.split('\n')[2]?.indexOf('$12')]);
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

test('the light bulb decides, where the client can', async () => {
  const titles = async (decides: boolean): Promise<readonly string[]> => {
    const server = await session({ initializationOptions: { decides } });
    await server.open(uri, text);
    const line = text.split('\n')[2] ?? '';
    const place = { line: 2, character: line.lastIndexOf('Tass') + 1 };
    const actions = await server.request<
      readonly { readonly title: string; readonly command?: { readonly arguments: readonly [DecideParams] } }[]
    >('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: [] },
    });
    const [reject] = actions.filter(({ title }) => title.startsWith('Reject all'));
    if (reject?.command) {
      await decide(server, reject.command.arguments[0].action);
      assert.equal((await exported(server)).filter((one) => one.startsWith('Tass ')).length, 0);
    }
    await server.close();
    return actions.map(({ title }) => title);
  };
  assert.deepEqual(await titles(false), []);
  const all = await titles(true);
  for (const title of [
    'Accept “Tass”',
    'Accept all 2 “Tass”',
    'Reject “Tass”',
    'Reject all 2 “Tass”',
    'Change kind of “Tass”…',
    'Change kind of all 2 “Tass”…',
    'Extend by a word: “. Tass”',
    'Extend by a word: “Tass reported”',
    'Extend all 2 by a word: “Tass reported”',
  ])
    assert.ok(all.includes(title), `${title} is not among ${all.join(' | ')}`);
});

test('a span takes in a word or leaves one out, and what is decided shows in the hover', async () => {
  const server = await opened();
  const { id } = await annotation(server, 'Riabkov');
  await decide(server, { do: 'shrink', annotations: [id], edge: 'start' });
  assert.ok((await exported(server)).includes('Riabkov PERSON accepted'));
  const again = await annotation(server, 'Riabkov');
  await decide(server, { do: 'extend', annotations: [again.id], edge: 'end' });
  assert.ok((await exported(server)).includes('Riabkov told PERSON accepted'));
  const last = await annotation(server, 'Riabkov');
  await decide(server, { do: 'describe', annotations: [last.id], note: 'To ask', tags: ['desk', 'legal'] });
  const { contents } = await server.request<{ readonly contents: { readonly value: string } }>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 2, character: 9 },
  });
  assert.match(contents.value, /Accepted by alice\n- Note: To ask\n- Tags: desk, legal/);
  await server.close();
});

test('names are added wherever they stand, dates with a value that is one, claims with who makes them', async () => {
  const server = await opened();
  const at = (line: number, words: string) => {
    const character = (text.split('\n')[line] ?? '').indexOf(words);
    return { start: { line, character }, end: { line, character: character + words.length } };
  };
  await decide(server, { do: 'add', ranges: [at(2, 'no reply')], kind: 'EVENT' });
  assert.ok((await exported(server)).includes('no reply EVENT added'));
  await assert.rejects(
    decide(server, { do: 'add', ranges: [at(0, 'Talks')], kind: 'DATE', value: '2022-02-30' }),
    /no value of a date/,
  );
  await decide(server, { do: 'add', ranges: [at(0, 'Talks')], kind: 'DATE', value: '2022-01-10' });
  assert.ok((await overview(server)).annotations.some(({ kind, status }) => kind === 'date' && status === 'added'));
  const { content } = await decide(server, {
    do: 'add',
    ranges: [at(2, 'NATO was informed'), at(2, 'no reply')],
    kind: 'CLAIM',
    source: at(2, 'Tass'),
    cue: at(2, 'told'),
  });
  const claim = content
    .split('\n')
    .map((line) => line && JSON.parse(line))
    .find((line) => line && line.type === 'claim');
  assert.deepEqual(
    [
      claim.kind,
      claim.anchors.map(({ quote }: { readonly quote: string }) => quote),
      claim.source.quote,
      claim.cue.quote,
    ],
    ['indirect', ['NATO was informed', 'no reply'], 'Tass', 'told'],
  );
  const place = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
  await decide(server, { do: 'add', ranges: [place], kind: 'WORK' });
  assert.ok((await exported(server)).includes('Talks WORK added'));
  await server.close();
});

test('entities are joined, split, merged and identified', async () => {
  const server = await opened();
  const entities = async () => (await overview(server)).entities.map(({ name, mentions }) => `${name} ${mentions}`);
  const named = async (name: string) => {
    const found = (await overview(server)).entities.find((one) => one.name === name);
    assert.ok(found, `no entity ${name}`);
    return found;
  };
  const tass = await named('Tass');
  const nato = await named('NATO');
  const [first] = (await overview(server)).annotations.filter(({ entity }) => entity === tass.id);
  await decide(server, { do: 'join', annotations: [first?.id ?? ''] });
  assert.equal((await entities()).filter((one) => one === 'Tass 1').length, 2);
  await decide(server, { do: 'undo' });
  await decide(server, { do: 'merge', entities: [nato.id, tass.id] });
  assert.ok((await entities()).includes('NATO 3'));
  const merged = await named('NATO');
  const link = { scheme: 'example', id: 'Q1' };
  await decide(server, { do: 'identify', entity: merged.id, links: [link] });
  assert.deepEqual((await named('NATO')).links[0], link);
  const riabkov = await annotation(server, 'Riabkov');
  await decide(server, { do: 'join', annotations: [riabkov.id], entity: merged.id });
  assert.ok((await entities()).includes('NATO 4'));
  await server.close();
});

test('a claim is given its source and its check', async () => {
  const server = await opened();
  const claim = (await overview(server)).annotations.find(({ kind }) => kind === 'claim');
  assert.ok(claim);
  const check = {
    status: 'confirmed',
    source: 'Call with the ministry',
    checker: 'alice',
    date: '2026-03-10',
  } as const;
  await decide(server, { do: 'describe', annotations: [claim.id], check });
  const checked = (await overview(server)).annotations.find(({ kind }) => kind === 'claim');
  assert.deepEqual(checked?.check, check);
  const { content } = await decide(server, { do: 'attribute', annotation: checked?.id ?? '', source: null });
  assert.equal(JSON.parse(content.split('\n')[0] ?? '').source, undefined);
  await server.close();
});

test('kinds of the newsroom’s own are offered, annotated, explained and exported; kinds that it does not use are not there', async () => {
  const server = await opened();
  const policy = '{ name: Policy, key: 1, color: "#4ec9b0", guideline: Programmes with a name. }';
  const content = `kinds:\n  use: [PERSON, DATE]\n  own:\n    POLICY: ${policy}\n`;
  await server.request(setConfigRequest, { uri: 'file:///news/.news-annotator/config.yaml', content });
  const kinds = await server.request<readonly KindInfo[]>(kindsRequest, { uri });
  assert.deepEqual(
    kinds.map(({ id, key }) => id + key),
    ['PERSONp', 'DATEd', 'POLICY1'],
  );
  assert.deepEqual(await exported(server), ['Sergei Riabkov PERSON suggested']);

  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
  await decide(server, { do: 'add', ranges: [range], kind: 'POLICY' });
  const { kind, label, own } = await annotation(server, 'Talks');
  assert.deepEqual([kind, label, own], ['POLICY', 'Policy: Talks', { color: '#4ec9b0' }]);
  assert.deepEqual(await exported(server), ['Talks POLICY added', 'Sergei Riabkov PERSON suggested']);
  const hover = await server.request<Hover>('textDocument/hover', { textDocument: { uri }, position: range.start });
  assert.match(JSON.stringify(hover), /Guideline: Programmes with a name\./);
  await assert.rejects(decide(server, { do: 'add', ranges: [range], kind: 'PLAN' }), /no kind of entity "PLAN"/);
  await server.close();
});
