import { test } from 'node:test';
import { check, checkNone } from './check.ts';

test('a weekday is the day of publication or the last one before it', () => {
  check('The minister resigned on [DATE:2021-12-28 Tuesday].');
  check('She spoke [DATE:2021-12-29 Wednesday] in Berlin.');
  check('The talks broke down on [DATE:2021-12-24 Friday].');
});

test('a verb that points ahead moves a weekday after publication', () => {
  check('The council will meet on [DATE:2021-12-31 Friday].');
  check('The vote is scheduled for [DATE:2022-01-03 Monday].');
  check('The report is due [DATE:2021-12-30 Thursday].');
});

test('last and next say the direction', () => {
  check('They met [DATE:2021-12-22 last Wednesday].');
  check('They meet [DATE:2022-01-05 next Wednesday].');
  check('He arrived [DATE:2021-12-24 last Friday].');
});

test('a weekday beside a date agrees with it', () => {
  check('It opened on [DATE:2021-10-26 Tuesday, Oct. 26].');
  check('He was born on [DATE:1998-08-07 Friday, August 7, 1998].');
  check('They meet on [DATE:2022-01-10 Monday 10 January 2022].');
});

test('weekdays in the plural come round', () => {
  check('The market opens on [SET:XXXX-WXX-6 Saturdays].');
  check('He plays on [SET:XXXX-WXX-2TNI Tuesday nights].');
  check('The office closes [SET:XXXX-WXX-5 every Friday].');
});

test('names with a weekday are no dates', () => {
  checkNone(
    'Black Friday sales rose.',
    'The Sunday Times reported a loss.',
    'Sheffield Wednesday won again.',
    'Monday.com went public.',
    'Super Tuesday decided the race.',
    'He sat down and was wed in church.',
  );
});
