import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/project.ts';

const start = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/start.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  });

test('an article that cannot be read is one clear sentence', () => {
  const missing = start('no/such.article');
  assert.equal(missing.status, 1);
  assert.equal(missing.stderr, `Cannot open ${join(root, 'no/such.article')}: there is no such file.\n`);
  const folder = start(tmpdir());
  assert.equal(folder.status, 1);
  assert.equal(folder.stderr, `Cannot open ${tmpdir()}: it is not a file.\n`);
});

test('a wrong call says what is wrong and how to call it', () => {
  const two = start('a.article', 'b.article');
  assert.equal(two.status, 2);
  assert.equal(two.stderr, 'Only one article can be opened.\nUsage: npm start [-- ARTICLE]\n');
  const option = start('--fast');
  assert.equal(option.status, 2);
  assert.equal(option.stderr, 'There is no option "--fast".\nUsage: npm start [-- ARTICLE]\n');
});
