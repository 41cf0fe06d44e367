import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchorsOf, type Decision, decisionSchema, withAnchors } from '../../server/src/review/decision.ts';
import { keyOrder, readDecision, writeDecision } from '../../server/src/review/decision-line.ts';
import {
  aboutArticle,
  bothSides,
  decisionsOf,
  emptySidecar,
  isBlocked,
  putAboutArticle,
  putDecision,
  readSidecar,
  removeDecisions,
  sidecarName,
  writeSidecar,
} from '../../server/src/review/sidecar.ts';
import { anyDecision, entity, mention } from './decisions.ts';

const nowhere = new Map<string, number>();
const line = (id: string, more = {}) => writeDecision(mention(id, more));
const mistakesOf = (content: string) => readSidecar(content).mistakes.map(({ line, message }) => [line, message]);

test('a decision is written with its keys in a fixed order', () => {
  const { by, anchors, ...rest } = mention('a', { note: 'a note' });
  assert.equal(
    writeDecision({ by, anchors, ...rest }),
    '{"schema":"news-annotator-decision/1","id":"a","type":"mention","status":"accepted","kind":"PERSON",' +
      '"anchors":[{"quote":"Sergei Riabkov","prefix":"Minister ","suffix":" told"}],"note":"a note","by":"alice"}',
  );
});

test('any decision is read back as it was written, on one line', () => {
  fc.assert(
    fc.property(anyDecision, (decision) => {
      const written = writeDecision(decision);
      assert.doesNotMatch(written, /\n/);
      const read = readDecision(written);
      assert.ok('decision' in read, 'mistake' in read ? read.mistake : '');
      assert.deepEqual(read.decision, decision);
      assert.equal(writeDecision(read.decision), written);
    }),
    { numRuns: 1000 },
  );
});

test('anchors taken out and put back leave a decision as it was', () => {
  fc.assert(fc.property(anyDecision, (one) => assert.deepEqual(withAnchors(one, anchorsOf(one)), one)));
});

test('any file is written back byte for byte', () => {
  const pieces = fc.constantFrom('\n', '\r\n', '\ufeff', 'not JSON', '{}', '<<<<<<< HEAD', line('a'), line('b'), '');
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const content = parts.join('');
      assert.equal(writeSidecar(readSidecar(content)), content);
    }),
    { numRuns: 1000 },
  );
});

test('what a newer version or a person wrote beside what we know is kept when its decision changes', () => {
  const content = `${line('a', { colour: 'red' })}\n`;
  const sidecar = readSidecar(content);
  const [decision] = decisionsOf(sidecar);
  assert.ok(decision);
  const changed = writeSidecar(putDecision(sidecar, { ...decision, status: 'rejected' }, nowhere));
  assert.equal(changed, content.replace('accepted', 'rejected'));
});

test('a decision that changes changes its line alone', () => {
  const content = `${line('a')}\nnot JSON\n\n${line('b')}\n`;
  const changed = writeSidecar(putDecision(readSidecar(content), mention('b', { kind: 'LAW' }), nowhere));
  assert.equal(changed, `${line('a')}\nnot JSON\n\n${line('b', { kind: 'LAW' })}\n`);
});

test('a new decision is put in by the order of the text, entities first, and moves no other line', () => {
  const starts = new Map([
    ['a', 30],
    ['b', 10],
    ['c', 20],
  ]);
  const ids = (order: readonly string[]) => {
    const sidecar = order.reduce(
      (before, id) => putDecision(before, id === 'e' ? entity('e') : mention(id), starts),
      emptySidecar,
    );
    return decisionsOf(sidecar).map(({ id }) => id);
  };
  for (const order of ['abce', 'ecba', 'caeb', 'bcea']) assert.deepEqual(ids([...order]), ['e', 'b', 'c', 'a']);

  const moved = readSidecar(`${line('a')}\n${line('orphan')}\n${line('b')}\n`);
  const added = putDecision(moved, mention('c'), starts);
  assert.deepEqual(
    decisionsOf(added).map(({ id }) => id),
    ['c', 'a', 'orphan', 'b'],
  );
});

test('a file with CRLF keeps it', () => {
  const sidecar = readSidecar(`${line('a')}\r\n`);
  assert.deepEqual(sidecar.mistakes, []);
  assert.equal(writeSidecar(putDecision(sidecar, mention('b'), nowhere)), `${line('a')}\r\n${line('b')}\r\n`);
});

test('a decision is taken back with its line', () => {
  assert.equal(
    writeSidecar(removeDecisions(readSidecar(`${line('a')}\n${line('b')}\n`), new Set(['a']))),
    `${line('b')}\n`,
  );
});

test('the publication date has a line of its own, the first, which changes alone and keeps what it was not', () => {
  const content = `${line('a')}\n`;
  const about = { schema: decisionSchema, type: 'article', published: '2021-12-28', by: 'alice' } as const;
  const added = putAboutArticle(readSidecar(content), about);
  const written = `{"schema":"${decisionSchema}","type":"article","published":"2021-12-28","by":"alice"}`;
  assert.equal(writeSidecar(added), `${written}\n${content}`);
  assert.deepEqual(aboutArticle(readSidecar(writeSidecar(added))), about);
  assert.deepEqual(decisionsOf(added), decisionsOf(readSidecar(content)));
  const changed = putAboutArticle(readSidecar(`${content}${written}\r\n`), { ...about, published: '2022-01-10' });
  assert.equal(writeSidecar(changed).startsWith(content), true);
  assert.equal(aboutArticle(changed)?.published, '2022-01-10');
  assert.equal(writeSidecar(putAboutArticle(added, undefined)), content);
  assert.deepEqual(mistakesOf(`${written}\n${written}\n${written.replace('2021-12-28', '2021-02-30x')}\n`), [
    [1, 'Line 1 gives the publication date too. Keep one of them.'],
    [2, '"published" is no ISO date (2021-12-28).'],
  ]);
  assert.equal(writeSidecar(bothSides(readSidecar(`${written}\n${written}\n`))), `${written}\n`);
});

