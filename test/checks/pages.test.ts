import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checks } from '../../server/src/checks/index.ts';
import { english } from '../../server/src/checks/message.ts';
import { draw } from '../marked.ts';
import { edited, examples, findingsOf, houseOf, pageOf, spansOf } from './page.ts';

/** Every example of every check's page is a test. */
for (const check of checks) {
  const page = pageOf(check);
  const house = houseOf(page);
  const wrong = examples(page, 'Pointed out');
  const right = examples(page, 'Left alone');

  suite(check.id, () => {
    test('its page has its title and its level, and at least twenty examples of each kind', () => {
      assert.ok(page.startsWith(`# ${english(check.title)}\n`));
      assert.match(page, new RegExp(`^\`${check.id}\`, ${check.level} by default\\.$`, 'm'));
      assert.ok(wrong.length >= 20, `${wrong.length} pointed out`);
      assert.ok(right.length >= 20, `${right.length} left alone`);
    });

    for (const example of wrong) {
      test(`points out: ${example.text}`, () => {
        assert.notEqual(example.spans.length, 0, 'nothing is marked in the example');
        assert.equal(draw(example.text, spansOf(findingsOf(check, example, house))), draw(example.text, example.spans));
      });
    }

    for (const example of right) {
      test(`leaves alone: ${example.text}`, () => {
        assert.equal(draw(example.text, spansOf(findingsOf(check, example, house))), draw(example.text, []));
      });
    }

    test('each fix makes its finding go away and adds no other', () => {
      for (const example of wrong) {
        const before = findingsOf(check, example, house);
        for (const { fixes = [] } of before) {
          for (const { edits } of fixes) {
            const after = findingsOf(check, { ...example, text: edited(example.text, edits) }, house);
            assert.ok(after.length < before.length, `after ${JSON.stringify(edits)} in: ${example.text}`);
          }
        }
      }
    });
  });
}
