import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { annotate } from '../../server/src/annotate/annotate.ts';
import type { Edit, Problem } from '../../server/src/annotate/model.ts';
import { checks, findProblems } from '../../server/src/checks/index.ts';
import { english } from '../../server/src/languages/en/index.ts';
import { processorTime } from '../growth.ts';
import { edited, examples, houseOf, pageOf, published } from './page.ts';

const levels = Object.fromEntries(checks.map(({ id }) => [id, 'hint']));
const problemsIn = (text: string, options = {}): readonly Problem[] =>
  findProblems(annotate(text, { language: english, published }), english.checks, { levels, ...options });

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const letters = (index: number): string =>
  String.fromCharCode(97 + (index % 26), 97 + (Math.floor(index / 26) % 26), 97 + (Math.floor(index / 676) % 26));

/** Texts that are no articles, of any length. */
const unusual: Readonly<Record<string, (count: number) => string>> = {
  'a poem': (count) =>
    lines(count, (index) => `And all the ${letters(index)} leaves “of gold\nhave drifted to the sea,`),
  'a table': (count) =>
    lines(count, (index) => `| ${index} | FC ${letters(index).toUpperCase()} | ${index * 3} | 12% |`),
  'a list of results': (count) =>
    lines(count, (index) => `${index}. Mar${letters(index)} Berg (NOR) 1:0${index % 10}.${index % 60}`),
  'an article in capitals': (count) =>
    lines(count, (index) => `THE MINISTER SAID ON WEDNESDAY, DECEMBER 28, ${index} WERE HURT.\n`),
  'a text without sentences': (count) => lines(count, (index) => `word${index} "another (third`).replaceAll('\n', ' '),
  'names that are like one another': (count) =>
    lines(count, (index) => `Jan Mull${letters(index)} met Jan Muller${letters(index)}.`),
  'marks alone': (count) => '”“"«» '.repeat(count),
  'numbers alone': (count) =>
    lines(count, (index) => `${index} of the ${index - 1}, including ${index + 1} (${index}%)`).replaceAll('\n', ' '),
};

suite('texts that are no articles give no flood and no hang', () => {
  for (const [name, make] of Object.entries(unusual))
    test(name, () => {
      for (const [id, problems] of Map.groupBy(problemsIn(make(600)), ({ check }) => check))
        assert.ok(problems.length <= 20, id);
      const time = (count: number) => {
        const article = annotate(make(count), { language: english, published });
        return processorTime(() => findProblems(article, english.checks, { levels }));
      };
      const [small, large] = [time(150), time(600)];
      assert.ok(large < 10 * small + 100, `${small} ms, then ${large} ms`);
    });
});

test('names of a headline are looked for in time that grows with the text, however many paragraphs it has', () => {
  const names = Array.from({ length: 8 }, (_, index) => `Jan Muller${letters(index)}`).join(', ');
  const time = (count: number) => {
    const article = annotate(`${names} meet\n\n${'Rain.\n\n'.repeat(count)}`, { language: english, published });
    const only = Object.fromEntries(checks.map(({ id }) => [id, id === 'headline-body' ? 'hint' : 'off'] as const));
    return processorTime(() => findProblems(article, english.checks, { levels: only }));
  };
  const [small, large] = [time(2000), time(8000)];
  assert.ok(large < 10 * small + 20, `${small} ms, then ${large} ms`);
});

test('of a check that finds very much the last finding says how much more there is', () => {
  const problems = problemsIn('He spoke on Wednesday, December 28, 2021.\n\n'.repeat(60));
  assert.match(
    problems.filter(({ check }) => check === 'weekday-date').at(-1)?.message ?? '',
    /And 40 more like this\.$/,
  );
});

suite('a fix makes its finding go away, all fixes together add no finding of another check, and undoing gives the same text', () => {
  for (const check of checks)
    test(check.id, () => {
      const page = pageOf(check);
      const house = houseOf(page);
      for (const { text } of examples(page, 'Pointed out')) {
        const before = problemsIn(text, { house });
        const own = before.filter((one) => one.check === check.id);
        const fixes = own.flatMap(({ fixes = [] }) => fixes.map(({ edits }) => edits));
        for (const edits of fixes) {
          const after = edited(text, edits);
          const left = problemsIn(after, { house }).filter((one) => one.check === check.id);
          assert.ok(left.length < own.length, `${text} became ${after}`);
          assert.equal(edited(after, inverse(text, edits)), text);
        }
        // One place of several may be left to contradict the one that was mended: all of them together don't.
        const first = own.flatMap(({ fixes: [fix] = [] }) => fix?.edits ?? []);
        const all = first.filter(({ start }, index) => first.findIndex((one) => one.start === start) === index);
        const kinds = new Set(before.map((one) => one.check));
        const now = problemsIn(
          edited(
            text,
            all.toSorted((a, b) => a.start - b.start),
          ),
          { house },
        );
        assert.deepEqual(
          now.map((one) => one.check).filter((id) => !kinds.has(id)),
          [],
          text,
        );
      }
    });
});

/** The edits that undo others, in the text that those have made. */
function inverse(text: string, edits: readonly Edit[]): readonly Edit[] {
  let moved = 0;
  return edits.map(({ start, end, text: written }) => {
    const from = start + moved;
    moved += written.length - (end - start);
    return { start: from, end: from + written.length, text: text.slice(start, end) };
  });
}
