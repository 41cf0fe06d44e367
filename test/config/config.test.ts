import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../server/src/checks/message.ts';
import { houseStyles } from '../../server/src/checks/style-guides.ts';
import { noConfig, readConfig } from '../../server/src/config/config.ts';
import { withLabels } from '../../server/src/config/labels.ts';

/** The mistakes of a file: its line, counted from 1, what is marked, and what is said. */
const mistakesIn = (content: string) =>
  readConfig(content).mistakes.map(({ start, end, message }) => [
    content.slice(0, start).split('\n').length,
    content.slice(start, end).trim(),
    english(message),
  ]);

test('an empty file settles nothing, and has no mistake', () => {
  for (const content of ['', '\n# Later.\n', 'rules:\nchecks:\n', '---\n'])
    assert.deepEqual(readConfig(content), { config: noConfig, mistakes: [] });
});

test('a style by its name, or from it on', () => {
  assert.deepEqual(readConfig('houseStyle: reuters').config.houseStyle, houseStyles.reuters);
  const own = readConfig('houseStyle:\n  from: ap\n  relativeDays: true\n').config.houseStyle;
  assert.deepEqual(own, { ...houseStyles.ap, relativeDays: true });
});

test('levels of checks; “off” is a level, however YAML reads it', () => {
  const { config, mistakes } = readConfig('checks:\n  acronyms: off\n  vague-sourcing: false\n  residue: hint\n');
  assert.deepEqual(mistakes, []);
  assert.deepEqual(config.checks, { acronyms: 'off', 'vague-sourcing': 'off', residue: 'hint' });
});

test('labels of other schemes, in any case, and the kinds that they stand for', () => {
  const { config, mistakes } = readConfig('labels:\n  Temperature: QUANTITY\n  MISC: leave-out\n');
  assert.deepEqual([config.labels, mistakes], [{ TEMPERATURE: 'QUANTITY', MISC: '' }, []]);
  assert.match(
    mistakesIn('labels:\n  MISC: THING\n')[0]?.join(' ') ?? '',
    /^2 THING Write one of these here: PERSON, /,
  );
  const own = readConfig('labels:\n  Law: POLICY\nkinds:\n  own:\n    POLICY: { key: y }\n');
  assert.deepEqual([own.config.labels, own.mistakes], [{ LAW: 'POLICY' }, []]);
  assert.deepEqual(mistakesIn('labels: MISC'), [
    [1, 'MISC', 'Labels belong here, each with the kind that it stands for.'],
  ]);
});

test('labels are noted beside what the file says already', () => {
  const content = '# Ours.\nhouseStyle: ap # agreed\n\nlabels:\n  # from brat\n  MISC: EVENT\n';
  const noted = withLabels(content, { MISC: '', TEMP: 'QUANTITY' });
  assert.ok(noted.startsWith('# Ours.\nhouseStyle: ap # agreed\n\nlabels:\n  # from brat\n'), noted);
  assert.deepEqual(readConfig(noted).config.labels, { MISC: '', TEMP: 'QUANTITY' });
  assert.deepEqual(readConfig(withLabels('', { MISC: 'WORK' })).config.labels, { MISC: 'WORK' });
  assert.throws(() => withLabels('labels: [', { MISC: '' }), /can’t be read as YAML: mend it first/);
});

test('a mistake is told at its place, and the rest holds', () => {
  const content = [
    'houseStyle: times',
    'checks:',
    '  residue: loud',
    '  no-check: hint',
    '  acronyms: hint',
    'extra: 1',
    'rules:',
    '  - words: [Kiev]',
    '  - message: No words.',
    '  - pattern: (a',
    '    message: Not closed.',
    '  - words: [good]',
    '    message: Fine.',
    '    category: 3',
    '    level: [hint]',
  ].join('\n');
  assert.deepEqual(mistakesIn(content), [
    [1, 'times', 'Write one of these here: ap, reuters, guardian.'],
    [3, 'loud', 'Write one of these here: error, warning, information, hint, off.'],
    [4, 'no-check', mistakesIn(content)[2]?.[2]],
    [6, 'extra', '“extra” is not known here; there are houseStyle, checks, rules, kinds, labels.'],
    [8, 'w', 'The rule needs a message.'],
    [9, 'm', 'The rule needs either a pattern or words.'],
    [10, '(a', 'A bracket is not closed.'],
    [15, '[hint]', 'Write one of these here: error, warning, information, hint.'],
  ]);
  const { config } = readConfig(content);
  assert.deepEqual(config.checks, { acronyms: 'hint' });
  assert.deepEqual(
    config.rules.rules.map(({ message, category }) => [message, category]),
    [['Fine.', '3']],
  );
});

