import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Placed, recognise } from '../../../server/src/annotate/recognise.ts';
import { resolveDates } from '../../../server/src/annotate/resolve/dates.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { looks } from './looks.ts';

/** Beginnings of dates that never come, over and over: what a careless pattern would read again from each of its words. */
const adversaries = [
  'January ',
  'Tuesday, ',
  '10 ',
  '10-',
  '1990 ',
  '1990, ',
  '1990-',
  'twenty ',
  'hundred and ',
  'nineteen ninety-',
  'the ',
  'the end of the ',
  'the last ',
  'a few of ',
  'two to ',
  'every other ',
  'more than ',
  'at least ',
  'early ',
  'mid-',
  'first ',
  'the first and second ',
  '10:30 ',
  'midnight ',
  'year-',
  'Christmas ',
  '2021/22/',
  'of the 10th of ',
  'the past ',
  'fiscal ',
];

test('work grows with the text on repeats of every beginning', () => {
  for (const adversary of adversaries) {
    const once = looks(adversary.repeat(500));
    const twice = looks(adversary.repeat(1000));
    assert.ok(twice < once * 2.5, `“${adversary}”: ${once} looks grew to ${twice}`);
  }
});

test('resolving grows with the dates', () => {
  const [once = 0, twice = 0] = [500, 1000].map((times) => {
    let reads = 0;
    const { recognition, ...place } = placed('the next day '.repeat(times));
    const dates = recognition.dates.map((date) =>
      Object.defineProperty({ ...date }, 'meaning', {
        get() {
          reads += 1;
          return date.meaning;
        },
      }),
    );
    resolveDates([{ ...place, recognition: { ...recognition, dates } }], null, { dayFirst: false });
    return reads;
  });
  assert.ok(once > 0 && twice < once * 2.5, `${once} reads grew to ${twice}`);
});

function placed(text: string): Placed {
  return { start: 0, end: text.length, recognition: recognise(text, english), zone: 'body' };
}
