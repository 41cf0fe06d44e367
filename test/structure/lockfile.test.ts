import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/project.ts';

type Names = Readonly<Record<string, string>>;
interface Package {
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
}

const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
const packages: Readonly<Record<string, Package>> = JSON.parse(text).packages;

/** Where a package would find another by its name: in its own node_modules, or in one further out. */
function found(from: string, name: string): boolean {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (path in packages) return true;
  return from !== '' && found(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

test('the lockfile has every package that another one asks for, those of other platforms too', () => {
  // A registry without a platform's package leaves it out in silence, and then "npm ci" refuses the whole file.
  const missing = Object.entries(packages).flatMap(([path, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter((name) => !found(path, name))
      .map((name) => `${name}, for ${path}`),
  );
  assert.deepEqual(missing, []);
});

test('the lockfile agrees with package.json', () => {
  const manifest: Package = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.deepEqual(packages['']?.dependencies, manifest.dependencies);
  assert.deepEqual(packages['']?.devDependencies, manifest.devDependencies);
});

test('the lockfile names no registry', () => {
  assert.doesNotMatch(text, /"resolved"/);
});
