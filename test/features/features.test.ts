import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { kinds } from '../../server/src/annotate/kinds.ts';
import { valueWords } from '../../server/src/features/date-words.ts';
import { articleId } from '../../server/src/features/export.ts';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { hover } from '../../server/src/features/hover.ts';
import { definition, documentHighlights, references } from '../../server/src/features/navigation.ts';
import { overview } from '../../server/src/features/overview.ts';
import { selectionRanges } from '../../server/src/features/selection.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import type { Snapshot } from '../../server/src/features/snapshot.ts';
import { documentSymbols } from '../../server/src/features/symbols.ts';
import { oneLine } from '../../server/src/features/words.ts';
import { article, textOf, wire, wireAt } from './article.ts';

const at = (view: Snapshot & { readonly caret: number }) => ({ position: view.lines.position(view.caret) });

/** The hover at the caret, without bold, as lines. */
function hoverLines(view: Snapshot & { readonly caret: number }): readonly string[] {
  const contents = hover(view, at(view))?.contents;
  assert.ok(contents && typeof contents === 'object' && 'value' in contents);
  return contents.value.replaceAll('**', '').split('\n').filter(Boolean);
}

test('hover on a person: who, which mention of how many, role, why', () => {
  const lines = hoverLines(wireAt('Maria Silva'));
  assert.equal(lines[0], 'Person: Maria Silva, mention 1 of 3');
  assert.ok(
    lines.some((line) => line.startsWith('- Role: Prime Minister (line 3)')),
    lines.join('\n'),
  );
  assert.ok(lines.some((line) => /^- Recognised by: .+, \d+ % sure$/.test(line)));
});

test('hover on a later mention: where the full name stands', () => {
  const lines = hoverLines(wireAt('Silva and'));
  assert.equal(lines[0], 'Person: Maria Silva, mention 3 of 3');
  assert.ok(lines.includes('- First named: line 3'));
});

test('hover on a pronoun: for whom it stands, no highlight unless asked for', () => {
  const view = article('Joe Biden spoke. H^e left.');
  assert.deepEqual(hoverLines(view), [
    'Pronoun for Joe Biden',
    '- First named: line 1',
    '- Recognised by: only person nearby, 95 % sure',
  ]);
  assert.equal(semanticTokens(view).length, 5);
  const chosen = article('Joe Biden spoke. H^e left.', 'news-article', { highlight: { pronouns: true } });
  assert.equal(semanticTokens(chosen).length, 10);
  assert.equal(references(view, at(view)).length, 1);
});

test('hover on a date: the day, what is written and what is implied', () => {
  const lines = hoverLines(wireAt('Tuesday'));
  assert.match(lines[0] ?? '', /^Date: Tue 10 March 2026 \(.+\)$/);
  assert.ok(lines.includes('- Written: `Tuesday`'));
  assert.ok(lines.some((line) => line.startsWith('- Implied: ') && line.includes('year 2026')));
});

test('hover on a quotation: who, how it is reported', () => {
  const lines = hoverLines(wireAt('We will'));
  assert.equal(lines[0], 'Claim, direct quotation: Maria Silva said');
  assert.ok(lines.includes('- Source: `Ms. Silva` (person)'), lines.join('\n'));
});

test('hover on an amount inside a claim: the amount first, the claim below', () => {
  const lines = hoverLines(wireAt('5 million'));
  assert.match(lines[0] ?? '', /^Money: /);
  assert.ok(lines.some((line) => line.startsWith('Claim, ')));
});

test('hover where nothing is annotated says nothing', () => {
  const view = wireAt('What the ministers');
  assert.equal(hover(view, at(view)), null);
});

test('references and highlights are all mentions of the entity, definition is the first full one', () => {
  const view = wireAt('Silva said');
  assert.deepEqual(
    references(view, at(view)).map(({ range }) => textOf(view, range)),
    ['Maria Silva', 'Silva', 'Silva'],
  );
  assert.equal(documentHighlights(view, at(view)).length, 3);
  const target = definition(view, at(view));
  assert.equal(target && textOf(view, target.range), 'Maria Silva');
});

test('highlights on a cue are the parts of its claim; its definition is the content', () => {
  const view = wireAt('said');
  const parts = documentHighlights(view, at(view)).map(({ range }) => textOf(view, range));
  assert.ok(parts.includes('said') && parts.includes('Ms. Silva'), parts.join('|'));
  const target = definition(view, at(view));
  assert.match((target && textOf(view, target.range)) ?? '', /We will sign on March 12/);
});

