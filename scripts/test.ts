/** npm test: everything, in this order, up to the first part that fails. */
import { hostSuite } from '../test/vscode/host.ts';
import { uiTests } from '../test/vscode/ui.ts';
import { check } from './check.ts';
import { packageTests } from './package.ts';
import type { Totals } from './tests.ts';
import { unitTests } from './unit.ts';

const parts: readonly (readonly [string, () => Promise<Totals>])[] = [
  ['Check: format, lint, types, structure', check],
  ['Unit tests', unitTests],
  ['Bundles and package', packageTests],
  ['Tests inside VS Code', hostSuite],
  ["A person's walk through VS Code", uiTests],
];

const started = performance.now();
const totals = { passed: 0, failed: 0 };
for (const [index, [title, part]] of parts.entries()) {
  process.stdout.write(`\n=== ${index + 1} of ${parts.length}. ${title}\n`);
  const partStarted = performance.now();
  const { passed, failed } = await part();
  totals.passed += passed;
  totals.failed += failed;
  process.stdout.write(`--- ${title}: ${passed} passed, ${failed} failed, in ${seconds(partStarted)}\n`);
  if (failed > 0) break;
}
process.stdout.write(`\nEverything took ${seconds(started)}.\n${totals.passed} passed, ${totals.failed} failed\n`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
