import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder, talks as text } from './folder.ts';

const { folder, run } = await testFolder();

test('import knows from the newsroom’s file what labels stand for, and says which it does not know', async () => {
  await mkdir(join(folder, 'labels', '.news-annotator'), { recursive: true });
  await writeFile(join(folder, 'labels', '.news-annotator', 'config.yaml'), 'labels:\n  Agency: ORGANIZATION\n');
  await writeFile(join(folder, 'labels', 'a.txt'), 'Tass and Reuters met a man and a dog.');
  await writeFile(join(folder, 'made.csv'), 'text,label\nTass,agency\nReuters,agency\nman,being\ndog,being\n');
  const { code, out, err } = await run(['import', 'made.csv', '--onto', 'labels/a.txt']);
  assert.equal(code, 0);
  assert.deepEqual(
    JSON.parse(out).mentions.map(({ kind }: { kind: string }) => kind),
    ['ORGANIZATION', 'ORGANIZATION'],
  );
  assert.match(
    err,
    /^made\.csv: 2 annotations have the label "BEING", which is none of ours: left out\. .*config\.yaml\.\n$/,
  );
});

test('import places annotations on an article that was edited since, and says what is gone', async () => {
  await run(['annotate', 'talks.txt', '--format', 'spacy', '--out', 'edited']);
  await writeFile(join(folder, 'later.txt'), `Updated.\n\n${text.replace('Tass', 'Reuters')}`);
  const { code, out } = await run(['import', 'edited/talks.spacy.json', '--onto', 'later.txt']);
  assert.equal(code, 0);
  const record = JSON.parse(out);
  assert.equal(record.id, 'later');
  assert.ok(record.mentions.some((mention: { text: string }) => mention.text === 'Sergei Riabkov'));
  for (const mention of record.mentions) assert.equal(record.text.slice(mention.start, mention.end), mention.text);
  const wrong = await run(['convert', 'talks.txt', '--from', 'spacy']);
  assert.equal(wrong.code, 1);
  assert.match(wrong.err, /^talks\.txt: It is not JSON \(line \d+, column \d+\)\.\n$/);
});
