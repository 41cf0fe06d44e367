/** What the scripts have in common: where the project is, and how they run each other. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The article that shows what the extension does: opened by `npm start`, tested and photographed by the UI tests. */
export const sampleArticle = join(root, 'samples/harbour-agreement.article');

/** Where the person is who called us: npm itself runs its scripts in the project's folder. */
export const callerFolder = process.env.INIT_CWD ?? process.cwd();

/** The parts of package.json that the scripts need. */
export const manifest: { readonly name: string; readonly version: string; readonly publisher: string } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/**
 * Runs a program of the project's packages (`biome`, `tsc`, …) in the project's folder; its output is ours.
 * @returns its exit code
 */
export function tool(name: string, ...args: readonly string[]): Promise<number> {
  return spawned(join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name), args);
}

/**
 * Runs a JavaScript or TypeScript file on this Node; its output is ours.
 * @param cwd the folder to run it in: the project's, unless given
 * @returns its exit code
 */
export function script(file: string, args: readonly string[] = [], cwd = root): Promise<number> {
  return spawned(process.execPath, [file, ...args], cwd);
}

function spawned(command: string, args: readonly string[], cwd = root): Promise<number> {
  const child = spawn(command, args, { cwd, stdio: 'inherit', shell: command.endsWith('.cmd') });
  return new Promise((done, fail) => child.on('error', fail).on('exit', (code) => done(code ?? 1)));
}
