import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../server/src/annotate/model.ts';
import { makeAnchor } from '../../server/src/review/anchor.ts';
import { findAll } from '../../server/src/review/anchoring.ts';
import { mapping, shift } from '../../server/src/review/changes.ts';
import { lfText } from '../../server/src/review/line-breaks.ts';
import { parseMarked } from '../marked.ts';
import { article, sample } from './articles.ts';
import { operations, randomNumbers, revise } from './revisions.ts';

/** The place marked in one text, found again in another: what stands there between brackets, or nothing for an orphan. */
function again(marked: string, after: string, before?: string): string {
  const { text, spans } = parseMarked(marked);
  const span = spans[0] ?? { start: 0, end: 0 };
  const [place] = findAll(after, [makeAnchor(lfText(text), span)], before);
  return place ? `${after.slice(0, place.start)}[${after.slice(place.start, place.end)}]${after.slice(place.end)}` : '';
}

/** Where words of an article begin and end. */
const words = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

test('an anchor has enough context to be the only one', () => {
  const { quote, prefix, suffix, occurrence } = makeAnchor(lfText('Kyiv and Kyiv'), { start: 9, end: 13 });
  assert.deepEqual([prefix, quote, suffix, occurrence], ['Kyiv and ', 'Kyiv', '', undefined]);
});

test('where no context helps, a number does, and holds while there are as many', () => {
  const text = `${'Kyiv. '.repeat(500)}`;
  const anchor = makeAnchor(lfText(text), { start: 1500, end: 1504 });
  assert.ok(anchor.occurrence);
  assert.deepEqual(findAll(text, [anchor]), [{ start: 1500, end: 1504 }]);
  assert.deepEqual(findAll(`Kyiv. ${text}`, [anchor]), [undefined]);
});

test('an anchor does not cut a character of its context', () => {
  const anchor = makeAnchor(lfText(`${'📰'.repeat(40)}xKyiv${'📰'.repeat(40)}`), { start: 81, end: 85 });
  assert.ok(anchor.prefix.isWellFormed() && anchor.suffix.isWellFormed());
});

test('every place of an unchanged article is found again', () => {
  const span = fc.tuple(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 200 })).map(([start, length]) => ({
    start,
    end: Math.min(sample.length, start + length),
  }));
  fc.assert(
    fc.property(span, (one) => assert.deepEqual(findAll(sample, [makeAnchor(lfText(sample), one)]), [one])),
    { numRuns: 300 },
  );
});

test('line ends of Windows change neither anchors nor places', () => {
  const windows = sample.replaceAll('\n', '\r\n');
  for (const [index, span] of words(sample).entries()) {
    const there = words(windows)[index];
    assert.ok(there);
    const anchor = makeAnchor(lfText(sample), span);
    assert.deepEqual(makeAnchor(lfText(windows), there), anchor);
    if (index % 20 === 0) assert.deepEqual(findAll(windows, [anchor]), [there]);
  }
});

test('a place is found in a text that changed', () => {
  const before = 'Yesterday [p Sergei Riabkov] told Tass that the talks would go on.';
  assert.equal(
    again(before, 'New here. Yesterday Sergei Riabkov told Tass that the talks would go on.'),
    'New here. Yesterday [Sergei Riabkov] told Tass that the talks would go on.',
  );
  assert.equal(
    again(before, 'Yesterday Sergej Riabkov told Tass that the talks would go on.'),
    'Yesterday [Sergej Riabkov] told Tass that the talks would go on.',
  );
});

test('what is gone is an orphan, however like it something else may be', () => {
  const before = 'Yesterday [p Sergei Riabkov] told Tass that the talks would go on.';
  assert.equal(again(before, 'Nothing of it is left.'), '');
  assert.equal(again(before, 'Elsewhere Sergei Riabkov slept through the night. Nobody spoke of talks.'), '');
  assert.equal(again('He met [p Linus] in Oslo.', 'He uses machines in China.'), '');
  assert.equal(again('About [q 35 per cent] agreed, said the union.', 'About 74 per cent agreed, said the union.'), '');
});

test('a statement that was copied since is an orphan where its context does not tell which is the old one', () => {
  const statement = 'Unemployment stands at 70 percent, the highest since records began.';
  const before = `Prices fell.\n\n[q ${statement}]`;
  assert.equal(again(before, `Prices fell. ${statement}\n\n${statement}`), '');
});

test('the earlier text tells apart what context cannot', () => {
  const before = 'Kyiv is far. Kyiv is near.';
  assert.equal(
    again('[p Kyiv] is far. Kyiv is near.', 'Now Kyiv is rather far. So Kyiv is near.', before),
    'Now [Kyiv] is rather far. So Kyiv is near.',
  );
});

