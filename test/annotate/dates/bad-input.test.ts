import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { check, datesOf } from './check.ts';

test('an impossible date says so and does not roll over', () => {
  const [date] = datesOf('It happened on February 30, 2021.');
  assert.equal(date?.value, '2021-02');
  assert.equal(date?.why, 'February 2021 has no day 30');
  assert.equal(date?.earliest, undefined);
});

test('a weekday that contradicts its date keeps both readings', () => {
  const [date] = datesOf('It happened on Wednesday, December 28, 2021.');
  assert.equal(date?.value, '2021-12-28');
  assert.equal(date?.why, '2021-12-28 was a Tuesday, not a Wednesday');
  assert.deepEqual([date?.earliest, date?.latest], ['2021-12-28', '2021-12-29']);
});

test('a date whose day and month could be swapped keeps both readings', () => {
  const [date] = datesOf('It was filed on 03/04/2021.');
  assert.deepEqual([date?.value, date?.earliest, date?.latest], ['2021-03-04', '2021-03-04', '2021-04-03']);
  assert.equal(date?.why, 'month first, as is usual; day first it would be 2021-04-03');
});

test('the article, or a choice, says which number is the day; the other reading is named', () => {
  const reasons = (text: string, dayOrder?: 'dayFirst' | 'monthFirst') =>
    annotate(text, { language: english, dayOrder: dayOrder ?? 'auto' }).dates.map(({ value, why }) => [value, why]);
  assert.deepEqual(reasons('It was filed on 03/04/2021 and heard on 25/12/2021.'), [
    ['2021-04-03', 'day first, as in “25/12/2021”; month first it would be 2021-03-04'],
    ['2021-12-25', 'written in full'],
  ]);
  assert.deepEqual(reasons('Filed on 03/04/2021.', 'dayFirst'), [
    ['2021-04-03', 'day first, as the settings say; month first it would be 2021-03-04'],
  ]);
  assert.equal(reasons('Filed on 03/04/2021, heard on 25/12/2021.', 'monthFirst')[0]?.[0], '2021-03-04');
  assert.equal(reasons('Filed on 03/04/2021, heard on 25/12/2021 and 12/25/2021.')[0]?.[0], '2021-03-04');
  assert.deepEqual(reasons('Filed on 03.04.2021.', 'monthFirst'), [['2021-04-03', 'written in full']]);
  const [{ written } = { written: {} }] = datesOf('Filed on 03/04/2021.');
  assert.deepEqual(written, { year: 2021, month: 3, day: 4 });
});

test('two-digit years are of the years around 2000', () => {
  check('He left on [DATE:2021-12-28 12/28/21] and was born on [DATE:1964-12-28 12/28/64].');
});

test('without a publication date nothing is invented', () => {
  const open = (text: string) => datesOf(text, '').map(({ value }) => value);
  assert.deepEqual(open('He left on Tuesday.'), ['XXXX-WXX-2']);
  assert.deepEqual(open('He left yesterday, as he did last week and last year.'), ['XXXX-XX-XX', 'XXXX-WXX', 'XXXX']);
  assert.deepEqual(open('He left in June, on July 4 and in the third quarter.'), ['XXXX-06', 'XXXX-07-04', 'XXXX-Q3']);
});

test('a publication date in the future or far in the past is as good as any', () => {
  check('He left on [DATE:2150-12-29 Tuesday].', '2150-12-31');
  check('He left on [DATE:1899-12-26 Tuesday].', '1899-12-31');
});

test('the 29th of February finds a leap year', () => {
  check('He was born on [DATE:2020-02-29 February 29].', '2021-12-29');
});

test('odd characters do not shift or break a date', () => {
  check('🎉🎉 He left on\u00a0[DATE:2021-12-28 Tuesday].');
  check('He left.\r\nHe came back on [DATE:2021-12-14 Dec.\u00a014].');
  check('\ud800 He left on [DATE:2021-12-28 Tuesday] \udc00.');
  check('زار الوزير [DATE:2021-12-28 Tuesday] القاهرة.');
});

test('ids are unique and survive edits elsewhere', () => {
  const text = 'He left on Tuesday.\n\nHe left on Tuesday.';
  const [first, second] = datesOf(text).map(({ id }) => id);
  assert.notEqual(first, second);
  assert.equal(datesOf(`A line before.\n\n${text}`)[0]?.id, first);
});
