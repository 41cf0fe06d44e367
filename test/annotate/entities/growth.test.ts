import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { givenNameKeys, sameGivenName, soughtGivenNames } from '../../../server/src/annotate/entities/spelling.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { processorTime } from '../../growth.ts';

/** A made-up word for each number. */
const word = (index: number) =>
  `B${[...String(index)].map((digit) => ['ar', 'el', 'in', 'os', 'ut', 'ack', 'emm', 'ipp', 'ond', 'uff'][Number(digit)]).join('')}`;

const lists: Readonly<Record<string, (index: number) => string>> = {
  'one result': () => 'Arsenal 2 Chelsea 1',
  results: (index) => `${word(index)} United ${index % 5} ${word(index + 5000)} City ${index % 3}`,
  'a table with tabs': (index) => `${word(index)}\t${index}\t${index % 30}\t${index % 7}`,
  'one family': (index) => `${word(index)} Smith ${index}`,
  'one acronym of many names': (index) => `Alpha ${word(index)} Organization and the ABO met.`,
  'one given and family name': (index) => `John ${word(index)} Smith ${index}`,
};

for (const [name, line] of Object.entries(lists)) {
  test(`lines of ${name} without blank lines grow with the text, not with its square`, () => {
    const time = (count: number) => {
      const text = Array.from({ length: count }, (_, index) => line(index)).join('\n');
      return processorTime(() => annotate(text, { language: english }), 2);
    };
    time(500);
    const small = time(500);
    const large = time(2000);
    // Four times the text; sixteen would be the square.
    assert.ok(large < 10 * (small + 10), `${small} ms for 500, ${large} ms for 2000`);
  });
}

test('given names that can be one person’s are found under each other’s keys', () => {
  const names = ['j', 'b', 'joe', 'joseph', 'joey', 'bill', 'will', 'william', 'sergei', 'sergey', 'tony', 'anthony'];
  for (const entered of names) {
    const keys = new Set(givenNameKeys(entered));
    for (const sought of names.filter((name) => sameGivenName(entered, name)))
      assert.ok(
        soughtGivenNames(sought).some((key) => keys.has(key)),
        `${entered} for ${sought}`,
      );
  }
});