test('mistakes are named at their line', () => {
  const broken = (replace: string, by: string) => mistakesOf(line('a').replace(replace, by))[0]?.[1];
  assert.match(String(broken('{', '')), /^This is not JSON: /);
  assert.equal(broken('"id":"a",', ''), '"id" is missing.');
  assert.equal(broken('"accepted"', '"maybe"'), '"status" is none of "accepted", "rejected", "added".');
  assert.equal(
    broken('"mention"', '"relation"'),
    '"type" is none of "mention", "date", "claim", "entity", "problem", "article".',
  );
  assert.match(String(broken('"PERSON"', '"Person"')), /^"kind" is no kind: those are in capitals, /);
  assert.equal(broken('"Sergei Riabkov"', '""'), '"anchors.0.quote" is empty.');
  assert.equal(broken('decision/1', 'decision/7')?.toString().includes('kept as it is'), true);
  assert.equal(broken(decisionSchema, 'other'), `"schema" is not "${decisionSchema}".`);
  assert.deepEqual(mistakesOf(`${line('a')}\n[]\n\n${line('a')}\n`), [
    [1, 'This is not a JSON object.'],
    [3, 'Line 1 has this decision too. Keep one of them.'],
  ]);
});

const conflict = [
  line('a'),
  '<<<<<<< HEAD',
  line('b', { status: 'rejected' }),
  line('c'),
  '=======',
  line('b'),
  line('d'),
  '>>>>>>> theirs',
  '',
].join('\n');

test('a file with a merge conflict is read whole and is not written; both sides are kept for a person to pick', () => {
  const sidecar = readSidecar(conflict);
  assert.ok(isBlocked(sidecar));
  assert.deepEqual(
    decisionsOf(sidecar).map(({ id }) => id),
    ['a', 'b', 'c', 'd'],
  );
  assert.throws(() => putDecision(sidecar, mention('e'), nowhere), RangeError);
  assert.throws(() => removeDecisions(sidecar, new Set(['a'])), RangeError);
  assert.equal(writeSidecar(sidecar), conflict);

  const both = bothSides(sidecar);
  const expected = [line('a'), line('b', { status: 'rejected' }), line('c'), line('b'), line('d'), ''];
  assert.equal(writeSidecar(both), expected.join('\n'));
  assert.deepEqual(
    both.mistakes.map(({ code, line, first }) => [code, line, first]),
    [
      ['contradiction', 1, 0],
      ['duplicate-id', 3, 1],
    ],
  );
});

test('two people who decide the same otherwise are told, and may go on', () => {
  const said = (...lines: readonly string[]) => mistakesOf(`${lines.join('\n')}\n`);
  const by = (id: string, status: Decision['status']) => line(id, { status });
  assert.deepEqual(said(by('a', 'accepted'), by('b', 'rejected')), [
    [1, 'Line 1 decides the same otherwise. Keep one of them.'],
  ]);
  assert.deepEqual(said(by('a', 'accepted'), by('b', 'accepted')), []);
  assert.ok(!isBlocked(readSidecar(`${by('a', 'accepted')}\n${by('b', 'rejected')}\n`)));
});

test('a line that is not read does not block the file', () => {
  assert.ok(!isBlocked(readSidecar('not JSON\n')));
});

test('sidecars are named after the article and, where they differ, the annotator', () => {
  assert.equal(sidecarName('talks.txt'), 'talks.txt.annotations.jsonl');
  assert.equal(sidecarName('talks.txt', 'Alice B. Liddell'), 'talks.txt.alice-b-liddell.annotations.jsonl');
  assert.equal(sidecarName('talks.txt', '../..'), 'talks.txt.annotator.annotations.jsonl');
});

test('the JSON Schema names the same keys', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/sidecar.schema.json', import.meta.url), 'utf8'));
  assert.equal(schema.$id, decisionSchema);
  const keys = (one: { readonly properties: object }) => Object.keys(one.properties);
  const { $defs } = schema;
  assert.deepEqual(keys($defs.article), ['schema', 'type', 'published', 'by']);
  const types = [$defs.mention, $defs.date, $defs.claim, $defs.entity, $defs.problem];
  assert.deepEqual(new Set(types.flatMap(keys)), new Set(keyOrder.decision));
  for (const type of types) {
    const own = keys(type);
    assert.deepEqual(
      own,
      keyOrder.decision.filter((key) => own.includes(key)),
    );
  }
  assert.deepEqual(keys($defs.anchor), keyOrder.anchors);
  assert.deepEqual(keys($defs.anchor.properties.occurrence), keyOrder.occurrence);
  assert.deepEqual(keys($defs.suggestion), keyOrder.suggestion);
  assert.deepEqual(keys($defs.claim.properties.check), keyOrder.check);
  assert.deepEqual(keys($defs.entity.properties.joins.items), keyOrder.joins);
  assert.deepEqual(keys($defs.entity.properties.links.items), keyOrder.links);
});