test('a place is found by what is left of its sentence and its words', () => {
  const before = 'The road to Kyiv is long. Snow is forecast for [p New Zealand] from Monday, and trains run.';
  assert.equal(
    again(before, 'New Zealand is far. Snow is forecast for New Zealand. No trains run.'),
    'New Zealand is far. Snow is forecast for [New Zealand]. No trains run.',
  );
  assert.equal(
    again(before, 'Snow is forecast for New Zaeland from Monday, and trains run.'),
    'Snow is forecast for [New Zaeland] from Monday, and trains run.',
  );
  assert.equal(
    again('On Monday, [p Sergei V. Riabkov] told Tass so.', 'On Monday, Sergei Riabkov told Tass so.'),
    'On Monday, [Sergei Riabkov] told Tass so.',
  );
  assert.equal(
    again(
      'Then he went. [q “We will not accept this, whatever they say.”] Nobody spoke.',
      '“We will not accept this, whatever they say.”',
    ),
    '[“We will not accept this, whatever they say.”]',
  );
});

test('a place that is deleted is not found where the same words stand in another sentence', () => {
  for (const text of [sample, article(3), article(4)]) {
    const lf = lfText(text);
    for (const { start, end } of words(text).filter((_, index) => index % 3 === 0)) {
      const anchor = makeAnchor(lf, { start, end });
      const [from, to] = [text.lastIndexOf('. ', start) + 2, text.indexOf('. ', end)];
      if (to < 0 || text.slice(from, to).includes('\n')) continue;
      assert.deepEqual(findAll(text.slice(0, from) + text.slice(to + 2), [anchor]), [undefined], text.slice(from, to));
    }
  }
});

test('revisions of articles leave annotations in place or orphaned, none misplaced', () => {
  const text = article(7);
  const spans = words(text).filter((_, index) => index % 7 === 0);
  const anchors = spans.map((span) => makeAnchor(lfText(text), span));
  let wrong = 0;
  let found = 0;
  for (const [seed, operate] of Object.values(operations).entries()) {
    const version = revise(text, operate, randomNumbers(seed));
    for (const [index, place] of findAll(version.text, anchors).entries()) {
      const truths = version.places(spans[index] ?? { start: 0, end: 0 });
      if (!place) continue;
      found += 1;
      if (!truths.some(({ start, end }) => start < place.end && place.start < end)) wrong += 1;
    }
  }
  assert.ok(found > anchors.length * 8, String(found));
  assert.equal(wrong, 0, `${wrong} of ${found}`);
});

test('a change shifts, stretches, shrinks or takes a span', () => {
  const moved = (start: number, end: number, inserted: number) => {
    const place = shift({ start: 10, end: 20 }, { start, end, inserted });
    return place && [place.start, place.end];
  };
  assert.deepEqual(moved(0, 5, 0), [5, 15]);
  assert.deepEqual(moved(10, 10, 3), [13, 23], 'before it');
  assert.deepEqual(moved(20, 20, 3), [10, 20], 'after it');
  assert.deepEqual(moved(12, 12, 3), [10, 23], 'inside');
  assert.deepEqual(moved(12, 15, 0), [10, 17]);
  assert.deepEqual(moved(10, 20, 4), [10, 14], 'replaced');
  assert.deepEqual(moved(5, 12, 4), [9, 17], 'its start taken');
  assert.deepEqual(moved(18, 30, 4), [10, 18], 'its end taken');
  assert.equal(moved(10, 20, 0), undefined);
  assert.equal(moved(5, 25, 7), undefined);
});

test('after any change a span whose text was not touched covers the same text', () => {
  fc.assert(
    fc.property(
      fc.nat(99),
      fc.nat(30),
      fc.string({ maxLength: 9 }),
      fc.nat(99),
      fc.integer({ min: 1, max: 20 }),
      (at, remove, insert, start, length) => {
        const text = Array.from({ length: 120 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
        const span = { start, end: start + length };
        const change = { start: at, end: at + remove, inserted: insert.length };
        const after = text.slice(0, at) + insert + text.slice(at + remove);
        const place = shift(span, change);
        if (change.end <= span.start || span.end <= change.start)
          assert.equal(after.slice(place?.start, place?.end), text.slice(span.start, span.end));
        else
          assert.equal(
            place === undefined,
            at <= start && span.end <= at + remove && !(at === start && span.end === at + remove && insert !== ''),
          );
      },
    ),
    { numRuns: 3000 },
  );
});

test('words that stayed keep their annotations when a text is replaced as a whole', () => {
  const map = mapping('one two three\r\nfour', 'zero one two 3\nfour');
  assert.deepEqual(map({ start: 0, end: 7 }), { start: 5, end: 12 });
  assert.deepEqual(map({ start: 15, end: 19 }), { start: 15, end: 19 });
  assert.equal(map({ start: 8, end: 13 }), undefined);
});
