import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bennettS,
  cohenKappa,
  fleissKappa,
  krippendorffAlpha,
  type Labels,
  multiKappa,
  observedAgreement,
} from '../../server/src/review/agreement.ts';
import { compare, spanAgreement, tokenLabels } from '../../server/src/review/compare.ts';
import { parseMarked } from '../marked.ts';

const [a, b, c] = [
  'PER PER ORG LOC PER ORG DATE DATE LOC PER',
  'PER PER ORG LOC ORG ORG DATE DATE PER PER',
  'PER ORG ORG LOC PER ORG DATE TIME LOC PER',
].map((labels) => labels.split(' ')) as [string[], string[], string[]];

/** Reference values: NLTK 3.8, `AnnotationTask`. */
const expected: readonly (readonly [string, (labels: Labels) => number, Labels, number])[] = [
  ['observed agreement of two', observedAgreement, [a, b], 0.8],
  ['Cohen’s kappa', cohenKappa, [a, b], 0.7222222222],
  ['Scott’s pi', fleissKappa, [a, b], 0.7202797203],
  ['S', bennettS, [a, b], 0.7333333333],
  ['Krippendorff’s alpha of two', krippendorffAlpha, [a, b], 0.7342657343],
  ['observed agreement of three', observedAgreement, [a, b, c], 0.7333333333],
  ['mean pairwise Cohen’s kappa', cohenKappa, [a, b, c], 0.6419103314],
  ['Krippendorff’s alpha of three', krippendorffAlpha, [a, b, c], 0.6506024096],
  ['Davies and Fleiss’s multi-kappa', multiKappa, [a, b, c], 0.6412556054],
  ['Fleiss’s kappa', fleissKappa, [a, b, c], 0.6385542169],
];
for (const [name, coefficient, labels, value] of expected) {
  test(`${name} is that of the reference`, () => assert.equal(coefficient(labels).toFixed(10), value.toFixed(10)));
}

test('annotators who agree in everything agree fully, even with one label', () => {
  for (const labels of [a, ['O', 'O', 'O']])
    for (const coefficient of [cohenKappa, fleissKappa, bennettS, krippendorffAlpha, multiKappa])
      assert.equal(coefficient([labels, labels]), 1);
});

const alice = parseMarked('[PER Sergei Riabkov] told [ORG Tass] in [LOC Geneva] on [DATE Tuesday].');
const bob = parseMarked('Sergei [PER Riabkov] told [PER Tass] in Geneva on [DATE Tuesday]. [ORG No]');

test('layers are compared place by place', () => {
  const drawn = compare(alice.spans, bob.spans).map(({ verdict, first, second }) => [
    verdict,
    first && `${first.label} ${alice.text.slice(first.start, first.end)}`,
    second && `${second.label} ${bob.text.slice(second.start, second.end)}`,
  ]);
  assert.deepEqual(drawn, [
    ['span-differs', 'PER Sergei Riabkov', 'PER Riabkov'],
    ['kind-differs', 'ORG Tass', 'PER Tass'],
    ['only-first', 'LOC Geneva', undefined],
    ['agree', 'DATE Tuesday', 'DATE Tuesday'],
    ['only-second', undefined, 'ORG No'],
  ]);
});

test('agreement on spans is exact, overlapping or blind to kinds', () => {
  assert.deepEqual(spanAgreement(alice.spans, bob.spans), { exact: 0.25, overlapping: 0.5, blind: 0.5 });
  assert.deepEqual(spanAgreement([], []), { exact: 1, overlapping: 1, blind: 1 });
});

test('tokens take the kind of the shortest annotation over them', () => {
  const { spans } = parseMarked('[CLAIM He left [LOC Kyiv] early]');
  const tokens = [
    { start: 0, end: 2 },
    { start: 8, end: 12 },
    { start: 19, end: 20 },
  ];
  assert.deepEqual(tokenLabels(tokens, spans), ['CLAIM', 'LOC', 'O']);
});
