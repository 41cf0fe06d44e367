/**
 * node scripts/run.mjs FILE [ARGUMENT …]
 *
 * The door to every script of this project. It works in an empty clone, on Node 20 and without dependencies: it installs the packages
 * of the lockfile where they are missing or out of date, then runs FILE (TypeScript or JavaScript) on the Node 24 that is one of them.
 * It writes nothing to standard output.
 */
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm, SetupError } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const node = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: node scripts/run.mjs FILE [ARGUMENT …]\n');
  process.exit(2);
}
try {
  await install();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
run(join(root, file), args);

/** Makes node_modules what the lockfile says, if it isn't. */
async function install() {
  const missing = outOfDate();
  if (missing === 0) return;
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    process.stderr.write(
      'node_modules is a link to packages that differ from package-lock.json; they are used as they are.\n',
    );
    return;
  }
  await npm(['ci'], {
    cwd: root,
    what: 'the development packages (about 200 MB unpacked, kept in node_modules)',
    packages: missing,
  });
  if (!existsSync(node)) {
    throw new SetupError(
      'The package "node" has not installed its binary: run "npm ci" without --ignore-scripts, then try again.',
    );
  }
}

/** How many packages of the lockfile are not in node_modules in that version (optional ones may be absent). */
function outOfDate() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = existsSync(node) ? packagesOf(join(modules, '.package-lock.json')) : {};
  return Object.entries(wanted).filter(([path, { version, integrity, optional }]) => {
    if (path === '') return false;
    const present = installed[path];
    return present === undefined ? !optional : present.version !== version || present.integrity !== integrity;
  }).length;
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { readonly version?: string, readonly integrity?: string, readonly optional?: boolean }>}
 */
function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {};
}

/**
 * Runs a file on the project's Node, passing signals on, and ends as it ends.
 * @param {string} path
 * @param {readonly string[]} fileArgs
 */
function run(path, fileArgs) {
  const loader = pathToFileURL(join(root, 'scripts/bin-loader.ts')).href;
  // Whatever the file starts finds the same Node and the packages' programs first, as under `npm run`.
  const PATH = [join(modules, '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
  const child = spawn(node, ['--import', loader, path, ...fileArgs], {
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  // Ctrl+C reaches the child by itself: staying alive until it has tidied up is all there is to do here.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`Cannot start ${node}: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  });
}
