import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { dismissal } from '../../server/src/review/action.ts';
import { writeDecision } from '../../server/src/review/decision-line.ts';
import { dismissedName } from '../../server/src/review/dismissals.ts';
import { lfText } from '../../server/src/review/line-breaks.ts';
import { testFolder } from './folder.ts';

const { folder, run } = await testFolder();

test('check prints a line a problem and exits with 1, or is silent and exits with 0', async () => {
  const wrong = 'Talks open\n\nHe spoke on Wednesday, December 28, 2021.\n';
  const message = '3:13: warning: 28 December 2021 is a Tuesday, not a Wednesday. [weekday-date]';
  assert.deepEqual(await run(['check'], wrong), { code: 1, out: `standard input:${message}\n`, err: '' });
  assert.deepEqual(await run(['check', '--severity', 'error'], wrong), { code: 0, out: '', err: '' });
  assert.deepEqual(await run(['check', 'talks.txt']), { code: 0, out: '', err: '' });
  const both = await run(['check', 'talks.txt', 'missing.txt']);
  assert.deepEqual(both, { code: 1, out: '', err: 'missing.txt: There is no such file.\n' });
  assert.equal((await run(['check', '--severity', 'loud'])).code, 2);
  assert.equal((await run(['check', '--format', 'xml'])).code, 2);
});

test('check reads the newsroom’s file of the folder or one around it, and says what is wrong in it', async () => {
  await mkdir(join(folder, 'desk/.news-annotator'), { recursive: true });
  await mkdir(join(folder, 'desk/world'));
  await writeFile(join(folder, 'desk/world/road.txt'), 'The road to Kiev was open.\n');
  const config = (content: string) => writeFile(join(folder, 'desk/.news-annotator/config.yaml'), content);
  await config('rules:\n  - words: [Kiev]\n    message: We write Kyiv.\n');
  const file = join('desk', 'world', 'road.txt');
  assert.deepEqual(await run(['check', file]), {
    code: 1,
    out: `${file}:1:13: warning: We write Kyiv. [house-rules]\n`,
    err: '',
  });
  await config('checks:\n  house-rules: off\n  loudness: hint\n');
  const wrong = await run(['check', file]);
  assert.deepEqual([wrong.code, wrong.out], [1, '']);
  assert.match(wrong.err, /config\.yaml:3:3: “loudness” is not known here/);
});

test('check says nothing of what was dismissed beside the article or in the newsroom’s folder', async () => {
  await mkdir(join(folder, 'sports/.news-annotator'), { recursive: true });
  const file = join('sports', 'match.txt');
  const text = 'Talks open\n\nHe spoke on Wednesday, December 28, 2021.\n';
  await writeFile(join(folder, file), text);
  const place = text.indexOf('Wednesday');
  const found = { check: 'weekday-date', place: { start: place, end: text.length - 2 }, everywhere: true };
  const line = `${writeDecision(dismissal(lfText(text), found, { id: 'a', by: 'Alice' }))}\n`;
  const silent = { code: 0, out: '', err: '' };
  assert.equal((await run(['check', file])).code, 1);
  for (const kept of [
    join(folder, `${file}.annotations.jsonl`),
    join(folder, 'sports/.news-annotator', dismissedName),
  ]) {
    await writeFile(kept, line);
    assert.deepEqual(await run(['check', file]), silent);
    await rm(kept);
  }
});

test('check writes JSON and SARIF', async () => {
  const wrong = 'He spoke on Wednesday, December 28, 2021.\n';
  const json = JSON.parse((await run(['check', '--format', 'json'], wrong)).out);
  assert.deepEqual([json[0].file, json[0].problems[0].line, json[0].problems[0].column], ['standard input', 1, 13]);
  const sarif = JSON.parse((await run(['check', '--format', 'sarif'], wrong)).out);
  const [{ ruleId, level, locations, fixes }] = sarif.runs[0].results;
  assert.deepEqual([sarif.version, ruleId, level], ['2.1.0', 'weekday-date', 'warning']);
  assert.deepEqual(locations[0].physicalLocation, {
    artifactLocation: { uri: 'standard%20input' },
    region: { startLine: 1, startColumn: 13, endLine: 1, endColumn: 41 },
  });
  assert.equal(fixes[0].artifactChanges[0].replacements[0].insertedContent.text, 'Tuesday');
});
