import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../server/src/annotate/model.ts';
import {
  bennettS,
  cohenKappa,
  fleissKappa,
  krippendorffAlpha,
  type Labels,
  multiKappa,
  observedAgreement,
} from '../../server/src/review/agreement.ts';
import { compare, type Labelled, spanMatches, tokenLabels } from '../../server/src/review/compare.ts';
import { type AnnotatedArticle, agreementOn } from '../../server/src/review/figures.ts';
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

/** The layer that the brackets of a fixture draw. */
const layerIn = (fixture: string): readonly Labelled[] =>
  parseMarked(fixture).spans.map(({ label, start, end }) => ({ label, spans: [{ start, end }] }));

const { text } = parseMarked('[PER Sergei Riabkov] told [ORG Tass] in [LOC Geneva] on [DATE Tuesday]. No');
const alice = layerIn('[PER Sergei Riabkov] told [ORG Tass] in [LOC Geneva] on [DATE Tuesday]. No');
const bob = layerIn('Sergei [PER Riabkov] told [PER Tass] in Geneva on [DATE Tuesday]. [ORG No]');
const carol = layerIn('[PER Sergei Riabkov] told [PER Tass] in [LOC Geneva] on [DATE Tuesday]. No');

const draw = (layers: readonly (readonly Labelled[])[]) =>
  compare(layers).map(({ verdict, annotations }) => [
    verdict,
    ...annotations.map((one) => one && `${one.label} ${one.spans.map(({ start, end }) => text.slice(start, end))}`),
  ]);

test('two layers are compared place by place', () => {
  assert.deepEqual(draw([alice, bob]), [
    ['span-differs', 'PER Sergei Riabkov', 'PER Riabkov'],
    ['kind-differs', 'ORG Tass', 'PER Tass'],
    ['only-some', 'LOC Geneva', undefined],
    ['agree', 'DATE Tuesday', 'DATE Tuesday'],
    ['only-some', undefined, 'ORG No'],
  ]);
});

test('more layers are compared place by place', () => {
  assert.deepEqual(draw([alice, bob, carol]), [
    ['span-differs', 'PER Sergei Riabkov', 'PER Riabkov', 'PER Sergei Riabkov'],
    ['kind-differs', 'ORG Tass', 'PER Tass', 'PER Tass'],
    ['only-some', 'LOC Geneva', undefined, 'LOC Geneva'],
    ['agree', 'DATE Tuesday', 'DATE Tuesday', 'DATE Tuesday'],
    ['only-some', undefined, 'ORG No', undefined],
  ]);
});

test('an annotation is put beside the one that it shares most with', () => {
  const long = layerIn('[PER Sergei Riabkov told Tass]');
  const short = layerIn('[PER Sergei] Riabkov [PER told Tass]');
  assert.deepEqual(draw([long, short]), [
    ['span-differs', 'PER Sergei Riabkov told Tass', 'PER told Tass'],
    ['only-some', undefined, 'PER Sergei'],
  ]);
});

test('parts of a claim are all looked at', () => {
  const claim = (...spans: readonly Span[]): readonly Labelled[] => [{ label: 'CLAIM', spans }];
  const whole = claim({ start: 0, end: 6 }, { start: 15, end: 19 });
  const one = claim({ start: 0, end: 6 });
  assert.deepEqual(draw([whole, one]), [['span-differs', 'CLAIM Sergei,told', 'CLAIM Sergei']]);
  assert.deepEqual(draw([whole, whole]), [['agree', 'CLAIM Sergei,told', 'CLAIM Sergei,told']]);
});

test('every annotation stands in one comparison, and a layer agrees with itself', () => {
  const spans = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => [{ start, end: start + length }]);
  const layer = fc.array(fc.record({ label: fc.constantFrom('PER', 'ORG'), spans }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(layer, { minLength: 2, maxLength: 4 }), (layers) => {
      const comparisons = compare(layers);
      layers.forEach((one, index) => {
        const found = comparisons.flatMap(({ annotations }) => annotations[index] ?? []);
        assert.deepEqual(new Set(found), new Set(one));
        assert.equal(found.length, one.length);
      });
      for (const { verdict } of compare([layers[0] ?? [], layers[0] ?? []])) assert.equal(verdict, 'agree');
    }),
  );
});

