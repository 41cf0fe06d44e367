import { test } from 'node:test';
import { check, checkNone } from './check.ts';

test('a month and a day take the nearest year', () => {
  check('It begins on [DATE:2022-01-10 January 10].');
  check('They met on [DATE:2021-12-14 Dec. 14] in Rome.');
  check('The deal was signed on [DATE:2021-09-03 3 September].');
  check('The court ruled on [DATE:2021-11-02 Nov 2].');
});

test('a written year is kept', () => {
  check('He was born on [DATE:1952-10-07 October 7, 1952].');
  check('It fell on [DATE:1989-11-09 9 November 1989].');
  check('It ends on [DATE:2150-03-01 March 1, 2150].');
  check('It was signed in [DATE:1648-10 October 1648].');
  check('On [DATE:1954-11-24 the 24th day of November, 1954], he left.');
});

test('dates in digits', () => {
  check('The form is dated [DATE:2021-12-28 2021-12-28].');
  check('It was filed on [DATE:2021-12-28 12/28/2021].');
  check('It was filed on [DATE:2021-12-28 28.12.2021].');
  check('It was filed on [DATE:2021-03-04 3/4/21].');
  checkNone('The score was 3/4.', 'Version 2.0.2021a is out.', 'Call 555-12-2021-44.');
});

test('days that share a month stand for themselves', () => {
  check('They meet on [DATE:2022-01-10 January 10]-[DATE:2022-01-12 12].');
  check('They met on [DATE:2021-04-24 April 24] and [DATE:2021-04-25 25].');
  check('They met from [DATE:2020-05-09 May 9] to [DATE:2020-05-12 12], 2020.');
  check('The fair of [DATE:2021-06-10 10]-[DATE:2021-06-12 12 June] was held.');
  checkNone('Some 24 and 25 people came.', 'It took 10 to 12 attempts.');
});

test('a month alone is the nearest in the direction of its verb', () => {
  check('Inflation fell in [DATE:2021-11 November].');
  check('The treaty was signed [DATE:2021-06 last June].');
  check('Elections will be held in [DATE:2022-05 May].');
  check('It closed in [DATE:2020-03 March of last year].');
  check('It snowed in [DATE:2021-11:MID mid-November].');
  check('It rained in [DATE:2021-10:START early October].');
});

test('a year stands after a word that introduces it or before a noun it describes', () => {
  check('The company was founded in [DATE:1998 1998].');
  check('He has led it since [DATE:2014 2014].');
  check('The [DATE:1987 1987] crash ruined him.');
  check('In [DATE:1989 fiscal 1989], it earned less.');
  check('It grew from [DATE:2014 2014] to [DATE:2016 2016].');
  check('The season of [DATE:2019 2019]–[DATE:2020 20] was lost.');
  check('In [DATE:2021 2021/22] it paid.');
  check('It closed in [DATE:2014:MID mid-2014].');
});

test('decades and centuries', () => {
  check('Music of [DATE:199 the 1990s] is back.');
  check('It began in [DATE:197:END the late 1970s].');
  check("It began in [DATE:196 the '60s].");
  check('It began in [DATE:198 the eighties].');
  check('It was built in [DATE:18 the 19th century].');
  check('A [DATE:17 18th-century] house burned.');
  check('It was built in [DATE:BC03 the fourth century BC].');
  checkNone('The 747s were sold.', 'He worked for 20th Century Fox.');
});

test('years far away are years too', () => {
  check('It was founded in [DATE:1066 1066].');
  check('The dam was finished in [DATE:1899 1899].');
  check('It will be gone by [DATE:2100 2100].');
});
