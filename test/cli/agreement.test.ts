/** `news-annotator agreement` over files of annotators. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { EntityKind } from '../../server/src/annotate/kinds.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { anchor, mention } from '../review/decisions.ts';
import { type Result, runIn } from './run.ts';

const text = 'Sergei Riabkov told Tass in Geneva.\n\nThe Nile rose.\n';
let folder = '';
const run = (...args: readonly string[]): Promise<Result> => runIn(folder, ['agreement', ...args]);

/** Writes a file of decisions that accept words as some kind each. */
async function decide(file: string, words: readonly (readonly [string, EntityKind])[]): Promise<void> {
  const lines = words.map(([quote, kind], index) =>
    writeDecision(mention(`${file}-${index}`, { kind, anchors: [anchor(quote)] })),
  );
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), lines.map((line) => `${line}\n`).join(''));
}

const alice = [
  ['Sergei Riabkov', 'PERSON'],
  ['Tass', 'ORGANIZATION'],
  ['Geneva', 'LOCATION'],
] as const;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-annotator-agreement-'));
  await decide('talks.txt.alice.annotations.jsonl', alice);
  await decide('talks.txt.bob.annotations.jsonl', [
    ['Riabkov', 'PERSON'],
    ['Tass', 'WORK'],
    ['Danube', 'LOCATION'],
  ]);
  await decide('more/river.txt.alice.annotations.jsonl', [['Nile', 'LOCATION']]);
  await decide('more/river.txt.bob.annotations.jsonl', [['Nile', 'LOCATION']]);
  await decide('alone.txt.alice.annotations.jsonl', alice);
  for (const article of ['talks.txt', 'more/river.txt', 'alone.txt', 'nobody.txt'])
    await writeFile(join(folder, article), text);
});

after(() => rm(folder, { recursive: true }));

test('agreement finds the annotators’ files beside an article and reports figures and differences', async () => {
  const { code, out, err } = await run('talks.txt');
  assert.equal(
    out,
    `# Agreement of annotators

## alice, bob

| Kind | Annotations | F1 exact | F1 overlapping | F1 label-blind | Cohen’s κ | Fleiss’ κ | Krippendorff’s α | Agree | Span differs | Kind differs | Only one |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Person | 2 | 0.00 | 1.00 | 0.00 | 0.62 | 0.61 | 0.63 | 0 | 1 | 0 | 0 |
| Organisation | 1 | 0.00 | 0.00 | 1.00 | 0.00 | -0.05 | 0.00 | 0 | 0 | 1 | 0 |
| Location | 1 | 0.00 | 0.00 | 0.00 | 0.00 | -0.05 | 0.00 | 0 | 0 | 0 | 1 |
| Work | 1 | 0.00 | 0.00 | 1.00 | 0.00 | -0.05 | 0.00 | 0 | 0 | 1 | 0 |
| All | 5 | 0.00 | 0.40 | 0.40 | 0.41 | 0.39 | 0.42 | 0 | 1 | 1 | 1 |

F1 compares spans: the same place and kind; an overlapping place of the same kind; the same place of any kind. κ and α compare the kinds of words.

### talks.txt

| Line | Difference | alice | bob |
| --- | --- | --- | --- |
| [1](talks.txt#L1) | span differs | Person “Sergei Riabkov” | Person “Riabkov” |
| [1](talks.txt#L1) | kind differs | Organisation “Tass” | Work “Tass” |
| [1](talks.txt#L1) | only one | Location “Geneva” | – |

### Not in the text any more

- talks.txt, bob: “Danube”
`,
  );
  assert.equal(err, 'talks.txt: 1 of bob’s annotations not in the text any more, left out: “Danube”\n');
  assert.equal(code, 0);
});