test('matches are exact, overlapping or blind to kinds', () => {
  assert.deepEqual(spanMatches(alice, bob), { annotations: 8, exact: 2, overlapping: 4, blind: 4 });
  assert.deepEqual(spanMatches(alice, bob, 'PER'), { annotations: 3, exact: 0, overlapping: 2, blind: 1 });
  assert.deepEqual(spanMatches([], []), { annotations: 0, exact: 0, overlapping: 0, blind: 0 });
});

test('tokens take the kind of the shortest annotation over them', () => {
  const layer = layerIn('[CLAIM He left [LOC Kyiv] early]');
  const tokens = [
    { start: 0, end: 2 },
    { start: 8, end: 12 },
    { start: 19, end: 20 },
  ];
  assert.deepEqual(tokenLabels(tokens, layer), ['CLAIM', 'LOC', 'O']);
});

/** An article of ten words, of which each annotator has given each a kind. */
const labelled = (...annotators: readonly string[][]): AnnotatedArticle => {
  const tokens = annotators[0]?.map((_, index) => ({ start: index * 2, end: index * 2 + 1 })) ?? [];
  return {
    tokens,
    layers: annotators.map((labels) =>
      labels.map((label, index) => ({ label, spans: tokens.slice(index, index + 1) })),
    ),
  };
};

test('the figures of two and of three annotators are those of the reference', () => {
  const two = agreementOn([labelled(a, b)]).all;
  assert.equal(two.cohenKappa.toFixed(10), '0.7222222222');
  assert.equal(two.fleissKappa.toFixed(10), '0.7202797203');
  assert.equal(two.krippendorffAlpha.toFixed(10), '0.7342657343');
  assert.deepEqual([two.annotations, two.exact, two.overlapping, two.blind], [20, 0.8, 0.8, 1]);
  assert.deepEqual(two.places, { agree: 8, 'span-differs': 0, 'kind-differs': 2, 'only-some': 0 });
  const three = agreementOn([labelled(a, b, c)]).all;
  assert.equal(three.cohenKappa.toFixed(10), '0.6419103314');
  assert.equal(three.fleissKappa.toFixed(10), '0.6385542169');
  assert.equal(three.krippendorffAlpha.toFixed(10), '0.6506024096');
  assert.equal(three.exact.toFixed(10), ((0.8 + 0.8 + 0.6) / 3).toFixed(10));
});

test('articles count as one text', () => {
  const halves = [0, 5].map((from) => labelled(...[a, b, c].map((labels) => labels.slice(from, from + 5))));
  assert.deepEqual(agreementOn(halves), agreementOn([labelled(a, b, c)]));
});

test('the figures of a kind are those of its annotations and of whether a word is of it', () => {
  const { kinds } = agreementOn([labelled(a, b)]);
  assert.deepEqual(
    kinds.map(({ kind, annotations }) => `${kind} ${annotations}`),
    ['DATE 4', 'LOC 3', 'ORG 5', 'PER 8'],
  );
  const per = kinds.find(({ kind }) => kind === 'PER');
  const isPer = (labels: readonly string[]) => labels.map((label) => (label === 'PER' ? 'PER' : 'O'));
  assert.equal(per?.cohenKappa, cohenKappa([isPer(a), isPer(b)]));
  assert.deepEqual([per?.exact, per?.blind], [6 / 8, 1]);
  assert.deepEqual(per?.places, { agree: 3, 'span-differs': 0, 'kind-differs': 2, 'only-some': 0 });
});

test('annotators who annotated nothing agree, even where there is no word', () => {
  for (const tokens of [[], [{ start: 0, end: 2 }]]) {
    const { all, kinds } = agreementOn([{ tokens, layers: [[], []] }]);
    assert.deepEqual([all.exact, all.cohenKappa, all.fleissKappa, all.krippendorffAlpha, kinds], [1, 1, 1, 1, []]);
  }
});
