import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { needed, PatternError, parsePattern, wordsPattern } from '../../server/src/checks/rules/pattern.ts';
import { compile, matchesOf } from '../../server/src/checks/rules/program.ts';
import { prepared, type Rule, ruleMatches, ruleSet } from '../../server/src/checks/rules/rules.ts';
import { processorTime } from '../growth.ts';

const found = (pattern: string, text: string, ignoreCase = false) =>
  matchesOf(compile(parsePattern(pattern, ignoreCase)), text).map(({ start, end }) => text.slice(start, end));

test('what the regular expressions of JavaScript find, patterns find', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['organi[sz]e', 'They organise and organize, but do not organi e.'],
    ['(in|at) (the )?end', 'in the end, at end, on the end'],
    ['a{2,3}', 'a aa aaa aaaa aaaaaaa'],
    ['a+?b', 'aab ab b'],
    ['<.+?>', '<a><b>'],
    ['<.+>', '<a><b>'],
    ['(a|ab)(c|bcd)', 'abcd ac'],
    ['[^a-c ]+', 'abc def cab'],
    ['\\d+(?:,\\d{3})*', '1,234,567 and 12,34'],
    ['^The|end$', 'The end The end'],
    ['\\.\\s', 'One. Two.Three. '],
    ['😀+', 'a😀😀b😀'],
    ['.', 'a\n😀'],
  ];
  for (const [pattern, text] of cases)
    assert.deepEqual(found(pattern, text), text.match(new RegExp(pattern, 'gu')) ?? [], pattern);
});

test('any pattern of the simple kind finds what JavaScript finds', () => {
  const piece = fc.oneof(
    fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', 'ab', ' ', '\\b'),
    fc
      .tuple(
        fc.constantFrom('a', 'b', '[ab]', '(?:a|bc)', '(?:ab|a)', '.'),
        fc.constantFrom('*', '+', '?', '*?', '+?', '{2}', '{1,2}'),
      )
      .map(([part, times]) => part + times),
  );
  const sequence = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
  const pattern = fc.array(sequence, { minLength: 1, maxLength: 3 }).map((choices) => `(?:${choices.join('|')})c`);
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 20 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(pattern, text, (source, where) => {
      assert.deepEqual(found(source, where), where.match(new RegExp(source, 'gu')) ?? []);
    }),
    { numRuns: 500 },
  );
});

test('words and their edges are those of every script', () => {
  assert.deepEqual(found('\\bété\\b', 'été étéx xété'), ['été']);
  assert.deepEqual(found('\\w+', 'Łódź, naïve'), ['Łódź', 'naïve']);
  assert.deepEqual(found('\\p{Lu}\\w*', 'Émile et Zola'), ['Émile', 'Zola']);
  const words = matchesOf(compile(wordsPattern(['C++', 'e-mail'], true)), 'C++ and E-mail, e-mails');
  assert.deepEqual(words, [
    { start: 0, end: 3 },
    { start: 8, end: 14 },
  ]);
});

test('what makes patterns slow or surprising is refused in a sentence', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['(?=a)b', /around a match/],
    ['(?<!a)b', /around a match/],
    ['(a)\\1', /asked for again/],
    ['(?<name>a)', /kind of group/],
    ['(a', /not closed/],
    ['a)', /was not opened/],
    ['*a', /repeats nothing/],
    ['a**', /Two repetitions/],
    ['a{3,2}', /ends before it begins/],
    ['[z-a]', /no character or class/],
    ['\\p{Nothing}', /no character or class/],
    ['((a{100}){100}){100}', /too long/],
    ['a*', /where nothing stands/],
    ['\\b', /where nothing stands/],
    ['', /where nothing stands/],
  ];
  for (const [pattern, why] of refused)
    assert.throws(
      () => prepared(parsePattern(pattern, false)),
      (error) => error instanceof PatternError && why.test(error.message),
      pattern,
    );
});

test('patterns that are catastrophic elsewhere take a time that grows with the text', () => {
  for (const pattern of ['(a+)+b', '(a|a)*b', '(a*)*b', '(.*)(.*)(.*)(.*)b', '(a|aa)+$b', '(a?){50}b'])
    assertNearLinear((size) => found(pattern, 'a'.repeat(size)));
});

/** Four times the work takes less than ten times as long, so it is not quadratic. */
function assertNearLinear(work: (size: number) => unknown): void {
  const [small, large] = [1000, 4000].map((size) => processorTime(() => work(size)));
  assert.ok((large ?? 0) < 10 * (small ?? 0) + 20, `${small} ms, then ${large} ms`);
}

const rule = (pattern: string): Rule => ({
  ...prepared(parsePattern(pattern, true)),
  message: pattern,
  suggestions: [],
  category: undefined,
  level: undefined,
  inQuotations: false,
});

test('the strings that a pattern needs are known, as long as they can be', () => {
  assert.deepEqual(needed(parsePattern('Organi[sz]ed? (well|badly)', false)), ['organi']);
  assert.deepEqual(needed(parsePattern('(one|two) \\d', false)), ['one', 'two']);
  assert.deepEqual(needed(parsePattern('(one|\\d)', false)), []);
  assert.deepEqual(needed(parsePattern('x?(abc)+', false)), ['abc']);
});

test('many rules together find what each finds alone', () => {
  const rules = ['colou?r', '(gr[ae]y|blue)', '\\d+ ?km', 'x', 'ab', 'İstanbul', '[A-Z]{3}'].map(rule);
  const text = 'The COLOR of grey and Blue: 12 km, ab x İstanbul.';
  const together = ruleMatches(ruleSet(rules), text).map(({ start, end, rule: { message } }) => ({
    start,
    end,
    message,
  }));
  const alone = rules.flatMap((one) =>
    matchesOf(one.program, text).map((match) => ({ ...match, message: one.message })),
  );
  assert.deepEqual(together, alone);
});

test('the time hardly grows with the number of rules', () => {
  const text = 'The minister told reporters that the talks had ended. '.repeat(20);
  assertNearLinear((size) => {
    const set = ruleSet(Array.from({ length: size / 10 }, (_, index) => rule(`the word${index}x`)));
    assert.deepEqual(ruleMatches(set, text), []);
  });
});
