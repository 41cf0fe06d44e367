import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/project.ts';

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages that the bundles may take code from: the dependencies, and theirs. */
function bundled(packages: Readonly<Record<string, Package>>): ReadonlySet<string> {
  const names = new Set(Object.keys(packages['']?.dependencies ?? {}));
  // A set visits what is added to it on the way.
  for (const name of names) {
    for (const needed of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) names.add(needed);
  }
  return names;
}

test('NOTICE names every package that can be bundled, with its licence', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const expected = [...bundled(packages)].sort().map((name) => `${name} (${packages[`node_modules/${name}`].license})`);
  const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
  assert.deepEqual(
    Array.from(notice.matchAll(/^ {2}(\S+ \([^)]+\)): /gm), ([, name]) => name),
    expected,
  );
});
