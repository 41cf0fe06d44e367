import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { readModel } from '../../../server/src/annotate/entities/tagger/model.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { processorTime } from '../../growth.ts';

const run = (text: string) => annotate(text, { language: english });

const hostile: Readonly<Record<string, string>> = {
  'a long line of capitals': 'Aa '.repeat(20_000),
  'a long line of small words between capitals': 'Bank of the and '.repeat(5_000),
  'initials without end': 'A. '.repeat(20_000),
  'hyphens without end': 'X-x-'.repeat(10_000),
  'numbers without end': '1,000 million '.repeat(5_000),
  'brackets without end': '(NATO '.repeat(5_000),
  'a line of 100,000 tokens': 'Ann Smith of Rome saw '.repeat(20_000),
  'pronouns without end': 'Joe Biden said he saw him. '.repeat(5_000),
  'one word without end': 'Aa'.repeat(50_000),
};

for (const [name, text] of Object.entries(hostile)) {
  test(`${name}: mentions are in order, disjoint, and cover their text`, () => {
    const { mentions } = run(text);
    let last = 0;
    for (const mention of mentions) {
      assert.ok(mention.start >= last && mention.end > mention.start);
      assert.equal(text.slice(mention.start, mention.end), mention.text);
      last = mention.end;
    }
  });
}

test('twice the article takes about twice the time', () => {
  const paragraph = 'Russian Deputy Foreign Minister Sergei Riabkov told Tass in Moscow that NATO paid $5 million.';
  const article = (count: number) =>
    Array.from({ length: count }, (_, index) => `${paragraph} ${index} Ann Person${index} spoke.`).join('\n\n');
  run(article(200));
  const time = (count: number) => processorTime(() => run(article(count)));
  const ratio = time(800) / time(400);
  assert.ok(ratio < 4, `the time grew by ${ratio.toFixed(1)}`);
});

test('ids are unique, and mentions and entities point at each other', () => {
  const { entities, mentions } = run(
    'Biden met Biden. Biden left. Paris is in Texas. Paris is in France.\n\nBiden met Biden.',
  );
  const ids = [...entities, ...mentions].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const mention of mentions) assert.ok(byId.get(mention.entity)?.mentions.includes(mention.id));
});

test('damaged weights are refused with a clear word', () => {
  assert.throws(() => readModel(new Uint8Array(100)), /damaged or of another version/);
});
