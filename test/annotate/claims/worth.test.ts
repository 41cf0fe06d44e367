import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { attributed } from './find.ts';

const worth = (text: string) => annotate(text, { language: english }).claims[0]?.worth;

test('a number ranks a statement above an opinion, and says so', () => {
  const number = worth('Unemployment rose to 12 percent in 2019.');
  const opinion = worth('I think we should all be kind.');
  assert.ok((number?.score ?? 0) > 0.6);
  assert.ok((opinion?.score ?? 1) < 0.2);
  assert.equal(number?.factType, 'quantity');
  assert.ok(number?.reasons.some(({ code, text }) => code === 'number' && text === '12'));
});

test('reasons lie on the words that gave them', () => {
  const text = 'It rained.\n\nUnemployment rose to 12 percent.';
  for (const { worth: each } of annotate(text, { language: english }).claims)
    for (const { start, end, text: words } of each?.reasons ?? []) assert.equal(text.slice(start, end), words);
});

test('when and how it was said adds nothing to what was said', () => {
  const plain = worth('The minister said that taxes rose.');
  const dated = worth('The minister said on Monday that taxes rose.');
  assert.equal(dated?.score, plain?.score);
});

test('a question is a question, whatever number is in it', () => {
  assert.equal(worth('Did 12 percent vote?')?.factType, 'question');
});

test('a question about what somebody says is a question too', () => {
  const [asked] = attributed('Are you saying that taxes rose by 12 percent?');
  assert.equal(asked?.worth.factType, 'question');
});

test('whom a statement is about says nothing of its worth', () => {
  assert.equal(worth('Reagan raised taxes.')?.score, worth('Miller raised taxes.')?.score);
});
