/** Nested, overlapping and discontinuous annotations made by hand, all the way: decided, written, opened again, edited, exported, imported. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type DecideAction,
  type DecideResult,
  decideRequest,
  type ExportResult,
  exportRequest,
  type ImportResult,
  importRequest,
  type Overview,
  overviewRequest,
  setSidecarRequest,
} from '../../server/src/protocol.ts';
import { type Session, session } from './harness.ts';

const uri = 'file:///news/talks.article';
const text =
  '📰 Talks open\n\nSergei Riabkov told Tass on Tuesday that the Blue Room, which the mayor of Upper Bexley had rented out, was cold.\n';

const position = (of: string, offset: number) => {
  const before = of.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

/** The range of words of a text. */
function at(words: string, of = text) {
  const start = of.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in the text`);
  return { start: position(of, start), end: position(of, start + words.length) };
}

const decide = (server: Session, action: DecideAction) =>
  server.request<DecideResult>(decideRequest, { uri, by: 'alice', action });

/** What people added, by the words that it stands on, in the order of the text. */
async function added(server: Session, of: string, document = uri): Promise<readonly string[]> {
  const lines = of.split('\n');
  const { annotations } = await server.request<Overview>(overviewRequest, { uri: document });
  return annotations
    .filter(({ status }) => status === 'added')
    .map(({ kind, ranges }) => {
      const words = ranges.map(({ start, end }) => lines[start.line]?.slice(start.character, end.character));
      return `${kind}: ${words.join(' … ')}`;
    });
}

/** A name in a claim, a name in a name, names that cross, a claim in several parts, and a claim in its gap. */
async function annotated(server: Session): Promise<DecideResult> {
  await server.open(uri, text);
  await decide(server, { do: 'add', ranges: [at('Blue Room')], kind: 'FACILITY' });
  await decide(server, { do: 'add', ranges: [at('the mayor of Upper Bexley')], kind: 'PERSON' });
  await decide(server, { do: 'add', ranges: [at('Upper Bexley had rented')], kind: 'EVENT' });
  const inner = at('which the mayor of Upper Bexley had rented out');
  await decide(server, { do: 'add', ranges: [inner], kind: 'CLAIM', source: at('the mayor of Upper Bexley') });
  const parts = [at('the Blue Room'), at('was cold')];
  return decide(server, { do: 'add', ranges: parts, kind: 'CLAIM', source: at('Sergei Riabkov'), cue: at('told') });
}

const expected = (mayor: string): readonly string[] => [
  'claim: the Blue Room … was cold',
  'facility: Blue Room',
  `claim: which the ${mayor} of Upper Bexley had rented out`,
  `person: the ${mayor} of Upper Bexley`,
  'namedEvent: Upper Bexley had rented',
];

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const lead = 'Update 😀\n\n';
const edited = `${lead}${text}`.replace('mayor', 'new lord mayor');

/** Edits above all annotations and inside some. */
async function edit(server: Session): Promise<void> {
  await server.change(uri, 2, [
    { range: top, text: lead },
    { range: at('mayor', lead + text), text: 'new lord mayor' },
  ]);
}

test('annotations inside one another, across one another and in several parts follow edits above and inside', async () => {
  const server = await session();
  await annotated(server);
  assert.deepEqual(await added(server, text), expected('mayor'));
  await edit(server);
  assert.deepEqual(await added(server, edited), expected('new lord mayor'));
  assert.deepEqual(server.errors, []);
  await server.close();
});

test('they are in the file of decisions, and found when the article is opened again, even after edits elsewhere', async () => {
  const server = await session();
  const { content } = await annotated(server);
  for (const now of [text, lead + text, (lead + text).replaceAll('\n', '\r\n')]) {
    await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await server.open(uri, now);
    await server.request(setSidecarRequest, { uri, content });
    assert.deepEqual(await added(server, now), expected('mayor'));
  }
  await server.close();
});

test('each claim has its own speaker: the source that a person named, not the machine’s for the words around it', async () => {
  const server = await session();
  await annotated(server);
  const { content } = await server.request<ExportResult>(exportRequest, { uri, format: 'json' });
  const { claims, entities } = JSON.parse(content);
  const [outer, inner] = claims.filter(({ type }: { readonly type: string }) => type === 'attributed');
  const speaker = (claim: { readonly sourceEntity: { readonly id: string } }) =>
    entities.find(({ id }: { readonly id: string }) => id === claim.sourceEntity.id).name;
  assert.deepEqual([speaker(outer), speaker(inner)], ['Sergei Riabkov', 'the mayor of Upper Bexley']);
  assert.deepEqual([outer.parent, inner.parent], [null, outer.id]);
  await server.close();
});

test('a claim corrected by hand keeps who makes it, and can be given another', async () => {
  const server = await session();
  await server.open(uri, text);
  const ranges = [at('the Blue Room, which the mayor of Upper Bexley had rented out, was cold')];
  await decide(server, { do: 'add', ranges, kind: 'CLAIM' });
  const claims = async () =>
    (await server.request<Overview>(overviewRequest, { uri })).annotations.filter(({ kind }) => kind === 'claim');
  const [claim, ...more] = await claims();
  assert.deepEqual([claim?.label, more], ['Claim, reported: Sergei Riabkov told Tass', []]);
  await decide(server, { do: 'attribute', annotation: claim?.id ?? '', source: at('Tass') });
  const labels = (await claims()).map(({ label, status }) => `${status} ${label}`);
  assert.ok(labels.includes('added Claim, reported: Tass told'), labels.join(' | '));
  await server.close();
});

for (const format of ['json', 'brat', 'web-annotation'])
  test(`${format} carries them to another window and back`, async () => {
    const server = await session();
    await annotated(server);
    await edit(server);
    const { content, fileName, companions, losses } = await server.request<ExportResult>(exportRequest, {
      uri,
      format,
    });
    assert.deepEqual(
      losses.filter(({ severity }) => severity !== 'detail'),
      [],
    );
    const other = 'file:///news/other.article';
    await server.open(other, edited);
    const beside = companions.find(({ name }) => name.endsWith('.txt'));
    const { preview } = await server.request<ImportResult>(importRequest, {
      uri: other,
      file: { name: fileName, content, ...(beside && { text: beside.content }) },
      labels: {},
      as: 'decisions',
      by: 'bob',
    });
    assert.deepEqual([preview.problems, preview.unknownLabels], [[], []]);
    assert.deepEqual(await added(server, edited, other), expected('new lord mayor'));
    await server.close();
  });
