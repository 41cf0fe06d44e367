import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { paragraphs } from '../../../server/src/annotate/text/paragraphs.ts';
import { newsText } from '../../properties/texts.ts';

const split = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

test('blank lines end paragraphs, whatever the line ends', () => {
  assert.deepEqual(split('One.\n\nTwo.\r\n \r\nThree.\n'), ['One.', 'Two.', 'Three.']);
});

test('text wrapped at a column stays together', () => {
  const wrapped =
    'The ministers of the two countries met on Tuesday in Geneva for\ntalks that lasted three hours and then\nagreed to meet again.';
  assert.deepEqual(split(wrapped), [wrapped]);
});

test('one long paragraph a line comes apart', () => {
  const long = `${'The ministers met and talked for a very long time about many things. '.repeat(4)}`.trim();
  assert.deepEqual(split(`${long}\n${long}`), [long, long]);
});

test('fenced code is no paragraph; a fence that never closes is text', () => {
  assert.deepEqual(split('One.\n```ts\nconst a = 1;\n\nb();\n```\nTwo.\n```'), ['One.', 'Two.\n```']);
  assert.deepEqual(split('```\ncode\n```'), []);
});

test('nothing visible is lost and nothing overlaps', () => {
  fc.assert(
    fc.property(newsText, fc.integer({ min: 1, max: 40 }), (text, times) => {
      const long = text.repeat(times);
      const spans = paragraphs(long);
      let end = 0;
      for (const span of spans) {
        assert.equal(long.slice(end, span.start).replace(/[\s\0-\x20\ufeff]/g, ''), '');
        assert.ok(span.start >= end && span.start < span.end);
        end = span.end;
      }
      assert.equal(long.slice(end).replace(/[\s\0-\x20\ufeff]/g, ''), '');
    }),
    { numRuns: 300 },
  );
});

test('a whole article on one line is cut into blocks, and an edit moves only the cuts beside it', () => {
  const sentence = (index: number) => `Sentence number ${index * 7919} says that the talks of day ${index} went on.`;
  const text = Array.from({ length: 4000 }, (_, index) => sentence(index)).join(' ');
  const before = split(text);
  assert.ok(before.length > 20);
  assert.ok(before.every((block) => block.length <= 16384));
  const after = new Set(split(text.replace('of day 2000 ', 'of the long day 2000 ')));
  const changed = before.filter((block) => !after.has(block));
  assert.ok(changed.length <= 3, `${changed.length} blocks changed`);
});

test('text without any sentence end is still cut, between characters', () => {
  const blocks = split('😀'.repeat(20_000));
  assert.ok(blocks.length > 1);
  assert.ok(blocks.every((block) => /^(?:😀)+$/u.test(block)));
});
