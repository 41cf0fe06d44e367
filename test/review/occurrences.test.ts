import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { occurrencesIn } from '../../server/src/review/occurrences.ts';

/** As the search is defined: every place, overlapping ones too. */
const naive = (text: string, needle: string): readonly number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(needle, at));

test('an index of a long text finds what looking through it finds: words, parts of words, phrases, marks', () => {
  const words = fc.array(fc.constantFrom('Ann', 'an', 'Annapolis', 'NATO', 'é', '📰', 'the', 'of the ', '. ', '\n'), {
    minLength: 30,
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      words,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 30 })), { maxLength: 12 }),
      (some, places) => {
        // Long enough to be indexed.
        const text = some.join(' ').repeat(200);
        const search = occurrencesIn(text);
        for (let times = 0; times < 20; times++) search('Ann');
        for (const [at, length] of places) {
          const needle = text.slice(at % text.length).slice(0, length);
          assert.deepEqual(search(needle), naive(text, needle), JSON.stringify(needle));
        }
        assert.deepEqual(search('nowhere'), []);
      },
    ),
    { numRuns: 30 },
  );
});
