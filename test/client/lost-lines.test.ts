import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDamaged, putBack } from '../../client/src/lost-lines.ts';

const [one, two] = ['{"id":"1"}', '{"id":"2"}'];

test('a file that is deleted, emptied or replaced by something else is damaged', () => {
  for (const now of ['', '\n\n', 'not JSON\n', `${one}\n{"id":"2`, '[1]\n'])
    assert.ok(isDamaged(`${one}\n${two}\n`, now), now);
});

test('a file that was edited, merged or is being merged is not', () => {
  const conflict = `<<<<<<< HEAD\n${one}\n=======\n{"id":"3"}\n>>>>>>> other\n`;
  for (const now of [`${one}\n`, `${two}\r\n${one}\r\n`, `${one}\n{"id":"2","note":"x"}\n`, conflict])
    assert.ok(!isDamaged(`${one}\n${two}\n`, now), now);
  assert.ok(!isDamaged('', ''), 'nothing was there');
});

test('what is put back is what stood there, with what was decided since', () => {
  const newer = '{"id":"2","note":"x"}';
  const three = '{"id":"3"}';
  assert.deepEqual(putBack(`${one}\n${two}\n`, ''), { restored: `${one}\n${two}\n`, rest: '' });
  assert.deepEqual(putBack(`${one}\n${two}\n`, `?!\n${three}\n${newer}`), {
    restored: `${one}\n${newer}\n${three}\n`,
    rest: '?!',
  });
});
