/** Runs test files on Node's test runner and counts the tests. */
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './project.ts';

/** How many tests passed and failed. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Which test files to run, and how. */
export interface Selection {
  /** A glob, relative to the project. */
  readonly files: string;
  /** Globs of files to leave out. */
  readonly except?: readonly string[];
  /** Only files whose path contains one of these; all when empty. */
  readonly containing?: readonly string[];
}

/**
 * Runs test files, each in a process of its own, and prints a readable report on standard output.
 * @returns the counts; finding no test at all counts as one failure, since it proves nothing
 */
export async function runTests({ files, except = [], containing = [] }: Selection): Promise<Totals> {
  const paths = globSync(files, { cwd: root, exclude: except })
    .filter((path) => containing.length === 0 || containing.some((text) => path.includes(text)))
    .sort()
    .map((path) => join(root, path));
  const totals = { passed: 0, failed: 0 };
  if (paths.length > 0) {
    const events = run({ files: paths, concurrency: availableParallelism() });
    // A suite is the sum of its tests and isn't counted once more.
    events.on('test:pass', ({ details }) => {
      if (details.type !== 'suite') totals.passed += 1;
    });
    events.on('test:fail', ({ details }) => {
      if (details.type !== 'suite') totals.failed += 1;
    });
    for await (const text of events.compose(new spec())) process.stdout.write(text);
  }
  if (totals.passed + totals.failed > 0) return totals;
  process.stderr.write(`No test was found in ${files}${containing.length ? ` for ${containing.join(', ')}` : ''}.\n`);
  return { passed: 0, failed: 1 };
}

/** Makes the outcome of a run the exit code of this process. */
export function exitWith({ failed }: Totals): void {
  process.exitCode = failed === 0 ? 0 : 1;
}
