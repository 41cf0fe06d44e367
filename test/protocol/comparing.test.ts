/** Annotators compared, and what they differ on settled in the article's own file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityKind } from '../../server/src/annotate/kinds.ts';
import {
  type AnnotatorComparison,
  compareRequest,
  type DecideResult,
  decideRequest,
  type ExportResult,
  exportRequest,
} from '../../server/src/protocol.ts';
import type { MentionDecision } from '../../server/src/review/decision.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { anchor, mention } from '../review/decisions.ts';
import { type Session, session } from './harness.ts';

const uri = 'file:///news/talks.article';
const text = 'Talks open\n\nSergei Riabkov told Tass on Tuesday that NATO was informed.\n';

const file = (
  annotator: string,
  ...decisions: readonly (readonly [string, EntityKind, MentionDecision['status']?])[]
) => ({
  fileName: `talks.article.${annotator}.annotations.jsonl`,
  content: decisions
    .map(([quote, kind, status = 'accepted'], index) =>
      writeDecision(mention(`${annotator}-${index}`, { kind, status, by: annotator, anchors: [anchor(quote)] })),
    )
    .map((line) => `${line}\n`)
    .join(''),
});

const alice = file(
  'alice',
  ['Sergei Riabkov', 'PERSON'],
  ['Tass', 'ORGANIZATION'],
  ['NATO', 'ORGANIZATION'],
  ['Talks', 'EVENT', 'added'],
);
const bob = file('bob', ['Riabkov', 'PERSON', 'added'], ['Tass', 'WORK', 'added'], ['NATO', 'ORGANIZATION']);

async function opened(): Promise<Session> {
  const server = await session();
  await server.open(uri, text);
  return server;
}

const comparison = (server: Session, files: readonly object[] = [bob, alice]) =>
  server.request<AnnotatorComparison>(compareRequest, { uri, files });
const adopt = (server: Session, lines: readonly string[]) =>
  server.request<DecideResult>(decideRequest, { uri, by: 'carol', action: { do: 'adopt', lines } });

async function exported(server: Session): Promise<readonly string[]> {
  const { content } = await server.request<ExportResult>(exportRequest, { uri, format: 'json' });
  const mentions: readonly { readonly text: string; readonly kind: string; readonly status: string }[] =
    JSON.parse(content).mentions;
  return mentions.map(({ text, kind, status }) => `${text} ${kind} ${status}`);
}

test('what annotators agree and differ on is told, with the report', async () => {
  const server = await opened();
  const { report, agreed, differences } = await comparison(server);
  assert.deepEqual(
    agreed.map((line) => JSON.parse(line).anchors[0].quote),
    ['NATO'],
  );
  assert.deepEqual(
    differences.map(({ label, range, settled, choices }) => [
      label,
      range.start,
      settled,
      ...choices.map(({ annotator, label }) => `${annotator}: ${label}`),
    ]),
    [
      ['Only one annotated it', { line: 0, character: 0 }, false, 'alice: Event “Talks”'],
      ['The span differs', { line: 2, character: 0 }, false, 'alice: Person “Sergei Riabkov”', 'bob: Person “Riabkov”'],
      ['The kind differs', { line: 2, character: 20 }, false, 'alice: Organisation “Tass”', 'bob: Work “Tass”'],
    ],
  );
  assert.match(report, /^## alice, bob$/m);
  assert.match(
    report,
    /\| \[3\]\(file:\/\/\/news\/talks\.article#L3\) \| kind differs \| Organisation “Tass” \| Work “Tass” \|/,
  );
  await server.close();
});

test('a difference is settled by one of them, all or none, and stays settled', async () => {
  const server = await opened();
  const { agreed, differences } = await comparison(server);
  const [talks, riabkov, tass] = differences;
  await adopt(server, agreed);
  await adopt(server, talks?.none ?? []);
  await adopt(server, riabkov?.choices[1]?.lines ?? []);
  const { content } = await adopt(server, tass?.all ?? []);
  const mentions = await exported(server);
  assert.deepEqual(mentions.filter((one) => !one.endsWith('suggested')).sort(), [
    'NATO ORGANIZATION accepted',
    'Riabkov PERSON added',
    'Tass ORGANIZATION accepted',
    'Tass WORK added',
  ]);
  assert.ok(!mentions.some((one) => one.startsWith('Sergei Riabkov')), 'the suggestion that lost is gone');
  const lines = content
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(new Set(lines.map(({ by }) => by)), new Set(['carol']));
  assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
  const again = await comparison(server);
  assert.deepEqual(again.agreed, []);
  assert.deepEqual(
    again.differences.map(({ settled }) => settled),
    [true, true, true],
  );
  await server.close();
});

test('what can not be compared is refused with a sentence', async () => {
  const server = await opened();
  await assert.rejects(comparison(server, [alice]), /files of two annotators/);
  const other = { ...bob, fileName: 'other.article.bob.annotations.jsonl' };
  const shared = { ...bob, fileName: 'talks.article.annotations.jsonl' };
  await assert.rejects(comparison(server, [alice, other, shared]), /files of two annotators/);
  const torn = { ...bob, content: `<<<<<<< HEAD\n${bob.content}=======\n>>>>>>> theirs\n` };
  await assert.rejects(comparison(server, [alice, torn]), /talks\.article\.bob\.annotations\.jsonl.* merge conflict/);
  assert.deepEqual(server.errors, []);
  await server.close();
});
