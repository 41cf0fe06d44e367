import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareDay, furtherDay } from '../../../server/src/annotate/dates/patterns/bare-day.ts';
import { decade } from '../../../server/src/annotate/dates/patterns/decade.ts';
import { duration } from '../../../server/src/annotate/dates/patterns/duration.ts';
import { era } from '../../../server/src/annotate/dates/patterns/era.ts';
import { every } from '../../../server/src/annotate/dates/patterns/every.ts';
import { holiday } from '../../../server/src/annotate/dates/patterns/holiday.ts';
import { patterns } from '../../../server/src/annotate/dates/patterns/index.ts';
import { month } from '../../../server/src/annotate/dates/patterns/month.ts';
import { numericDate } from '../../../server/src/annotate/dates/patterns/numeric-date.ts';
import type { Pattern } from '../../../server/src/annotate/dates/patterns/pattern.ts';
import { furtherQuarter, quarter } from '../../../server/src/annotate/dates/patterns/quarter.ts';
import { relativeDay } from '../../../server/src/annotate/dates/patterns/relative-day.ts';
import { definiteUnit, relativeUnit, yearAgo } from '../../../server/src/annotate/dates/patterns/relative-unit.ts';
import { season } from '../../../server/src/annotate/dates/patterns/season.ts';
import { partOfDay, time } from '../../../server/src/annotate/dates/patterns/time.ts';
import { vague } from '../../../server/src/annotate/dates/patterns/vague.ts';
import { weekday } from '../../../server/src/annotate/dates/patterns/weekday.ts';
import { furtherYear, year } from '../../../server/src/annotate/dates/patterns/year.ts';
import { check, checkNone } from './check.ts';
import { looks } from './looks.ts';

/** A pattern, three lines or more that it reads, two or more that it must leave alone, and beginnings of it that never end. */
interface Case {
  readonly pattern: Pattern;
  readonly dates: readonly string[];
  readonly traps: readonly string[];
  readonly repeats: readonly string[];
}

