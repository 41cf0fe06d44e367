import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { testFolder, talks as text } from './folder.ts';

const { folder, run } = await testFolder({ 'brief.txt': 'Minister Sergei Riabkov told Tass on Tuesday.' });

test('convert takes brat back to the record, from the text beside it', async () => {
  await run(['annotate', 'talks.txt', '--format', 'brat', '--out', 'again', '--quiet']);
  const { code, out, err } = await run(['convert', 'again/talks.brat.ann']);
  assert.deepEqual([code, err], [0, '']);
  const record = JSON.parse(out);
  assert.equal(record.id, 'talks');
  assert.equal(record.text, text.replaceAll('\r\n', '\n'));
  const [person] = record.mentions;
  assert.equal(record.text.slice(person.start, person.end), person.text);
  assert.equal(person.status, 'added');
});

test('the content of a file says its format, whatever its name; what is wrong in a line leaves the others', async () => {
  const { out: records } = await run(['annotate', 'talks.txt', 'brief.txt']);
  await writeFile(join(folder, 'records.csv'), records);
  const renamed = await run(['convert', 'records.csv']);
  assert.equal(renamed.code, 0);
  assert.equal(renamed.err, 'records.csv: Its name says CSV, its content JSON Lines: read as the latter.\n');
  assert.equal(renamed.out, records);
  await writeFile(join(folder, 'cut.jsonl'), records.slice(0, -40));
  const cut = await run(['convert', 'cut.jsonl']);
  assert.equal(cut.code, 1);
  assert.match(
    cut.err,
    /^cut\.jsonl: It breaks off \(line 2, column \d+\): the file may be cut off\. That line is left out\.\n$/,
  );
  assert.equal(cut.out, `${records.split('\n')[0]}\n`);
  const several = await run(['convert', 'records.csv', '--from', 'jsonl', '--format', 'json']);
  assert.match(
    several.err,
    /^records\.csv: It holds several articles, and "json" is one file an article: name a folder/,
  );
  assert.equal(several.out, '');
  const one = await run(['import', 'records.csv', '--from', 'jsonl', '--onto', 'brief.txt']);
  assert.equal(JSON.parse(one.out).id, 'brief');
  const none = await run(['convert', 'talks.txt']);
  assert.match(none.err, /^talks\.txt: Neither its name nor its content is that of a format .*: say --from, one of/);
});

test('an id that leads out of the folder names a file in it', async () => {
  const hostile = { id: '../../outside/..\\x', text: 'Ann left.', label: [[0, 3, 'PER']] };
  await writeFile(join(folder, 'hostile.doccano.jsonl'), JSON.stringify(hostile));
  const { code } = await run(['convert', 'hostile.doccano.jsonl', '--format', 'csv', '--out', 'inside']);
  assert.equal(code, 0);
  assert.deepEqual(await readdir(join(folder, 'inside')), ['.._.._outside_..csv']);
  assert.equal((await run(['convert', 'hostile.doccano.jsonl', '--format', 'csv', '--out', 'inside.zip'])).code, 0);
  assert.deepEqual(Object.keys(unzipSync(await readFile(join(folder, 'inside.zip')))), ['.._.._outside_..csv']);
});
