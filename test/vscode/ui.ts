/**
 * npm run test:ui: a person's walk through the packaged extension, in the real workbench; pictures of it go to artifacts/.
 * npm run screenshots: the same, and the pictures of the README are made anew.
 */
import { makePackage } from '../../scripts/package.ts';
import { exitWith, runTests, type Totals } from '../../scripts/tests.ts';

/** Runs the walk with the package as it was last made. */
export function uiTests(): Promise<Totals> {
  return runTests({ files: 'test/vscode/ui/**/*.test.ts' });
}

if (import.meta.main) {
  if (process.argv.includes('--pictures')) process.env.README_PICTURES = 'yes';
  exitWith((await makePackage()) === 0 ? await uiTests() : { passed: 0, failed: 1 });
}
