import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitiesOf } from './found.ts';

test('a person is one under full name, title and surname, and has a role', () => {
  const text = 'Russian Deputy Foreign Minister Sergei Riabkov told Tass. “No,” insisted Mr. Riabkov.';
  const persons = entitiesOf(text).filter((line) => line.startsWith('PERSON'));
  assert.deepEqual(persons, ['PERSON: Sergei Riabkov = Riabkov (Russian Deputy Foreign Minister)']);
});

test('transliterations are one person', () => {
  const text =
    'Presidents Joe Biden and Vladimir Poutin met. Vladimir Putin smiled. Mr. Poutine left with President Biden.';
  const persons = entitiesOf(text).filter((line) => line.startsWith('PERSON'));
  assert.equal(persons.length, 2);
});
