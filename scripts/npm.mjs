/**
 * Runs npm for the set-up steps, with progress that a person can read and one clear sentence when it fails.
 * Plain JavaScript without dependencies: it has to work in an empty clone, on Node 20, before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Error codes of npm and of the system, and what to tell the person who waits. */
const causes = /** @type {const} */ ([
  [/ENOSPC|no space left/i, 'the disk is full'],
  [/EACCES|EPERM|EROFS/, 'a folder cannot be written to'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/,
    'the npm registry cannot be reached',
  ],
  [/CERT|SSL|self[- ]signed/i, 'the npm registry cannot be reached securely (a certificate was refused)'],
  [/E40[13]/, 'the npm registry refused access'],
  [/E404|ETARGET/, 'the npm registry does not have it'],
  [/EUSAGE/, 'package.json and package-lock.json differ'],
  [/EINTEGRITY/, 'what arrived is not what was asked for (its checksum differs)'],
]);

/** A set-up step that could not be done; its message is one sentence for the person who waits. */
export class SetupError extends Error {}

/**
 * Runs `npm` and shows, on standard error, how many packages have arrived.
 * @param {readonly string[]} args what to ask of npm
 * @param {{ readonly cwd: string, readonly what: string, readonly packages?: number }} options the folder, what is being fetched in words,
 *   and about how many packages that is
 * @returns {Promise<string>} npm's standard output
 * @throws {SetupError} when npm fails, with the cause in words and npm's own error lines
 */
export async function npm(args, { cwd, what, packages }) {
  const started = Date.now();
  const progress = progressLine(`Fetching ${what}`, packages);
  const npmScript = npmCommand();
  const child = spawn(npmScript.command, [...npmScript.args, ...args, '--loglevel=http', '--no-audit', '--no-fund'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: npmScript.shell,
  });
  let output = '';
  let complaints = '';
  let arrived = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    arrived += chunk.match(/npm http (?:fetch|cache)\b.*\.tgz/g)?.length ?? 0;
    complaints += chunk.replace(/^npm (?:http|warn|notice|verbose|info)\b.*\n/gm, '');
    progress.show(arrived);
  });
  const code = await new Promise((done) => child.on('error', () => done(1)).on('close', done));
  progress.end();
  if (code !== 0) {
    const cause = causes.find(([pattern]) => pattern.test(complaints))?.[1] ?? `npm ended with code ${code}`;
    // npm explains itself first; what follows is its manual.
    throw new SetupError(`Cannot fetch ${what}: ${cause}.\n${complaints.trim().split('\n').slice(0, 12).join('\n')}`);
  }
  process.stderr.write(`Fetched ${what} in ${Math.round((Date.now() - started) / 1000)} s.\n`);
  return output;
}

/** The npm that runs this script, else the one beside this Node, else the one on the PATH. */
function npmCommand() {
  const own = process.env.npm_execpath;
  // npm runs on the Node it was started with: the one in node_modules may be replaced while it works.
  const node = process.env.npm_node_execpath ?? process.execPath;
  if (own && /npm-cli\.c?js$/.test(own)) return { command: node, args: [own], shell: false };
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  if (existsSync(beside)) return { command: process.execPath, args: [beside], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * One line that is rewritten on a terminal; elsewhere a line at the start and one every 15 seconds.
 * @param {string} title
 * @param {number | undefined} expected
 */
export function progressLine(title, expected) {
  const terminal = process.stderr.isTTY === true;
  let shown = '';
  let lastPrinted = Date.now();
  /** @param {number} count */
  const text = (count) =>
    count === 0 ? `${title} …` : `${title}: ${count}${expected ? ` of ${Math.max(expected, count)}` : ''}`;
  /** @param {number} count */
  const print = (count) => {
    shown = text(count);
    process.stderr.write(terminal ? `\r\x1b[K${shown}` : `${shown}\n`);
    lastPrinted = Date.now();
  };
  print(0);
  return {
    /** @param {number} count how much has arrived */
    show(count) {
      if (text(count) !== shown && (terminal || Date.now() - lastPrinted > 15_000)) print(count);
    },
    end() {
      if (terminal) process.stderr.write('\r\x1b[K');
    },
  };
}
