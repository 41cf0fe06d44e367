/**
 * npm run --silent cli -- ARGUMENT …: the command line, from a checkout.
 *
 * Bundles it first if that has not been done since its sources changed; prints nothing of its own on standard output.
 */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { callerFolder, root, script } from './project.ts';

const bundle = join(root, 'dist/server/cli.cjs');

process.exitCode =
  (isCurrent() ? 0 : await script('esbuild.mjs')) || (await script(bundle, process.argv.slice(2), callerFolder));

/** Whether the bundle is newer than everything it is made of. */
function isCurrent(): boolean {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return globSync(['server/src/**/*.*', 'esbuild.mjs', 'package-lock.json'], { cwd: root }).every(
    (source) => statSync(join(root, source)).mtimeMs < built,
  );
}
