/** The real VS Code server, as the npm package `code-server` carries it, made ready to run on this Node. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../npm.mjs';
import { cached } from './cache.ts';
import { fetchPackage } from './package.ts';

const codeServer = {
  name: 'code-server',
  version: '4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
} as const;

/** Built-in extensions that only talk to services on the net. */
const unwantedExtensions = [
  'copilot',
  'github',
  'github-authentication',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'tunnel-forwarding',
];
/** The packages behind them: two thirds of the weight. */
const unwantedPackages = ['@devcontainers/cli', '@github/copilot-sdk', '@microsoft/mxc-sdk'];

/**
 * The VS Code server, fetched at the first call (47 MB and 134 small packages; 280 MB unpacked).
 * @returns the path of its main script, to be run on Node 24
 * @throws SetupError when it can't be had
 */
export async function vscodeServer(): Promise<string> {
  const folder = await cached(`vscode-server-${codeServer.version}`, async (building) => {
    await fetchPackage(codeServer, 'the VS Code server (47 MB)', 'package/lib/vscode', building);
    await Promise.all(
      unwantedExtensions.map((name) => rm(join(building, 'extensions', name), { recursive: true, force: true })),
    );
    await leaveOut(unwantedPackages, join(building, 'package.json'));
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-save'], {
      cwd: building,
      what: "the VS Code server's packages (about 100 MB)",
      packages: 134,
    });
    for (const [path, text] of Object.entries(replacements))
      await writeFile(join(building, 'node_modules', path), text);
  });
  return join(folder, 'out/server-main.js');
}

async function leaveOut(names: readonly string[], file: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  for (const name of names) delete manifest.dependencies[name];
  await writeFile(file, JSON.stringify(manifest));
}

/**
 * Two small modules that exist only as native add-ons to be compiled: the log writer, and the watch over the parent process.
 * VS Code imports them by name, so they export by name.
 */
const replacements = {
  '@vscode/spdlog/index.js': `
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
class Logger {
  constructor(kind, name, file) { this.file = file; this.level = 2; mkdirSync(dirname(file), { recursive: true }); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
levels.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    if (level >= this.level) appendFileSync(this.file, new Date().toISOString() + ' [' + name + '] ' + message + '\\n');
  };
});
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating_async', name, file);
`,
  '@vscode/native-watchdog/index.js': `
exports.start = (pid) => {
  setInterval(() => { try { process.kill(pid, 0); } catch { process.exit(87); } }, 1000).unref();
};
exports.exit = (code) => process.exit(code);
`,
} as const;
