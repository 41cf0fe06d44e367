import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { npm, SetupError } from '../../scripts/npm.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'news-annotator-'));
after(() => rmSync(temporary, { recursive: true, force: true }));

const cache = join(temporary, 'cache');
process.env.VSCODE_SERVER_CACHE = cache;
const { cached } = await import('../../scripts/vscode/cache.ts');

test('what is fetched appears whole, once, whoever asks at the same time', async () => {
  const fill = async (folder: string) => writeFileSync(join(folder, 'content'), 'whole');
  const [first, second] = await Promise.all([cached('thing-1', fill), cached('thing-1', fill)]);
  assert.equal(first, second);
  assert.equal(readFileSync(join(first, 'content'), 'utf8'), 'whole');
  await cached('thing-1', () => assert.fail('it was there already'));
  assert.deepEqual(readdirSync(cache), ['thing-1']);
});

test('a fetch that fails leaves nothing behind, and the next one starts anew', async () => {
  await assert.rejects(
    cached('thing-2', async (folder) => {
      writeFileSync(join(folder, 'content'), 'half');
      throw new SetupError('the line broke');
    }),
    /the line broke/,
  );
  assert.equal(existsSync(join(cache, 'thing-2')), false);
  const folder = await cached('thing-2', async (path) => writeFileSync(join(path, 'content'), 'whole'));
  assert.equal(readFileSync(join(folder, 'content'), 'utf8'), 'whole');
});

test('a registry that cannot be reached is one clear sentence', async () => {
  const unreachable = ['--registry=http://127.0.0.1:9', '--fetch-retries=0', `--cache=${join(temporary, 'npm')}`];
  await assert.rejects(
    npm(['pack', 'left-out@1.0.0', ...unreachable], { cwd: temporary, what: 'a thing' }),
    (error) => {
      assert.ok(error instanceof SetupError);
      assert.equal(error.message.split('\n')[0], 'Cannot fetch a thing: the npm registry cannot be reached.');
      return true;
    },
  );
});
