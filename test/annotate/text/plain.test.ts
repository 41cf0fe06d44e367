import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPlain, plainTwin, suited } from '../../../server/src/annotate/text/plain.ts';
import { zones } from '../../../server/src/languages/en/zones.ts';

const { byline, credit, boilerplate, dateline } = zones;
const classes = /[\p{Lu}\p{N}]?(\p{L}+)|[^\s\p{Cc}\]\\]|\p{Nd}/u;

test('letters of Western Europe and typographers’ marks are plain, those of other scripts are not', () => {
  for (const text of ['', 'Port Louis, 3 March\n', '“That’s it” — £5 … €6', 'a\xa0b', 'Málaga, Tromsø'])
    assert.ok(isPlain(text), text);
  for (const text of ['ß', 'ÿ', 'µ', 'º', '½', 'Ł', 'ﬁ', '٣', 'К', 'ſ', '日', '\u2003', '🙂'])
    assert.ok(!isPlain(text), text);
});

test('a pattern and its twin find the same in plain text', () => {
  const parts = fc.constantFrom(
    'By ',
    'Jane',
    'PORT LOUIS',
    ', ',
    'March 3',
    ' (Reuters)',
    ' —',
    ' ',
    '’s',
    '“',
    'X',
    '7',
    'read also',
    '\n',
    '-',
  );
  const letters = fc.integer({ min: 0xa0, max: 0xff }).map((code) => String.fromCharCode(code));
  const texts = fc
    .array(fc.oneof(parts, fc.string({ maxLength: 3 }), fc.string({ unit: letters, maxLength: 9 })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts.filter(isPlain), (text) => {
      for (const pattern of [byline, credit, boilerplate, dateline, classes])
        assert.deepEqual(plainTwin(pattern).exec(text), pattern.exec(text));
    }),
  );
});

test('the twin is made once, and only for plain text', () => {
  assert.equal(suited(classes, 'plain'), plainTwin(classes));
  assert.equal(suited(classes, 'not płain'), classes);
});

test('a class of which it is not known what it holds is refused', () => {
  assert.throws(() => plainTwin(/\p{Sc}/u), /\\p\{Sc\}/);
});
