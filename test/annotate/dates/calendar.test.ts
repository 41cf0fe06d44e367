import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateOf,
  dayNumber,
  exists,
  holidayIn,
  isoDate,
  parseIsoDate,
  quarterPeriod,
  seasonPeriod,
  weekdayOf,
  weekPeriod,
} from '../../../server/src/annotate/resolve/calendar.ts';

const millisecondsInDay = 86_400_000;

test('day numbers agree with the platform over six centuries', () => {
  for (let day = dayNumber(1600, 1, 1); day < dayNumber(2200, 1, 1); day += 13) {
    const platform = new Date(day * millisecondsInDay);
    const expected = { year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() };
    assert.deepEqual(dateOf(day), expected);
    assert.equal(dayNumber(expected.year, expected.month, expected.day), day);
    assert.equal(weekdayOf(day), platform.getUTCDay() || 7);
  }
});

test('weeks bear the year of their Thursday', () => {
  const week = (iso: string) => weekPeriod(parseIsoDate(iso) ?? 0).value;
  assert.equal(week('2021-01-03'), '2020-W53');
  assert.equal(week('2021-01-04'), '2021-W01');
  assert.equal(week('2024-12-30'), '2025-W01');
  assert.equal(week('2026-12-31'), '2026-W53');
});

test('only real dates exist', () => {
  assert.ok(exists(2024, 2, 29));
  assert.ok(!exists(2023, 2, 29));
  assert.ok(!exists(1900, 2, 29));
  assert.equal(parseIsoDate('2021-02-30'), undefined);
  assert.equal(parseIsoDate('2021-13-01'), undefined);
  assert.equal(parseIsoDate('28 December'), undefined);
});

test('holidays fall on their days', () => {
  assert.equal(isoDate(holidayIn(2024, { easter: 0 })), '2024-03-31');
  assert.equal(isoDate(holidayIn(2000, { easter: -2 })), '2000-04-21');
  assert.equal(isoDate(holidayIn(1999, { month: 11, weekday: 4, nth: 4 })), '1999-11-25');
  assert.equal(isoDate(holidayIn(2020, { month: 11, weekday: 1, nth: 1, plus: 1 })), '2020-11-03');
  assert.equal(isoDate(holidayIn(2021, { month: 5, weekday: 1, nth: -1 })), '2021-05-31');
});

test('quarters and seasons are whole months', () => {
  const quarter = quarterPeriod(2021, 0);
  assert.deepEqual(
    [quarter.value, isoDate(quarter.first), isoDate(quarter.last)],
    ['2020-Q4', '2020-10-01', '2020-12-31'],
  );
  const winter = seasonPeriod(2020, 'WI');
  assert.deepEqual([isoDate(winter.first), isoDate(winter.last)], ['2020-12-01', '2021-02-28']);
});