const cases: readonly Case[] = [
  {
    pattern: furtherDay,
    dates: [
      'They met on [DATE:2021-04-24 April 24] and [DATE:2021-04-25 25].',
      'They meet on [DATE:2022-01-10 January 10]-[DATE:2022-01-12 12].',
      'They met on [DATE:2021-12-01 Dec. 1], [DATE:2021-12-02 2] and [DATE:2021-12-03 3].',
    ],
    traps: ['Some 24 and 25 people came.', 'It took 10 to 12 attempts.'],
    repeats: ['April 24 and ', 'January 10-12, '],
  },
  {
    pattern: furtherYear,
    dates: [
      'It fell in [DATE:1982 1982] and [DATE:1992 1992].',
      'The season of [DATE:2019 2019]–[DATE:2020 20] was lost.',
      'It rose in [DATE:1994 1994], [DATE:1995 1995] and [DATE:1997 1997].',
    ],
    traps: ['The score was 2019-20 points.', 'The 747 and 767 were sold.'],
    repeats: ['in 1990 and ', '1990–91–'],
  },
  {
    pattern: era,
    dates: [
      'Caesar was killed in [DATE:BC0044 44 BC].',
      'Rome was founded in [DATE:BC0753 753 B.C.] by twins.',
      'The volcano erupted in [DATE:0079 AD 79].',
      'The tomb is from [DATE:BC2500:APPROX about 2500 BC].',
    ],
    traps: [
      'The Vancouver, BC office closed.',
      'Some 10 BC Lions fans came.',
      'It costs 44 BC dollars.',
      'An ad 79 lines long ran.',
    ],
    repeats: ['AD ', '44 ', '44 BC Lions '],
  },
  {
    pattern: numericDate,
    dates: [
      'The form is dated [DATE:2021-12-28 2021-12-28].',
      'It was filed on [DATE:2021-12-28 12/28/2021].',
      'It was filed on [DATE:2021-12-28 28.12.2021].',
    ],
    traps: ['The score was 3/4.', 'Version 2.0.2021a is out.', 'Call 555-12-2021-44.'],
    repeats: ['2021-12-', '10/1/', '10.01.'],
  },
  {
    pattern: holiday,
    dates: [
      'They met on [DATE:2021-11-25 Thanksgiving Day].',
      'They met [DATE:2021-11-25 last Thanksgiving] following a storm.',
      'They met on [DATE:2019-04-21 Easter Sunday 2019].',
      'They met in [DATE:2021-W13 Easter week].',
    ],
    traps: ['The Christmas tree fell.', 'Easter Island is far.', 'A Halloween film opened.'],
    repeats: ['Christmas ', 'New Year ', 'last Easter '],
  },
  {
    pattern: weekday,
    dates: [
      'The minister resigned on [DATE:2021-12-28 Tuesday].',
      'He arrived [DATE:2021-12-24 last Friday].',
      'The vote was postponed until [DATE:2022-01-04 Tuesday].',
      'Until [DATE:2021-12-28 Tuesday], nobody had asked him.',
      'The house next to the church burned on [DATE:2021-12-28 Tuesday].',
    ],
    traps: [
      'Black Friday sales rose.',
      'Wednesday Addams is a character.',
      'Friday Osuji, a spokesman, denied it.',
      'Coach Sunday Oliseh resigned.',
      'Ms. Tuesday declined to comment.',
      'The series “Wednesday” won a prize.',
      'Tuesday Weld starred in it.',
    ],
    repeats: ['Tuesday, ', 'Tuesday the ', 'Wednesday Addams, ', 'last Friday the '],
  },
  {
    pattern: month,
    dates: [
      'It begins on [DATE:2022-01-10 January 10].',
      'The treaty was signed [DATE:2021-06 last June].',
      'It closed in [DATE:2020-03 March last year].',
      'It was passed in [DATE:2021-10:START early October this year].',
      'It opens on [DATE:2022-07-04 July 4 next year].',
    ],
    traps: ['Theresa May resigned.', 'Mr. January declined to comment.', 'The troops will march on the capital.'],
    repeats: ['January ', 'January last ', 'the 15th of ', '10-12 '],
  },
  {
    pattern: relativeDay,
    dates: [
      'He left [DATE:2021-12-28 yesterday].',
      'He leaves [DATE:2021-12-30 tomorrow].',
      'He left [DATE:2021-12-29 today].',
    ],
    traps: ['USA Today wrote it.', 'The Tonight Show is back.'],
    repeats: ['today ', 'yesterday the '],
  },
  {
    pattern: partOfDay,
    dates: [
      'He left [TIME:2021-12-28TNI last night].',
      'He leaves [TIME:2021-12-29TEV this evening].',
      'Snow fell [TIME:2021-12-28TNI overnight].',
    ],
    traps: ['A night shift began.', 'The morning after pill is sold.', 'Overnight parking is free.'],
    repeats: ['this ', 'that evening of ', 'the next '],
  },
  {
    pattern: time,
    dates: [
      'He left at [TIME:2021-12-29T12:00 noon].',
      'It began at [TIME:2021-12-28T10:35 10:35 a.m. Tuesday].',
      'He leaves at [TIME:2021-12-29T04:00 4 in the morning].',
    ],
    traps: ['At 5 health workers were hurt.', 'John 3:16 is a verse.', 'They won 4 in the morning.'],
    repeats: ['10:35 ', '4 in the ', 'noon p.m. '],
  },
  {
    pattern: furtherQuarter,
    dates: [
      'It lost money in the [DATE:2021-Q1 first] and [DATE:2021-Q2 second quarters of 2021].',
      'It lost money in the [DATE:2021-Q2 second] and [DATE:2021-Q3 third quarters].',
      'It made money in the [DATE:2020-Q3 third] and [DATE:2020-Q4 fourth quarters of 2020].',
    ],
    traps: ['The first and second men left.', 'They came third and fourth.'],
    repeats: ['the first and second ', 'third and '],
  },
  {
    pattern: quarter,
    dates: [
      '[DATE:2021-Q3 Third-quarter] profit rose.',
      'It was hit in [DATE:2020-Q2 Q2 2020].',
      'Sales fell in [DATE:2020-H1 the first half of 2020].',
      'Sales rose in [DATE:2023-Q3 Q3 FY2023].',
    ],
    traps: ['They scored in the third quarter.', 'A quarter of them left.', 'The Latin Quarter was busy.'],
    repeats: ["this year's ", 'the third-quarter ', 'Q3 of '],
  },
  {
    pattern: yearAgo,
    dates: [
      'Profit for [DATE:2021-Q3 the third quarter] beat that of [DATE:2020-Q3 the year-ago quarter].',
      'Profit for [DATE:2021-Q3 the third quarter] beat that of [DATE:2020-Q3 the year-earlier period].',
      'In [DATE:2021-Q3 the third quarter] it lost more than in [DATE:2020-Q3 the year-ago third quarter].',
    ],
    traps: ['The year-round resort closed.', 'The year-old startup failed.'],
    repeats: ['year-ago ', 'the year-'],
  },
  {
    pattern: decade,
    dates: [
      'Music of [DATE:199 the 1990s] is back.',
      'It was built in [DATE:18 the 19th century].',
      'It began in [DATE:198 the eighties].',
    ],
    traps: ['The 747s were sold.', 'He worked for 20th Century Fox.', 'A man in his 40s was arrested.'],
    repeats: ['the 19th ', "the '", 'the eighties of the '],
  },
  {
    pattern: season,
    dates: [
      'They met [DATE:2021-SU last summer].',
      'Schools reopened [DATE:2021-FA this fall].',
      'It was signed in [DATE:1998-SP the spring of 1998].',
    ],
    traps: ['The fall of Kabul shocked him.', 'Leaders spring into action.', 'Donna Summer sang.'],
    repeats: ['the summer of ', 'last fall of '],
  },
  {
    pattern: every,
    dates: [
      'They meet [SET:P1W every week].',
      'It is published [SET:P1D daily].',
      'They march [SET:XXXX-07 each July].',
    ],
    traps: ['Every man left.', 'The Daily Mail wrote it.', 'Each side blamed the other.'],
    repeats: ['every other ', 'each twenty '],
  },
  {
    pattern: year,
    dates: [
      'The company was founded in [DATE:1998 1998].',
      'In [DATE:2023 FY2023], it earned less.',
      'Sales for [DATE:2023 FY 2023] rose.',
      'Sales rose in [DATE:2023 FY23].',
      'It closed in [DATE:1989 fiscal 1989].',
    ],
    traps: ['Highway 2020 is closed.', 'Some 1,998 people came.', 'Orwell wrote 1984.', 'The FYI23 memo leaked.'],
    repeats: ['1990 ', 'fiscal ', 'the year ', 'FY ', 'FY23/'],
  },
  {
    pattern: relativeUnit,
    dates: [
      'He left [DATE:2021-W51 last week].',
      'Stocks fell in [DURATION:P3M the past three months].',
      'It opens [DATE:2022 next year].',
    ],
    traps: ['The last three men left.', 'The next two trains are late.', 'This time he won.'],
    repeats: ['the past few ', 'last two to ', 'the first nine '],
  },
  {
    pattern: duration,
    dates: [
      'The talks took [DURATION:P3D three days].',
      'A [DURATION:P2D two-day] visit ended.',
      'It took [DURATION:P2Y6M 2 1/2 years].',
    ],
    traps: ['The 32-year-old singer spoke.', 'The days are long.', 'She is 27 years old.'],
    repeats: ['three to ', 'two-', 'a few of ', 'twenty hundred '],
  },
  {
    pattern: definiteUnit,
    dates: [
      'It happened over [DATE:2021-W51-WE the weekend].',
      'It must be done by [DATE:2021:END year-end].',
      'A hearing is set for [DATE:2022-W10 the week of March 9].',
    ],
    traps: ['She is the player of the year.', 'A quarter of the city burned.', 'The week of talks ended badly.'],
    repeats: ['the week of ', 'year-', 'the full '],
  },
  {
    pattern: vague,
    dates: [
      'He is [DATE:PRESENT_REF now] free.',
      'She [DATE:PAST_REF recently] returned.',
      'Nobody knows [DATE:FUTURE_REF the future].',
    ],
    traps: ['The past tense is used.', 'The current account is balanced.', 'Now You See Me is a film.'],
    repeats: ['the past ', 'current ', 'now-'],
  },
  {
    pattern: bareDay,
    dates: [
      'Talks on [DATE:2022-01-10 January 10] will decide. The talks of [DATE:2022-01-10 the 10th] will come first.',
      'They met on [DATE:2021-12-14 Dec. 14] and again on [DATE:2021-12-20 the 20th].',
      'It began on [DATE:2021-11-02 Nov. 2] and ended on [DATE:2021-11-05 the 5th].',
    ],
    traps: ['The 10th anniversary drew crowds.', 'He finished in the 10th.'],
    repeats: ['of the 10th ', 'on the 10th of '],
  },
];

test('every pattern has its cases', () => {
  assert.deepEqual(new Set(cases.map(({ pattern }) => pattern)), new Set(patterns));
  for (const { dates, traps } of cases) assert.ok(dates.length >= 3 && traps.length >= 2);
});

for (const { dates, traps, repeats } of cases) {
  test(`as in: ${dates[0]}`, () => {
    for (const line of dates) check(line);
    checkNone(...traps);
    for (const beginning of repeats) {
      const [once, twice] = [looks(beginning.repeat(300)), looks(beginning.repeat(600))];
      assert.ok(twice < once * 2.5, `“${beginning}”: ${once} looks grew to ${twice}`);
    }
  });
}
