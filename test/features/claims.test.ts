import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimList } from '../../server/src/features/claims.ts';
import { factCheckNote } from '../../server/src/features/fact-check-note.ts';
import { hover } from '../../server/src/features/hover.ts';
import { definition } from '../../server/src/features/navigation.ts';
import type { Snapshot } from '../../server/src/features/snapshot.ts';
import { documentSymbols } from '../../server/src/features/symbols.ts';
import { reasonWords, worthWords } from '../../server/src/features/worth-words.ts';
import { worth } from '../../server/src/languages/en/claims-worth.ts';
import { article, textOf, wireAt } from './article.ts';

const at = (view: Snapshot & { readonly caret: number }) => ({ position: view.lines.position(view.caret) });

const council = [
  'Council counts its losses',
  '',
  'Mayor Ana Costa said on Monday that the city lost $40 million in January.',
  '',
  '“We will pay,” Peter Novak told the council. Ms. Costa said she was surprised.',
  '',
  'Unemployment rose by 12 percent last year, the highest level since 1990.',
].join('\n');

test('claims by speaker: each speaker once, in the order of the text, the article itself last', () => {
  const { groups } = claimList(article(council), { by: 'speaker' });
  assert.deepEqual(
    groups.map(({ label, claims }) => [label, ...claims.map(({ text }) => text)]),
    [
      ['Ana Costa', 'that the city lost $40 million in January', 'she was surprised'],
      ['Peter Novak', '“We will pay,”'],
      ['The article’s own voice', 'Unemployment rose by 12 percent last year, the highest level since 1990.'],
    ],
  );
});

test('who has no name keeps what he goes on to say', () => {
  const { groups } = claimList(
    article(
      'Tax talks\n\nThe bill is dead, a senior official told Reuters. “There will be no vote,” he said. According to the same source, the minister has resigned.\n\nLater Ana Costa said that it lives.',
    ),
    { by: 'speaker' },
  );
  assert.deepEqual(
    groups.map(({ label, claims }) => [label, claims.map(({ text }) => text)]),
    [
      ['a senior official', ['The bill is dead', '“There will be no vote,”', 'the minister has resigned']],
      ['Ana Costa', ['that it lives']],
    ],
  );
});

test('claims by rank: bands from the highest, in each the highest score first', () => {
  const { groups } = claimList(article(council), { by: 'rank' });
  const scores = groups.flatMap(({ claims }) => claims.map(({ worth }) => worth?.score ?? 0));
  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  );
  const bands = groups.map(({ claims }) => new Set(claims.map(({ worth }) => worth?.band)));
  assert.ok(bands.every((found) => found.size === 1));
  assert.ok(groups[0]?.claims.some(({ text, speaker }) => text.includes('$40 million') && speaker === 'Ana Costa'));
});

test('a fact-check note: claim, speaker, dates, place and reasons, a line each', () => {
  const view = article(council.replace('million', '^million'));
  const note = factCheckNote(view, at(view))?.split('\n') ?? [];
  assert.deepEqual(note.slice(0, 6), [
    'Claim: that the city lost $40 million in January',
    'Speaker: Ana Costa (“Mayor Ana Costa … said”)',
    'Said: Mon 9 March 2026',
    'Dates in it: January = January 2026',
    'Published: Tue 10 March 2026',
    'Place: wire.article, line 3',
  ]);
  assert.match(note[6] ?? '', /^Check-worthy: (?:high|medium) \(quantity\): .*“40”/);
});

test('each sign of the ranking has words for its reason', () => {
  const { signs } = worth.weights;
  const reason = (code: string) => reasonWords({ code, text: 'it', start: 0, end: 2, weight: 1 });
  assert.deepEqual(
    Object.keys(signs).filter((code) => reason(code).startsWith('wording')),
    [],
  );
});

test('reasons that speak for a rank and against it are told apart, and said once', () => {
  const because = (code: string, weight: number) => ({ code, text: 'if', start: 0, end: 2, weight });
  const reasons = [because('long', 0.2), because('twelve-words', 0.3), because('hypothetical', -0.2)];
  assert.equal(
    worthWords({ score: 0.5, band: 'medium', factType: 'law-or-rule', reasons }),
    'Check-worthy: medium (law or rule): a long statement; against it: condition “if”',
  );
});

test('a note of the article’s own statement names no speaker; where there is no claim there is no note', () => {
  const own = article(council.replace('12 percent', '12 ^percent'));
  assert.match(factCheckNote(own, at(own)) ?? '', /^Speaker: The article’s own voice$/m);
  const nothing = article(council.replace('counts', '^counts'));
  assert.equal(factCheckNote(nothing, at(nothing)), null);
});

test('the outline can be arranged by speakers, and what each says lies inside', () => {
  const view = article(council, 'news-article', { outline: { by: 'speaker' } });
  const symbols = documentSymbols(view);
  assert.deepEqual(
    symbols.map(({ name, children = [] }) => [name, children.length]),
    [
      ['Ana Costa', 2],
      ['Peter Novak', 1],
      ['The article’s own voice', 1],
    ],
  );
});

test('from what is said to who says it, and back', () => {
  const target = (view: Snapshot & { readonly caret: number }) => {
    const found = definition(view, at(view));
    return found && textOf(view, found.range);
  };
  assert.equal(target(wireAt('will sign')), 'Ms. Silva');
  assert.equal(target(wireAt('said.')), '“We will sign on March 12,”');
});

test('the hover on a cue shows the whole relation', () => {
  const view = wireAt('said.');
  const { contents } = hover(view, at(view)) ?? {};
  const text = JSON.stringify(contents);
  for (const part of ['Content: `“We will sign on March 12,”`', 'Source: `Ms. Silva`', 'Cue: `said`'])
    assert.ok(text.includes(part), `${part} in ${text}`);
});
