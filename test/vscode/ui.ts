/**
 * npm run test:ui: a person's walk through the packaged extension, in the real workbench; pictures of it go to artifacts/.
 * npm run screenshots: the same, and the pictures of the README are made anew.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePackage } from '../../scripts/package.ts';
import { root } from '../../scripts/project.ts';
import { exitWith, runTests, type Totals } from '../../scripts/tests.ts';

/** Runs the walk with the package as it was last made. */
export function uiTests(): Promise<Totals> {
  return runTests({ files: 'test/vscode/ui/**/*.test.ts' });
}

/** The pictures of the README, by the names that the walk gives them. */
const pictures = ['hover', 'dismiss', 'report-light-top'];

if (import.meta.main) {
  const totals = (await makePackage()) === 0 ? await uiTests() : { passed: 0, failed: 1 };
  if (totals.failed === 0 && process.argv.includes('--pictures'))
    for (const name of pictures)
      copyFileSync(join(root, 'artifacts', `${name}.png`), join(root, 'images/readme', `${name}.png`));
  exitWith(totals);
}
