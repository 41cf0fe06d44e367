import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../../server/src/annotate/annotate.ts';
import { checks, findProblems, withProblems } from '../../server/src/checks/index.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { published } from './page.ts';

const problemsIn = (text: string, levels = {}) =>
  findProblems(annotate(text, { language: english, published }), english.checks, { levels });

const wrongDay = 'He spoke on Wednesday, December 28, 2021, in Geneva.';

test('a check has its own level until a setting gives it another; a word that is no level is no setting', () => {
  const severity = (level?: string) => problemsIn(wrongDay, level ? { 'weekday-date': level } : {})[0]?.severity;
  assert.equal(severity(), 'warning');
  assert.equal(severity('hint'), 'hint');
  assert.equal(severity('loud'), 'warning');
  assert.equal(severity('off'), undefined);
});

test('a check that finds very much says how much more there is', () => {
  const problems = problemsIn(Array.from({ length: 60 }, () => wrongDay).join('\n\n'));
  assert.equal(problems.length, 20);
  assert.equal(problems.at(-1)?.message, '28 December 2021 is a Tuesday, not a Wednesday. And 40 more like this.');
  assert.equal(problems[0]?.message, '28 December 2021 is a Tuesday, not a Wednesday.');
});

test('front matter, fenced code and boilerplate are left alone, but that boilerplate is there is said', () => {
  const text = [
    '---',
    `note: ${wrongDay}`,
    '---',
    'Talks open',
    '',
    '```',
    wrongDay,
    '```',
    '',
    `Read also ${wrongDay}`,
  ];
  const found = problemsIn([...text, '', 'They met in Rome.'].join('\n'));
  assert.deepEqual(
    found.map(({ check }) => check),
    ['residue'],
  );
});

test('the record holds the problems at the checks’ own levels, in English, with fixes', () => {
  const { problems } = withProblems(annotate(wrongDay, { language: english, published }), english.checks);
  assert.deepEqual(problems, [
    {
      check: 'weekday-date',
      start: 12,
      end: 40,
      message: '28 December 2021 is a Tuesday, not a Wednesday.',
      severity: 'warning',
      fixes: [
        { title: 'Write “Tuesday”', edits: [{ start: 12, end: 21, text: 'Tuesday' }] },
        { title: 'Write “29”', edits: [{ start: 32, end: 34, text: '29' }] },
      ],
    },
  ]);
});

test('a translation puts its values where it wants them', () => {
  const article = annotate(wrongDay, { language: english, published });
  const say = ({ values }: { readonly values: readonly unknown[] }) => values.toReversed().join(' / ');
  assert.equal(findProblems(article, english.checks, { say })[0]?.message, 'Wednesday / Tuesday / 28 December 2021');
});

test('ids of checks are words of the settings, each once', () => {
  const ids = checks.map(({ id }) => id);
  assert.deepEqual([...new Set(ids)], ids);
  for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
});

test('texts without prose, in capitals or of marks alone give no flood and no failure', () => {
  const texts = [
    '',
    '   ',
    '”'.repeat(500),
    'A B C. '.repeat(400),
    '| 1 | 2 |\n'.repeat(200),
    `${wrongDay} `.repeat(300),
  ];
  for (const text of [...texts, ...texts.map((each) => each.toUpperCase())])
    assert.ok(problemsIn(text).length <= 20 * checks.length);
});
