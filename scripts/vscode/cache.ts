/** A folder under the user's cache directory for what is fetched once and kept. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { manifest } from '../project.ts';

/** Where fetched things are kept: `$VSCODE_SERVER_CACHE`, else this project's folder in the user's cache directory. */
const cacheFolder =
  process.env.VSCODE_SERVER_CACHE ??
  join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache'),
    manifest.name,
  );

/**
 * A folder of the cache, filled if it isn't there yet. It appears whole or not at all, whoever else fills it at the same time.
 * @param name names the content and its version
 * @param fill puts the content into the (empty) folder it is given
 * @returns the folder's path
 * @throws what `fill` throws; nothing is left behind then
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (isComplete(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const building = await mkdtemp(`${folder}-building-`);
  try {
    await fill(building);
    await writeFile(join(building, 'complete'), '');
    await rename(building, folder).catch(async () => {
      // Someone else was faster, or an earlier try has left a part.
      if (isComplete(folder)) return;
      await rm(folder, { recursive: true, force: true });
      await rename(building, folder);
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return folder;
}

function isComplete(folder: string): boolean {
  return existsSync(join(folder, 'complete'));
}
