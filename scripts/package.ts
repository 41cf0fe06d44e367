/** npm run package: makes news-annotator-VERSION.vsix, ready to be installed or published. */
import { join } from 'node:path';
import { manifest, root, tool } from './project.ts';
import { exitWith, runTests, type Totals } from './tests.ts';

/** The package that `npm run package` makes. */
export const vsix = join(root, `${manifest.name}-${manifest.version}.vsix`);

/** Makes the package and looks at what is in it; the making counts as one test. */
export async function packageTests(): Promise<Totals> {
  if ((await makePackage()) !== 0) return { passed: 0, failed: 1 };
  const { passed, failed } = await runTests({ files: 'test/package/**/*.test.ts' });
  return { passed: passed + 1, failed };
}

/** Bundles for production and packs; gives the exit code. */
export function makePackage(): Promise<number> {
  return tool('vsce', 'package', '--no-dependencies', '--out', vsix);
}

if (import.meta.main) {
  if (process.argv.includes('--test')) exitWith(await packageTests());
  else process.exitCode = await makePackage();
}
