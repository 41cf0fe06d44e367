/**
 * npm run test:unit [-- TEXT …]: every test that needs no editor and no package.
 *
 * With TEXT, only the test files whose path contains one of them: `npm run test:unit -- dates formats/csv`.
 */
import { exitWith, runTests, type Totals } from './tests.ts';

/** Runs the unit tests: all of them, or those in files whose path contains one of the given texts. */
export function unitTests(...containing: readonly string[]): Promise<Totals> {
  return runTests({
    files: 'test/**/*.test.ts',
    except: ['test/structure/**', 'test/package/**', 'test/vscode/**'],
    containing,
  });
}

if (import.meta.main) exitWith(await unitTests(...process.argv.slice(2)));
