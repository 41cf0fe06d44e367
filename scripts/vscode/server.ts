/** Starts and stops the VS Code server on this machine, for this machine only. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SetupError } from '../npm.mjs';
import { vscodeServer } from './install.ts';

/** Folders of one server: everything it writes stays in them. */
export interface ServerFolders {
  readonly data: string;
  readonly extensions: string;
}

/** A running server. */
export interface Server {
  /** Its address without path, such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** The secret without which it answers nobody: whoever reaches a workbench can run programs as its owner. */
  readonly token: string;
  /** The URI under which its workbench knows a local file or folder. */
  remote(path: string): string;
  /** Settled when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Stops it and everything it started. */
  stop(): Promise<void>;
}

/** What the workbench is told in its address. */
export interface Workbench {
  readonly folder?: string;
  readonly file?: string;
  /** Further key and value pairs of the workbench's payload. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** Settings that keep the workbench quiet: nothing to greet, nothing to fetch, nothing to report. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
} as const;

/**
 * Starts a server on a free port of 127.0.0.1.
 * @param folders where it keeps its data and extensions
 * @param settings the user's settings in the workbench
 * @param flags further command-line flags
 * @throws SetupError when the server can't be had or doesn't start
 */
export async function startServer(
  folders: ServerFolders,
  settings: Readonly<Record<string, unknown>>,
  ...flags: readonly string[]
): Promise<Server> {
  await writeSettings(folders, settings);
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    process.execPath,
    [
      await vscodeServer(),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token, '--telemetry-level', 'off'],
      '--accept-server-license-terms',
      '--disable-workspace-trust',
      ...folderFlags(folders),
      ...flags,
    ],
    // A process group of its own, so that it can be ended with all its extension hosts and language servers.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: environment() },
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const port = await listeningPort(child);
  const authority = `127.0.0.1:${port}`;
  return {
    origin: `http://${authority}`,
    token,
    remote: (path) => `vscode-remote://${authority}${resolve(path).split('/').map(encodeURIComponent).join('/')}`,
    ended,
    stop: () => stop(child, ended),
  };
}

/** The address that opens a workbench of this server. */
export function workbenchAddress(server: Server, { folder, file, payload = [] }: Workbench): string {
  const pairs = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(file === undefined ? [] : [['openFile', server.remote(file)]]),
    ...payload,
  ];
  const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { folder: resolve(folder) });
  query.set('tkn', server.token);
  query.set('payload', JSON.stringify(pairs));
  return `${server.origin}/?${query}`;
}

/** Installs a packaged extension for the server with these folders. */
export async function installExtension(vsix: string, folders: ServerFolders): Promise<void> {
  const child = spawn(
    process.execPath,
    [await vscodeServer(), '--accept-server-license-terms', ...folderFlags(folders), '--install-extension', vsix],
    { stdio: ['ignore', 'pipe', 'pipe'], env: environment() },
  );
  const output = collect(child);
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new SetupError(`VS Code did not install ${vsix}:\n${output()}`);
}

/** Writes the user's settings of the server with these folders; a running workbench takes them up. */
export async function writeSettings(
  folders: ServerFolders,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const file = join(folders.data, 'data/User/settings.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(settings, undefined, 2));
}

function folderFlags({ data, extensions }: ServerFolders): readonly string[] {
  return ['--server-data-dir', data, '--extensions-dir', extensions];
}

/** Our environment without what a surrounding VS Code or test runner put there. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VSCODE_(?!TEST)|ELECTRON_|NODE_TEST_CONTEXT|NODE_OPTIONS)/.test(name),
    ),
  );
}

async function listeningPort(child: ChildProcess): Promise<string> {
  const output = collect(child);
  const port = await new Promise<string | undefined>((done) => {
    child.stdout?.on('data', () => {
      const found = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (found !== undefined) done(found);
    });
    child.once('error', () => done(undefined));
    child.once('exit', () => done(undefined));
  });
  if (port === undefined) throw new SetupError(`The VS Code server did not start:\n${output()}`);
  return port;
}

/** Gathers what a process prints; the result gives the last part of it. */
function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => {
      text = (text + chunk).slice(-10_000);
    });
  }
  return () => text;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await within(3000, ended);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already: that is what was wanted.
  }
}

/** Waits for something, but not longer than this many milliseconds. */
export async function within(milliseconds: number, something: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((done) => {
    timer = setTimeout(done, milliseconds);
  });
  await Promise.race([something, limit]);
  clearTimeout(timer);
}
