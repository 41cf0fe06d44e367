import { test } from 'node:test';
import { check, checkNone } from './check.ts';

test('days around publication', () => {
  check('He left [DATE:2021-12-29 today].');
  check('He left [DATE:2021-12-28 yesterday].');
  check('He leaves [DATE:2021-12-30 tomorrow].');
  check('He left [DATE:2021-12-27 two days ago].');
  checkNone('USA Today wrote it.', 'The Tonight Show is back.');
});

test('weeks are ISO weeks', () => {
  check('He left [DATE:2021-W51 last week].');
  check('He leaves [DATE:2022-W01 next week].');
  check('He left [DATE:2021-W52 this week].');
  check('He left [DATE:2020-W53 last week].', '2021-01-06');
  check('It happened over [DATE:2021-W51-WE the weekend].');
});

test('this adds nothing to past and coming', () => {
  check('He left [DATE:2021-12-24 this past Friday].');
  check('They met [DATE:2021-W51-WE this past weekend].');
  check('They vote [DATE:2022-01-03 this coming Monday].');
});

test('months, quarters and years around publication', () => {
  check('Prices rose [DATE:2021-11 last month].');
  check('It opens [DATE:2022 next year].');
  check('It closed [DATE:2017 four years ago].');
  check('It opened [DATE:2021-07 five months ago].');
  check('It starts [DATE:2022:START early next year].');
  check('It started [DATE:2021:START earlier this year].');
  check('It must be done by [DATE:2021-12:END the end of the month].');
  check('It must be done by [DATE:2021:END year-end].');
});

test('the story has its own calendar', () => {
  check('The war began on [DATE:2014-02-20 February 20, 2014]. [DATE:2014-02-21 The next day] he fled.');
  check('He arrived on [DATE:2014-02-20 February 20, 2014] and left [DATE:2014-02-23 three days later].');
  check('He was elected in [DATE:2016 2016]. He resigned [DATE:2016:END later that year].');
  check('It fell in [DATE:2020-06 June 2020]. It rose in [DATE:2020-07 the following month].');
  check('Talks on [DATE:2022-01-10 January 10] will decide. The talks of [DATE:2022-01-10 the 10th] will come first.');
  checkNone('The next patient came.', 'He finished in the 10th.');
});

test('a comparison goes back from the period that is reported', () => {
  check('Profit rose in [DATE:2021-Q3 the third quarter]. It was lower [DATE:2020-Q3 a year earlier].');
  check('Profit for [DATE:2021-Q3 the third quarter] beat that of [DATE:2020-Q3 the year-ago quarter].');
  check('Rents are higher than [DATE:2020 a year ago].');
});

test('vague times have no calendar', () => {
  check('He is [DATE:PRESENT_REF now] free.');
  check('She [DATE:PAST_REF recently] returned.');
  check('Nobody knows [DATE:FUTURE_REF the future].');
  check('More are due in [DATE:FUTURE_REF coming months].');
  check('He wrote it [DATE:PAST_REF several years ago].');
  checkNone('The past tense is used.', 'The current account is balanced.');
});

test('seasons, quarters and halves', () => {
  check('They met [DATE:2021-SU last summer].');
  check('Schools reopened [DATE:2021-FA this fall].');
  check('It was signed in [DATE:1998-SP the spring of 1998].');
  check('Sales fell in [DATE:2020-H1 the first half of 2020].');
  check('[DATE:2021-Q3 Third-quarter] profit rose.');
  check('It was hit in [DATE:2020-Q2 Q2 2020].');
  check("It repaid in [DATE:2021-Q3 this year's third quarter].");
  checkNone('They scored in the third quarter.', 'The fall of Kabul shocked him.', 'A quarter of them left.');
});

test('holidays are computed', () => {
  check('They met on [DATE:2021-11-25 Thanksgiving Day].');
  check('They met on [DATE:2021-12-24 Christmas Eve].');
  check('They met on [DATE:2019-04-21 Easter Sunday 2019].');
  check('They met on [DATE:2021-05-31 Memorial Day].');
  checkNone('The Christmas tree fell.', 'Easter Island is far.');
});