test('the outline has the sections, and in them claims, names and dates once each, all inside', () => {
  const view = article(wire);
  const symbols = documentSymbols(view);
  assert.deepEqual(
    symbols.map(({ name }) => name),
    ['Ministers agree on fishing rights', 'A long way to go'],
  );
  const names = symbols[0]?.children?.map(({ name }) => name) ?? [];
  assert.equal(names.filter((name) => name === 'Maria Silva').length, 1);
  assert.ok(names.includes('Tuesday') && names.some((name) => name.startsWith('Maria Silva: ')), names.join('|'));
  const inside = ({ range, selectionRange, children = [] }: DocumentSymbol): boolean =>
    [selectionRange, ...children.map((child) => child.range)].every(
      (inner) =>
        view.lines.offset(range.start) <= view.lines.offset(inner.start) &&
        view.lines.offset(inner.end) <= view.lines.offset(range.end),
    ) && children.every(inside);
  assert.ok(symbols.every(inside));
  assert.ok(symbols.every(({ children = [] }) => children.every(({ name }) => name.length > 0)));
});

test('Markdown keeps its own outline unless asked', () => {
  assert.deepEqual(documentSymbols(article(wire, 'markdown')), []);
  assert.notDeepEqual(documentSymbols(article(wire, 'markdown', { outline: { markdown: true } })), []);
});

test('sections fold', () => {
  assert.deepEqual(
    foldingRanges(article(wire)).map(({ startLine, endLine }) => [startLine, endLine]),
    [
      [0, 4],
      [6, 10],
    ],
  );
});

test('the selection widens from word to name, claim, sentence, paragraph, section, article', () => {
  const view = wireAt('12,');
  const [start] = selectionRanges(view, { positions: [at(view).position] });
  const chain: string[] = [];
  for (let step: SelectionRange | undefined = start; step; step = step.parent) chain.push(textOf(view, step.range));
  assert.deepEqual(chain.slice(0, 2), ['12', 'March 12']);
  assert.ok(chain.includes('“We will sign on March 12,” Ms. Silva said.'));
  assert.equal(chain.at(-1), wire);
  chain.reduce((inner, outer) => {
    assert.ok(outer.length > inner.length && outer.includes(inner));
    return outer;
  });
});

test('boilerplate is not coloured', () => {
  const view = article(wire);
  const line = wire.split('\n').indexOf('Read also What the ministers want');
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  assert.deepEqual(semanticTokens(view, range), []);
});

test('the overview counts and lists in the order of the text', () => {
  const { annotations, counts, state, published } = overview(article(wire));
  assert.equal(state, 'annotated');
  assert.equal(published?.value, '2026-03-10');
  assert.equal(annotations.length, counts.mentions + counts.dates + counts.claims);
  const tokens = new Set(kinds.map(({ token }) => token));
  assert.ok(annotations.every(({ kind, label, ranges }) => tokens.has(kind) && label !== '' && ranges.length > 0));
  const lines = annotations.map(({ ranges }) => ranges[0]?.start.line ?? -1);
  assert.deepEqual(
    lines,
    lines.toSorted((a, b) => a - b),
  );
});

for (const [value, words] of [
  ['2021-12-28', 'Tue 28 December 2021'],
  ['2021-12-28T10:35', 'Tue 28 December 2021, 10:35'],
  ['2021-06', 'June 2021'],
  ['2021-12-28TEV', 'Tue 28 December 2021, evening'],
  ['2021-W51', 'the week of Mon 20 December 2021'],
  ['2021-W01', 'the week of Mon 4 January 2021'],
  ['2021-W51-WE', 'the weekend of Sat 25 December 2021'],
  ['2021-Q4', 'quarter 4 of 2021'],
  ['2021-SU', 'summer 2021'],
  ['197', 'the years 1970 to 1979'],
  ['19', 'the years 1900 to 1999'],
  ['PAST_REF', 'the past'],
  ['P1Y', '1 year'],
  ['P2Y6M', '2 years 6 months'],
  ['PTXH', 'some hours'],
  ['PT5H30M', '5 hours 30 minutes'],
  ['P1WE', '1 weekend'],
  ['PXW', 'some weeks'],
  ['P', 'P'],
  ['2021', '2021'],
  ['XXXX-WXX-2', 'XXXX-WXX-2'],
] as const) {
  test(`the value ${value} reads ${words}`, () => assert.equal(valueWords(value), words));
}

test('what comes round reads so', () => {
  assert.deepEqual(
    ['P1W', 'P2W', 'XXXX-WXX-2'].map((value) => valueWords(value, 'SET')),
    ['every week', 'every 2 weeks', 'XXXX-WXX-2'],
  );
});

for (const [uri, id] of [
  ['file:///articles/talks.txt', 'talks'],
  ['file:///articles/T%C3%A9l%C3%A9.en.txt', 'Télé.en'],
  ['untitled:Untitled-1', 'Untitled-1'],
  ['vscode-vfs://github/owner/repository/talks.article?ref=main#L1', 'talks'],
  ['file:///articles/.news', '.news'],
  ['file:///articles/100%.txt', '100%'],
] as const) {
  test(`the article at ${uri} is called ${id}`, () => assert.equal(articleId(uri), id));
}

test('one line: white space folded, cut at a word, no half character', () => {
  assert.equal(oneLine(' a \r\n b '), 'a b');
  assert.equal(oneLine('one two three', 9), 'one two…');
  assert.equal(oneLine('😀😀😀', 4), '😀…');
});
