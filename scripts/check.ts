/** npm run check: format and lint, types, and the tests of the project's structure. */
import { tool } from './project.ts';
import { exitWith, runTests, type Totals } from './tests.ts';

/** Runs the checks in this order, up to the first that fails; the tools count as one test each. */
export async function check(): Promise<Totals> {
  process.stdout.write('Format and lint\n');
  const colours = process.stdout.isTTY ? 'force' : 'off';
  if ((await tool('biome', 'ci', '--error-on-warnings', `--colors=${colours}`, '.')) !== 0)
    return { passed: 0, failed: 1 };
  process.stdout.write('Types\n');
  if ((await tool('tsc', '--project', '.')) !== 0) return { passed: 1, failed: 1 };
  process.stdout.write('Structure\n');
  const { passed, failed } = await runTests({ files: 'test/structure/**/*.test.ts' });
  return { passed: passed + 2, failed };
}

if (import.meta.main) exitWith(await check());
