import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesOf } from './check.ts';

/** The ranges of a text as `first/last`. */
function rangesOf(text: string): readonly string[] {
  const dates = datesOf(text);
  return dates.flatMap(({ value, until }) => {
    const last = dates.find(({ id }) => id === until);
    return last ? [`${value}/${last.value}`] : [];
  });
}

test('the first date of a range points to its last', () => {
  assert.deepEqual(rangesOf('They meet on January 10-12.'), ['2022-01-10/2022-01-12']);
  assert.deepEqual(rangesOf('They met from Monday to Tuesday.'), ['2021-12-27/2021-12-28']);
  assert.deepEqual(rangesOf('It fell between 2014 and 2016.'), ['2014/2016']);
  assert.deepEqual(rangesOf('The season of 2019–20 was lost.'), ['2019/2020']);
  assert.deepEqual(rangesOf('It runs from today through Jan. 17.'), ['2021-12-29/2022-01-17']);
});

test('the end of a range takes its year from the beginning', () => {
  assert.deepEqual(rangesOf('It sat from Jan. 6, 2019 to Feb. 13.'), ['2019-01-06/2019-02-13']);
  assert.deepEqual(rangesOf('It ran from November 2017 to March.'), ['2017-11/2018-03']);
});

test('dates beside each other are no range', () => {
  assert.deepEqual(rangesOf('They met on Monday and Tuesday.'), []);
  assert.deepEqual(rangesOf('They met in 2014, 2015 and 2016.'), []);
  assert.deepEqual(rangesOf('He left on Monday. On Tuesday he came back.'), []);
});
