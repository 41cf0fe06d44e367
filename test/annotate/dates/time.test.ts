import { test } from 'node:test';
import { check, checkNone } from './check.ts';

test('parts of the day', () => {
  check('He left [TIME:2021-12-28TMO Tuesday morning].');
  check('He left [TIME:2021-12-28TNI last night].');
  check('He leaves [TIME:2021-12-29TEV this evening].');
  check('It fell [TIME:2021-12-28TAF yesterday afternoon].');
  checkNone('Good evening, he said.', 'A night shift began.', 'The morning after pill is sold.');
});

test('hours with their day', () => {
  check('It began at [TIME:2021-12-28T10:35 10:35 a.m. Tuesday].');
  check('It began at [TIME:2021-12-28T17:00 5pm on Tuesday].');
  check('It ended at [TIME:2021-12-28T24:00 midnight Tuesday].');
  check('It began [TIME:2021-12-28T09:00 Tuesday at 9 a.m. EST].');
  check('The offer runs until [TIME:2022-01-06T17:00 5 p.m. EST, Jan. 6].');
});

test('an hour goes with the part of the day that it names, not with a stretch', () => {
  check('Polls close at [TIME:2021-12-29T22:00 10pm GMT tonight].');
  check('He fled in the early hours of [DATE:2021-12-27 Monday].');
  checkNone('They vote on the first Monday after a full moon.');
});

test('an hour alone is of the day told before it', () => {
  check('He rose on [DATE:2021-12-14 Dec. 14] and left at [TIME:2021-12-14T06:00 6 a.m.]');
  check('He left at [TIME:2021-12-29T12:00 noon].');
  checkNone('At 5 health workers were hurt.', 'John 3:16 is a verse.', 'High Noon is a film.');
});
