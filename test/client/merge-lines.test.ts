import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mergedLines } from '../../client/src/merge-lines.ts';

/** `1a 2b` stands for the decisions 1 and 2, which say a and b. */
const file = (short: string): string =>
  short
    .split(' ')
    .filter(Boolean)
    .map((one) => `{"id":"${one.slice(0, -1)}","note":"${one.slice(-1)}"}\n`)
    .join('');

const cases: readonly (readonly [what: string, base: string, ours: string, theirs: string, merged: string])[] = [
  ['nobody else changed it', '1a 2a', '1a 3a 2b', '1a 2a', '1a 3a 2b'],
  ['we changed nothing', '1a 2a', '1a 2a', '2b', '2b'],
  ['each added one', '1a 2a', '1a 3a 2a', '1a 2a 4a', '1a 3a 2a 4a'],
  ['both added the first ones', '', '1a 2a', '3a', '1a 2a 3a'],
  ['each changed one', '1a 2a', '1b 2a', '1a 2b', '1b 2b'],
  ['each removed one', '1a 2a 3a', '2a 3a', '1a 2a', '2a'],
  ['both did the same', '1a', '1b 2a', '1b 2a 3a', '1b 2a 3a'],
  ['both changed the same one', '1a 2a', '1b 2a', '1c 2a', '1c 1b 2a'],
  ['we changed what they removed', '1a 2a', '1a 2b', '1a', '1a 2b'],
  ['we removed what they changed', '1a 2a', '1a', '1a 2b', '1a 2b'],
];

for (const [what, base, ours, theirs, merged] of cases)
  test(`what a file holds where ${what}`, () =>
    assert.equal(mergedLines(file(base), file(ours), file(theirs)), file(merged)));

test('lines that are no decision stay where they are', () => {
  const conflict = `<<<<<<< HEAD\n${file('2b')}=======\n${file('2c')}>>>>>>> other\n`;
  assert.equal(mergedLines(file('1a 2a'), file('1a 3a 2a'), `${file('1a')}${conflict}`), `${file('1a 3a')}${conflict}`);
});

test('nothing that one side said is lost, and merging again changes nothing', () => {
  const side = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b', 'c')), { selector: ([id]) => id })
    .map((lines) => lines.map(([id, note]) => `${id}${note}`).join(' '));
  fc.assert(
    fc.property(side, side, side, (base, ours, theirs) => {
      const merged = mergedLines(file(base), file(ours), file(theirs));
      const has = (short: string, one: string) => short.split(' ').includes(one);
      const said = [...ours.split(' '), ...theirs.split(' ')].filter((one) => one && !has(base, one));
      for (const one of said) assert.ok(merged.includes(file(one)), one);
      assert.equal(mergedLines(file(base), file(ours), merged), merged);
    }),
  );
});