test('agreement takes the articles of a folder together', async () => {
  const { code, out, err } = await run('.', '--format', 'json');
  const groups = JSON.parse(out);
  assert.equal(groups.length, 1);
  const [{ annotators, all, articles }] = groups;
  assert.deepEqual(annotators, ['alice', 'bob']);
  assert.deepEqual(all.places, { agree: 1, 'span-differs': 1, 'kind-differs': 1, 'only-some': 1 });
  assert.deepEqual(
    articles.map(({ name }: { readonly name: string }) => name),
    [join('more', 'river.txt'), 'talks.txt'],
  );
  assert.deepEqual(articles[0].places, [
    {
      verdict: 'agree',
      line: 3,
      annotations: ['alice', 'bob'].map(() => ({ kind: 'LOCATION', spans: [{ start: 41, end: 45 }], text: 'Nile' })),
    },
  ]);
  assert.deepEqual(articles[1].lost, [[], ['Danube']]);
  assert.match(err, /^alone\.txt: Only alice has annotated it: agreement takes two\.$/m);
  assert.equal(code, 1);
});

test('agreement compares the files that are named, of any format that can be read', async () => {
  await runIn(folder, ['annotate', 'nobody.txt', '--format', 'jsonl', '--out', '.', '--quiet']);
  const named = ['talks.txt.alice.annotations.jsonl', 'nobody.jsonl'];
  const { code, out } = await run('nobody.txt', ...named.flatMap((file) => ['--layer', file]), '--format', 'json');
  const [{ annotators, articles }] = JSON.parse(out);
  assert.deepEqual(annotators, named);
  const person = articles[0].places.find(
    (place: { readonly annotations: readonly ({ readonly text: string } | null)[] }) =>
      place.annotations[0]?.text === 'Sergei Riabkov',
  );
  assert.deepEqual([person.verdict, person.annotations[1].kind], ['agree', 'PERSON']);
  assert.equal(code, 0);
});

test('three annotators are compared by what all of them say', async () => {
  for (const annotator of ['alice', 'bob', 'carol']) await decide(`three.txt.${annotator}.annotations.jsonl`, alice);
  await writeFile(join(folder, 'three.txt'), text);
  const { out } = await run('three.txt');
  assert.match(out, /\| Cohen’s κ, mean \|.*\| Only some \|/);
  assert.match(out, /\| All \| 9 \|( 1\.00 \|){6} 3 \| 0 \| 0 \| 0 \|/);
  assert.match(out, /They agree on everything\./);
});

test('what agreement can not compare is a sentence that names the file', async () => {
  await writeFile(join(folder, 'torn.txt'), text);
  await decide('torn.txt.alice.annotations.jsonl', alice);
  await writeFile(join(folder, 'torn.txt.bob.annotations.jsonl'), '<<<<<<< HEAD\n=======\n>>>>>>> theirs\n');
  await mkdir(join(folder, 'empty'));
  for (const [article, complaint] of [
    [
      'nobody.txt',
      /^nobody\.txt: There are no files of annotators beside it \(ARTICLE\.annotator\.annotations\.jsonl\)\.$/m,
    ],
    ['alone.txt', /^alone\.txt: Only alice has annotated it: agreement takes two\.$/m],
    ['missing.txt', /^missing\.txt: There is no such file\.$/m],
    ['empty', /^empty: There is no article with files of annotators in it/m],
    ['torn.txt', /^torn\.txt: torn\.txt\.bob\.annotations\.jsonl: It holds a merge conflict/m],
  ] as const) {
    const { code, out, err } = await run(article);
    assert.match(err, complaint);
    assert.deepEqual([code, out], [1, '']);
  }
});

for (const args of [[], ['talks.txt', '--format', 'xml'], ['talks.txt', '--layer', 'one.ann']])
  test(`a usage error of agreement is exit code 2: ${args.join(' ') || 'nothing'}`, async () => {
    const { code, out, err } = await run(...args);
    assert.match(err, /\.\nUsage: news-annotator agreement /);
    assert.deepEqual([code, out], [2, '']);
  });
