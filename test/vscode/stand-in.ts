#!/usr/bin/env node
/**
 * Stands in for the desktop's `code` when @vscode/test-electron runs the extension-host tests where that isn't installed: the same
 * flags, the real VS Code server, and its workbench in a Chromium without a window. Ends with the test runner's exit code.
 *
 * `VSCODE_HOST_TIMEOUT` is the limit in seconds (300); with `VSCODE_HOST_VERBOSE` everything the workbench logs is shown.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser, offlineContext } from '../../scripts/vscode/browser.ts';
import { quietSettings, startServer, within, workbenchAddress } from '../../scripts/vscode/server.ts';

const { values: flags, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
  allowPositionals: true,
  // The desktop knows many more flags; what they ask for is either always so here, or has no meaning without a window.
  strict: false,
});
const seconds = Number(process.env.VSCODE_HOST_TIMEOUT ?? 300);
const verbose = process.env.VSCODE_HOST_VERBOSE !== undefined;
/** What every workbench logs about itself: it says nothing about the tests. */
const noise = new RegExp(
  [
    '^\\[',
    '^(Resolv(ed|ing) connection token|Creating a socket|Updating additional builtin extensions cache)',
    'authentication provider|[Ee]xtension gallery|marketplace|ENOTFOUND|ERR_FAILED|/_static/|Failed to load resource',
  ].join('|'),
);

const temporary = await mkdtemp(join(tmpdir(), 'news-annotator-host-'));
const tidyUp: (() => Promise<unknown>)[] = [() => rm(temporary, { recursive: true, force: true })];
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => finish(130));
setTimeout(() => {
  process.stderr.write(`The tests have not ended within ${seconds} s.\n`);
  finish(124);
}, seconds * 1000);

try {
  await open();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  finish(1);
}

/** Opens the workbench on the tests; they report through the two functions that a test build of the workbench calls. */
async function open(): Promise<void> {
  const server = await startServer(
    { data: join(temporary, 'data'), extensions: text(flags['extensions-dir']) ?? join(temporary, 'extensions') },
    quietSettings,
    // Without this a built workbench silently ignores the extension and its tests.
    '--enable-smoke-test-driver',
  );
  tidyUp.unshift(() => server.stop());
  void server.ended.then(() => finish(1));
  const browser = await launchBrowser();
  tidyUp.unshift(() => within(3000, browser.close()));
  const page = await (await offlineContext(browser)).newPage();
  await page.exposeFunction('codeAutomationLog', report);
  await page.exposeFunction('codeAutomationExit', finish);
  page.on('crash', () => finish(1));
  const folder = positionals.find((path) => !path.startsWith('-'));
  const payload = (['extensionDevelopmentPath', 'extensionTestsPath'] as const).flatMap((name) => {
    const path = text(flags[name]);
    return path === undefined ? [] : [[name, server.remote(path)] as const];
  });
  await page.goto(workbenchAddress(server, { ...(folder === undefined ? {} : { folder }), payload }), {
    waitUntil: 'commit',
  });
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function report(type: string, args: readonly unknown[]): void {
  const line = `${format(...args)}\n`;
  if (!verbose && noise.test(line)) return;
  const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  stream.write(line);
}

function finish(code: number): void {
  if (ending) return;
  ending = true;
  void (async () => {
    for (const step of tidyUp) await step();
    process.exit(code);
  })();
}
