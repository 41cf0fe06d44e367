import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

test('a .bin file is imported as its bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-annotator-'));
  try {
    const file = join(folder, 'weights.bin');
    writeFileSync(file, Uint8Array.of(0, 1, 127, 128, 255));
    const { default: bytes } = await import(pathToFileURL(file).href);
    assert.ok(bytes instanceof Uint8Array);
    assert.deepEqual([...bytes], [0, 1, 127, 128, 255]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
