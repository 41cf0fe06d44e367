import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeName } from '../../client/src/file-names.ts';

const cases = [
  ['talks.json', [], 'talks.json'],
  ['talks.json', ['talks.json'], 'talks 2.json'],
  ['talks.json', ['talks.json', 'talks 2.json', 'talks 4.json'], 'talks 3.json'],
  ['talks.json', ['Talks.JSON'], 'talks 2.json'],
  ['talks.anno.json', ['talks.anno.json'], 'talks.anno 2.json'],
  ['talks', ['talks'], 'talks 2'],
  ['.talks', ['.talks'], '.talks 2'],
] as const;

for (const [name, taken, free] of cases) {
  test(`${name} beside ${taken.join(', ') || 'nothing'} becomes ${free}`, () =>
    assert.equal(freeName(name, taken), free));
}
