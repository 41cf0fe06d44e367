/** Fetches a package of the npm registry as an archive, checks it and unpacks it. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, SetupError } from '../npm.mjs';

/** An exact package, and its checksum as the registry and lockfiles write it (`sha512-…`). */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/**
 * Unpacks one folder of a package.
 * @param what the package in words, for the person who waits
 * @param inside the folder of the archive whose content is wanted, such as `package/lib/vscode`
 * @param folder where to put it
 * @throws SetupError when the package can't be had, differs from its checksum or can't be unpacked
 */
export async function fetchPackage(one: Package, what: string, inside: string, folder: string): Promise<void> {
  const output = await npm(['pack', `${one.name}@${one.version}`, '--json'], { cwd: folder, what });
  const [{ filename }] = JSON.parse(output);
  const archive = join(folder, filename);
  const found = `sha512-${createHash('sha512')
    .update(await readFile(archive))
    .digest('base64')}`;
  if (found !== one.integrity) {
    throw new SetupError(`${one.name}@${one.version} is not what it should be: its checksum is ${found}.`);
  }
  const depth = inside.split('/').length;
  const unpacking = spawn('tar', ['-xzf', filename, `--strip-components=${depth}`, inside], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  unpacking.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const code = await new Promise((done) => unpacking.on('error', done).on('close', done));
  if (code !== 0) throw new SetupError(`Cannot unpack ${what}: ${complaints || code}`);
  await rm(archive);
}