test('examples are tried; suggestions, words and styles that contradict each other are told', () => {
  const content = [
    'houseStyle: [ap, guardian]',
    'rules:',
    '  - words: [Kiev, Kief]',
    '    message: We write Kyiv.',
    '    suggestion: Kyiv',
    '    examples:',
    '      wrong: [To Kiev., To Kyiv.]',
    '      right: [To Kief., To Rome.]',
    '  - words: Kyiv',
    '    message: We write Kiev.',
    '    suggestion: Kiev',
    '  - words: [Kiev]',
    '    message: Again.',
  ].join('\n');
  assert.deepEqual(mistakesIn(content), [
    [
      1,
      '[ap, guardian]',
      'These styles contradict each other (relativeDays, lastAndNextWeekdays, weekdayWithDate, acronymsInBrackets). Choose one, and write beside it what is otherwise.',
    ],
    [5, 'Kyiv', 'A rule points this suggestion out: the two contradict each other.'],
    [7, 'To Kyiv.', 'The rule does not point out this example of what is wrong.'],
    [8, 'To Kief.', 'The rule points out this example of what is right.'],
    [11, 'Kiev', 'A rule points this suggestion out: the two contradict each other.'],
    [12, 'Kiev', 'Another rule is about “Kiev” already.'],
  ]);
});

test('what is no YAML, no object or grows out of itself is told', () => {
  assert.match(String(mistakesIn('rules: [')[0]?.[2]), /^This can’t be read as YAML/);
  assert.match(String(mistakesIn('- rules')[0]?.[2]), /^Keys and values belong here/);
  assert.match(String(mistakesIn('rules: &all\n  - *all\n')[0]?.[2]), /is not followed here/);
  const bomb = `a: &a [x]\n${'bcdefghi'
    .split('')
    .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
    .join('\n')}`;
  assert.ok(mistakesIn(bomb).length > 0);
});

test('ten thousand rules are read, and rules that can’t be passed over are counted', () => {
  const rules = Array.from({ length: 10_000 }, (_, index) => `  - words: [word${index}]\n    message: No.\n`).join('');
  const { config, mistakes } = readConfig(`rules:\n${rules}`);
  assert.deepEqual([config.rules.rules.length, mistakes.length], [10_000, 0]);
  const open = Array.from({ length: 120 }, () => '  - pattern: "[a-z]{9}"\n    message: No.\n').join('');
  const bounded = readConfig(`rules:\n${open}`);
  assert.deepEqual([bounded.config.rules.rules.length, bounded.mistakes.length], [100, 1]);
});

test('kinds in use, and kinds of the newsroom’s own', () => {
  const { config, mistakes } = readConfig(
    [
      'kinds:',
      '  use: [PERSON, DATE]',
      '  own:',
      '    POLICY: { name: Policy, key: 1, color: "#4EC9B0", guideline: Programmes. }',
      '    ART_FORM:',
    ].join('\n'),
  );
  assert.deepEqual(mistakes, []);
  assert.deepEqual(config.kinds, {
    use: ['PERSON', 'DATE'],
    own: [
      { id: 'POLICY', label: 'Policy', color: '#4ec9b0', key: '1', guideline: 'Programmes.' },
      { id: 'ART_FORM', label: 'Art form' },
    ],
  });
});

test('what is wrong with kinds is told at its place', () => {
  const content = [
    'kinds:',
    '  use: [PERSONS]',
    '  own:',
    '    Policy: { key: 1 }',
    '    PERSON: { key: 2 }',
    '    CUE:',
    '    POLICY: { key: p, color: red, size: 3 }',
    '    OTHER: { key: 12 }',
    '    MORE: { key: 3 }',
    '    LESS: { key: 3 }',
  ].join('\n');
  assert.deepEqual(
    mistakesIn(content).map(([line, marked, said]) => [line, marked, String(said).slice(0, 34)]),
    [
      [2, 'PERSONS', 'Write one of these here: PERSON, O'],
      [4, 'Policy', 'Write the name of a kind in capita'],
      [5, 'PERSON', 'PERSON is a kind or label already:'],
      [6, 'CUE', 'CUE is a kind or label already: gi'],
      [7, 'p', '“p” is the key of “Person” already'],
      [7, 'red', 'Write a colour here as "#4ec9b0", '],
      [7, 'size', '“size” is not known here; there ar'],
      [8, '12', 'Write one digit or letter here.'],
      [10, '3', '“3” is the key of “More” already.'],
    ],
  );
  assert.deepEqual(
    readConfig(content).config.kinds.own.map(({ id, key = '' }) => id + key),
    ['POLICY', 'OTHER', 'MORE3', 'LESS'],
  );
});
