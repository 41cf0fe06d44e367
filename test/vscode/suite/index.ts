/** Runs inside the extension host: every test of this folder, once, with mocha. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Where to leave the number of passed and failed tests, as JSON. */
const totalsFile = process.env.HOST_TEST_TOTALS;

/** Called by VS Code. Rejects when a test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: process.env.HOST_TEST_COLOUR === 'yes', timeout: 60_000 });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'index', mocha);
  await import('./extension.test.ts');
  await import('./commands.test.ts');
  await import('./deciding.test.ts');
  await import('./surviving.test.ts');
  await import('./killed.test.ts');
  await import('./checking.test.ts');
  await new Promise<void>((done, fail) => {
    const runner = mocha.run((failures) => {
      if (totalsFile !== undefined) {
        writeFileSync(totalsFile, JSON.stringify({ passed: runner.stats?.passes ?? 0, failed: failures }));
      }
      if (failures === 0) done();
      else fail(new Error(`${failures} of the tests in VS Code failed.`));
    });
  });
}
