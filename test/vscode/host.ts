/**
 * npm run test:vscode: the tests of test/vscode/suite inside a real extension host.
 *
 * `VSCODE_TEST` says which: `server` (the VS Code server from npm; default on Linux x64) or `desktop` (VS Code as
 * @vscode/test-electron downloads it; default elsewhere). The default follows from the platform, never from a failed download.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { root, script } from '../../scripts/project.ts';
import { exitWith, type Totals } from '../../scripts/tests.ts';

const mode = process.env.VSCODE_TEST ?? (process.platform === 'linux' && process.arch === 'x64' ? 'server' : 'desktop');

/** Bundles the suite and runs it once on the extension's bundles as they are; a run that dies counts as one failed test. */
export async function hostSuite(): Promise<Totals> {
  const suite = join(root, 'dist/test/suite.cjs');
  await build({
    entryPoints: [join(root, 'test/vscode/suite/index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const temporary = await mkdtemp(join(tmpdir(), 'news-annotator-suite-'));
  const totals = join(temporary, 'totals.json');
  try {
    await runTests({
      vscodeExecutablePath: await executable(),
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: { HOST_TEST_TOTALS: totals, HOST_TEST_COLOUR: process.stdout.isTTY ? 'yes' : 'no' },
      launchArgs: [temporary, '--disable-extensions'],
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  }
  try {
    return JSON.parse(await readFile(totals, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function executable(): Promise<string> {
  if (mode === 'server') return join(root, 'test/vscode/stand-in.ts');
  if (mode === 'desktop') return downloadAndUnzipVSCode('stable');
  throw new Error(`VSCODE_TEST is "${mode}"; it can be "server" or "desktop".`);
}

if (import.meta.main) exitWith((await script('esbuild.mjs')) === 0 ? await hostSuite() : { passed: 0, failed: 1 });
