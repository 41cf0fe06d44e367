/**
 * npm start [-- ARTICLE]: opens the sample article, or the given one, annotated in VS Code.
 *
 * That is the desktop's VS Code if it is installed, otherwise the VS Code server from npm, whose address any browser on this machine can
 * open; it runs until Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { SetupError } from './npm.mjs';
import { makePackage, vsix } from './package.ts';
import { callerFolder, root, sampleArticle, script } from './project.ts';
import { installExtension, quietSettings, startServer, workbenchAddress } from './vscode/server.ts';

const windows = process.platform === 'win32';
const graphical = windows || process.platform === 'darwin' || !!(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Opens an article; gives the exit code. */
async function start(args: readonly string[]): Promise<number> {
  if (args.length > 1 || args[0]?.startsWith('-')) {
    const wrong = args.length > 1 ? 'Only one article can be opened.' : `There is no option "${args[0]}".`;
    process.stderr.write(`${wrong}\nUsage: npm start [-- ARTICLE]\n`);
    return 2;
  }
  const article = args[0] === undefined ? sampleArticle : resolve(callerFolder, args[0]);
  const problem = await whyUnreadable(article);
  if (problem !== undefined) {
    process.stderr.write(`Cannot open ${article}: ${problem}.\n`);
    return 1;
  }
  // Inside a terminal of VS Code itself `code` speaks to the running window, which can't take an extension in development.
  const desktop = graphical && process.env.VSCODE_IPC_HOOK_CLI === undefined ? findProgram('code') : undefined;
  return desktop === undefined ? openInBrowser(article) : openOnDesktop(desktop, article);
}

/** Why a file can't be read as an article, in words; undefined when it can. */
async function whyUnreadable(path: string): Promise<string | undefined> {
  try {
    await using file = await open(path);
    return (await file.stat()).isFile() ? undefined : 'it is not a file';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const known: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EACCES: 'it may not be read',
      ENOTDIR: 'its folder is not a folder',
    };
    return known[code ?? ''] ?? message;
  }
}

async function openOnDesktop(code: string, article: string): Promise<number> {
  const built = await script('esbuild.mjs');
  if (built !== 0) return built;
  process.stdout.write(`Opening ${basename(article)} in VS Code.\n`);
  const window = spawn(code, ['--new-window', `--extensionDevelopmentPath=${root}`, article], {
    stdio: 'inherit',
    shell: windows,
  });
  const [exitCode] = await once(window, 'exit');
  return exitCode ?? 1;
}

/** Installs the packaged extension into a VS Code server of its own and keeps that running until it is interrupted. */
async function openInBrowser(article: string): Promise<number> {
  const interrupted = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
  });
  const made = await makePackage();
  if (made !== 0) return made;
  const temporary = await mkdtemp(join(tmpdir(), 'news-annotator-'));
  try {
    const folders = { data: join(temporary, 'data'), extensions: join(temporary, 'extensions') };
    await installExtension(vsix, folders);
    const server = await startServer(folders, { ...quietSettings, 'editor.wordWrap': 'on' });
    const address = workbenchAddress(server, { folder: dirname(article), file: article });
    process.stdout.write(
      `\n${basename(article)} is open, annotated, in VS Code at this address of this machine:\n\n  ${address}\n\nPress Ctrl+C to stop.\n`,
    );
    showInBrowser(address);
    const unexpected = await Promise.race([interrupted.then(() => false), server.ended.then(() => true)]);
    await server.stop();
    if (!unexpected) return 0;
    process.stderr.write('The VS Code server has ended by itself.\n');
    return 1;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Opens the person's browser where there is a screen; without one, the address on the terminal is the way in. */
function showInBrowser(address: string): void {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const program = windows || !graphical ? undefined : findProgram(opener);
  if (program === undefined) return;
  spawn(program, [address], { stdio: 'ignore', detached: true }).unref();
}

function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, windows ? `${name}.cmd` : name))
    .find((path) => existsSync(path));
}
