import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneAtATime } from '../../client/src/one-at-a-time.ts';

/** A task whose runs end when the test says so. */
function controlled() {
  const ends: PromiseWithResolvers<void>[] = [];
  return {
    ends,
    task: () => {
      const end = Promise.withResolvers<void>();
      ends.push(end);
      return end.promise;
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('asked three times while it runs, a task runs once more', async () => {
  const { ends, task } = controlled();
  const ask = oneAtATime(task, (error) => assert.fail(String(error)));
  ask();
  for (let count = 0; count < 3; count++) ask();
  assert.equal(ends.length, 1);
  ends[0]?.resolve();
  await settled();
  assert.equal(ends.length, 2);
  ends[1]?.resolve();
  await settled();
  assert.equal(ends.length, 2);
  ask();
  assert.equal(ends.length, 3);
});

test('a failure is reported and the task can be asked again', async () => {
  const { ends, task } = controlled();
  const failures: unknown[] = [];
  const ask = oneAtATime(task, (error) => failures.push(error));
  ask();
  ask();
  ends[0]?.reject(new Error('busy'));
  await settled();
  assert.deepEqual(failures, [new Error('busy')]);
  assert.equal(ends.length, 2);
});
