import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '../../client/src/days.ts';

const days = [
  ['2024-03-12', '2024-03-12'],
  [' 12 March 2024 ', '2024-03-12'],
  ['12 Mar 2024', '2024-03-12'],
  ['12 Sept. 2024', '2024-09-12'],
  ['March 12, 2024', '2024-03-12'],
  ['march 12 2024', '2024-03-12'],
  ['3rd May 2024', '2024-05-03'],
  ['29 February 2024', '2024-02-29'],
] as const;

for (const [text, iso] of days) test(`“${text}” is ${iso}`, () => assert.equal(parseDay(text), iso));

const refused = [
  '',
  '29 February 2023',
  '2024-13-01',
  '2024-3-1',
  '3/12/2024',
  'Tuesday',
  '12 Ma 2024',
  '12 Marchy 2024',
  '31 April 2024',
];

for (const text of refused) test(`“${text}” is no day`, () => assert.equal(parseDay(text), undefined));
