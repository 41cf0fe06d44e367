import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testFolder } from './folder.ts';

const { run } = await testFolder();

test('batch annotates in order, says which lines are bad, and goes on', async () => {
  const input = [
    JSON.stringify({ id: 'a', text: 'On Tuesday\u2028Sergei Riabkov spoke.', published: '2021-12-28' }),
    'nonsense',
    '{"id": 1}',
    '{"id": "c", "text": "x", "published": "soon"}',
    JSON.stringify({ id: 'b', text: '', published: null }),
  ].join('\n');
  for (const jobs of ['1', '3']) {
    const { code, out, err } = await run(['batch', '--jobs', jobs], input);
    assert.equal(code, 1);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
      ['a', 'b'],
    );
    const complaints = err.trim().split('\n');
    assert.match(complaints[0] ?? '', /^line 2: It is not JSON/);
    assert.match(complaints[1] ?? '', /^line 3: It needs an "id" and a "text"/);
    assert.match(complaints[2] ?? '', /^line 4: "published" takes a date/);
  }
});
