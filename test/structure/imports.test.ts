import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../scripts/project.ts';
import { allImports, importsOf, sources } from './imports.ts';
import { allowed, cycle, roomOf } from './rooms.ts';

const imports = allImports(root);
const draw = ({ from, to }: { readonly from: string; readonly to: string }) => `${from} -> ${to}`;

test('every source file is in a room of the architecture', () => {
  assert.deepEqual(
    sources(root)
      .map(({ file }) => file)
      .filter((file) => roomOf(file) === undefined),
    [],
  );
});

test('imports follow the arrows of the architecture', () => {
  assert.deepEqual(imports.filter((one) => !allowed(one)).map(draw), []);
});

test('files do not import each other in a circle', () => {
  assert.equal(cycle(imports)?.join(' -> '), undefined);
});

test('rooms do not import each other in a circle', () => {
  const arrows = imports
    .map(({ from, to }) => ({ from: roomOf(from) ?? from, to: roomOf(to) ?? to }))
    .filter(({ from, to }) => from !== to);
  assert.equal(cycle(arrows)?.join(' -> '), undefined);
});

test('the core has no clock, no randomness and no surroundings', () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bprocess\.|\bconsole\.|\bsetTimeout\b/;
  const comments = /\/\*[\s\S]*?\*\/|\/\/.*/g;
  const guilty = sources(root)
    .filter(({ file }) => roomOf(file) === 'annotate')
    .filter(({ text }) => impure.test(text.replace(comments, '')))
    .map(({ file }) => file);
  assert.deepEqual(guilty, []);
});

test('the reader of imports sees every way to import', () => {
  const text = [
    "import type { A } from './model.ts';",
    "import { b } from '../b.ts';",
    'import {',
    '  c,',
    "} from 'c';",
    "export * from './d.ts';",
    "import './e.ts';",
    "const f = await import('./f.ts');",
    "const prose = 'an import from Kyiv';",
  ].join('\n');
  assert.deepEqual(importsOf('server/src/annotate/a.ts', text), [
    { from: 'server/src/annotate/a.ts', to: 'server/src/annotate/model.ts', typeOnly: true },
    { from: 'server/src/annotate/a.ts', to: 'server/src/b.ts', typeOnly: false },
    { from: 'server/src/annotate/a.ts', to: 'c', typeOnly: false },
    { from: 'server/src/annotate/a.ts', to: 'server/src/annotate/d.ts', typeOnly: false },
    { from: 'server/src/annotate/a.ts', to: 'server/src/annotate/e.ts', typeOnly: false },
    { from: 'server/src/annotate/a.ts', to: 'server/src/annotate/f.ts', typeOnly: false },
  ]);
});

test('arrows against the architecture are found', () => {
  const verdict = (from: string, to: string, typeOnly = false) => allowed({ from, to, typeOnly });
  assert.equal(verdict('client/src/extension.ts', 'server/src/protocol.ts'), true);
  assert.equal(verdict('client/src/extension.ts', 'server/src/annotate/model.ts', true), false);
  assert.equal(verdict('server/src/cli.ts', 'server/src/formats/index.ts'), true);
  assert.equal(verdict('server/src/features/hover.ts', 'server/src/lsp/convert.ts'), false);
  assert.equal(verdict('server/src/languages/en/index.ts', 'server/src/annotate/model.ts', true), true);
  assert.equal(verdict('server/src/languages/en/index.ts', 'server/src/annotate/model.ts'), false);
  assert.equal(verdict('server/src/annotate/annotate.ts', 'server/src/languages/en/index.ts', true), false);
  assert.equal(verdict('server/src/annotate/dates/calendar.ts', 'some-package'), false);
  assert.equal(verdict('server/src/annotate/dates/calendar.ts', 'node:fs'), false);
  assert.equal(verdict('server/src/formats/csv.ts', 'vscode-languageserver'), false);
  assert.equal(verdict('server/src/other/file.ts', 'server/src/annotate/model.ts'), false);
});

test('circles are found and drawn', () => {
  const arrows = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
    ['a', 'd'],
  ] as const;
  const draw = (pairs: readonly (readonly [string, string])[]) =>
    cycle(pairs.map(([from, to]) => ({ from, to })))?.join('');
  assert.equal(draw(arrows), 'bcb');
  assert.equal(
    draw([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ]),
    undefined,
  );
});
