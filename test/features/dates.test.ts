import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayStyles, inFull } from '../../server/src/checks/written-days.ts';
import { dateActions } from '../../server/src/features/date-actions.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { publishedEdit } from '../../server/src/features/published.ts';
import { timeline } from '../../server/src/features/timeline.ts';
import { article, textOf, wireAt } from './article.ts';

const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

for (const [day, published, ap, guardian] of [
  ['2026-03-10', '2026-03-10', 'Tuesday', 'Tuesday'],
  ['2026-03-16', '2026-03-10', 'Monday', 'Monday'],
  ['2026-03-17', '2026-03-10', 'March 17', '17 March'],
  ['2025-12-28', '2026-03-10', 'Dec. 28, 2025', '28 December 2025'],
  ['2026-09-01', '2026-03-10', 'Sept. 1', '1 September'],
] as const) {
  test(`${day} in copy of ${published}: ${ap}, ${guardian}`, () => {
    const write = (id: string) => dayStyles.find((style) => style.id === id)?.write(day, published);
    assert.deepEqual([write('ap'), write('reuters'), write('guardian')], [ap, ap, guardian]);
  });
}

test('a day in full', () => assert.equal(inFull('2021-12-28'), '28 December 2021'));

test('the light bulb on a date offers the day, the house style and the publication date', () => {
  const view = wireAt('March 12');
  const position = view.lines.position(view.caret);
  const titles = dateActions(view, { range: { start: position, end: position } }).map(({ title }) => title);
  assert.deepEqual(titles, [
    'Write the date after it: 12 March 2026',
    'Write it in Guardian style: Thursday',
    'Set as publication date: Thu 12 March 2026',
  ]);
});

test('the light bulb elsewhere offers nothing about dates', () => {
  const view = wireAt('Maria');
  const position = view.lines.position(view.caret);
  assert.deepEqual(dateActions(view, { range: { start: position, end: position } }), []);
});

test('inlay hints: the value after each date, only when asked for', () => {
  const text = 'They met on Tuesday and on 2026-03-01.';
  assert.deepEqual(inlayHints(article(text), { range: everything }), []);
  const hints = inlayHints(article(text, 'news-article', { dates: { inlayHints: true } }), { range: everything });
  assert.deepEqual(
    hints.map(({ label, position }) => [label, position.character]),
    [['2026-03-10', text.indexOf(' and')]],
  );
});

test('the timeline has the dates in the order of the calendar, with their sentences', () => {
  const view = article(
    'They will meet on March 12. The talks began in 2019. Nobody slept for three days.\n\nOn Monday they ate.',
  );
  assert.deepEqual(
    timeline(view).entries.map(({ value, sentence, range }) => [value, sentence, textOf(view, range)]),
    [
      ['2019', 'The talks began in 2019.', '2019'],
      ['2026-03-09', 'On Monday they ate.', 'Monday'],
      ['2026-03-12', 'They will meet on March 12.', 'March 12'],
    ],
  );
});

for (const [name, before, after] of [
  [
    'replaces the day that stands there',
    '---\ntitle: a\ndate: 2020-01-01\n---\nText',
    '---\ntitle: a\ndate: 2021-12-28\n---\nText',
  ],
  ['keeps the key', '---\npublished: soon\n---\n', '---\npublished: 2021-12-28\n---\n'],
  ['adds a line before the fence', '---\ntitle: a\n---\nText', '---\ntitle: a\ndate: 2021-12-28\n---\nText'],
  [
    'adds a line with the text’s line ends',
    '---\r\ntitle: a\r\n---\r\nText',
    '---\r\ntitle: a\r\ndate: 2021-12-28\r\n---\r\nText',
  ],
] as const) {
  test(`the publication date in front matter: ${name}`, () => {
    const edit = publishedEdit(before, '2021-12-28');
    assert.ok(edit);
    const { lines } = article(before);
    assert.equal(
      before.slice(0, lines.offset(edit.range.start)) + edit.newText + before.slice(lines.offset(edit.range.end)),
      after,
    );
  });
}

test('a text without front matter has no place for a publication date', () => {
  assert.equal(publishedEdit('Text\n---\ndate: 2020-01-01\n---\n', '2021-12-28'), undefined);
});
