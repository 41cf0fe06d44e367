import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import { english } from '../../../server/src/languages/en/index.ts';

const cases: readonly (readonly [string, string])[] = [
  ['they paid $2.5 million for it', '$2.5 million = 2500000 USD'],
  ['they paid US$30bn for it', 'US$30bn = 30000000000 USD'],
  ['they paid 5,000 euros for it', '5,000 euros = 5000 EUR'],
  ['they paid 150,000 Egyptian pounds', '150,000 Egyptian pounds = 150000 pound'],
  ['they paid R1.2 million', 'R1.2 million = 1200000 ZAR'],
  ['they paid R120 000', 'R120 000 = 120000 ZAR'],
  ['they paid Rs 174 a litre', 'Rs 174 = 174 INR'],
  ['tens of billions of dollars', 'tens of billions of dollars'],
  ['two hundred thousand dollars', 'two hundred thousand dollars = 200000 USD'],
  ['it rose 4.5 percent', '4.5 percent = 4.5 %'],
  ['it rose 12% in a year', '12% = 12 %'],
  ['it rose twenty-five per cent', 'twenty-five per cent = 25 %'],
  ['about 300 kilometres away', '300 kilometres = 300 km'],
  ['a 500-kg bomb', '500-kg = 500 kg'],
  ['2 1/2 miles to go', '2 1/2 miles = 2.5 mi'],
  ['10 crore rupees', '10 crore rupees = 100000000 INR'],
];

for (const [text, expected] of cases) {
  test(`amount: ${text}`, () => {
    const [mention] = annotate(text, { language: english }).mentions;
    const quantity = mention?.quantity ? ` = ${mention.quantity.value} ${mention.quantity.unit}` : '';
    assert.equal(`${mention?.text}${quantity}`, expected);
  });
}

for (const text of [
  '1,998 people came',
  'a foot in the door',
  'version 3.11.2 is out',
  'they won 3-2',
  'in 2019 they left',
]) {
  test(`no amount: ${text}`, () => {
    assert.deepEqual(annotate(text, { language: english }).mentions, []);
  });
}
