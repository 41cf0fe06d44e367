import { test } from 'node:test';
import { check, checkNone } from './check.ts';

test('stretches of time', () => {
  check('The talks took [DURATION:P3D three days].');
  check('A [DURATION:P2D two-day] visit ended.');
  check('He served [DURATION:P22M 22 months].');
  check('He waited [DURATION:PT4H four hours].');
  check('It took [DURATION:P2Y6M 2 1/2 years].');
  check('It took [DURATION:PT30M half an hour].');
  check('He was away for [DURATION:P20Y two decades].');
  checkNone('The 32-year-old singer spoke.', 'She is 27 years old.', 'He won a second term.');
});

test('stretches that nobody counted', () => {
  check('It ended after [DURATION:PXW weeks] of tension.');
  check('Prices rose in [DURATION:PXY recent years].');
  check('He stayed [DURATION:PXD a few days].');
  checkNone('The days are long.', 'Those were the days.');
});

test('stretches around publication', () => {
  check('Stocks fell in [DURATION:P3M the past three months].');
  check('It will grow over [DURATION:P2Y the next two years].');
  check('Net income rose in [DURATION:P9M the first nine months].');
  checkNone('The last three men left.', 'The next two trains are late.');
});

test('modifiers of amounts', () => {
  check('He spoke for [DURATION:PT4H:MORE_THAN more than four hours].');
  check('It lasts [DURATION:P30D:EQUAL_OR_MORE at least 30 days].');
  check('It took [DURATION:P40Y:LESS_THAN nearly forty years].');
  check('It takes [DURATION:P60D:EQUAL_OR_LESS no more than sixty days].');
  check('It took [DURATION:P2Y:APPROX two years or so].');
  checkNone('More than four men left.', 'At least 30 dogs barked.');
});

test('what comes round', () => {
  check('They meet [SET:P1W every week].');
  check('It is published [SET:P1D daily].');
  check('It costs $5 million [SET:P1Y a year].');
  check('He called twice [SET:P1W a week].');
  check('They march [SET:XXXX-07 each July].');
  check('They meet [SET:XXXX-WXX-4 each Thursday].');
  check('They meet [SET:P2Y every two years].');
  checkNone('Every man left.', 'The Daily Mail wrote it.', 'Each side blamed the other.');
});
