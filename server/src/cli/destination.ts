import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate/browser';
import type { TextFile } from '../formats/format.ts';
import { writeWhole } from './streams.ts';

/** Where the files of an export go. */
export interface Destination {
  /**
   * Writes the files of an article whole or not at all, by names with `/` between folders. One that is there with the same content stays.
   *
   * @throws Error, with a sentence for the reader, where a file with other content is in the way; nothing is written then.
   */
  write(files: readonly TextFile[]): Promise<void>;
  /** Done, or given up: then nothing is left that is not whole. */
  close(done: boolean): Promise<void>;
}

/**
 * The destination of a name: a zip file if it ends so, else a folder.
 *
 * @throws Error, with a sentence for the reader, where a zip file is in the way
 */
export async function destination(out: string, overwrite: boolean): Promise<Destination> {
  return /\.zip$/i.test(out) ? inZip(out, overwrite) : inFolder(out, overwrite);
}

const inTheWay = (path: string): Error =>
  new Error(`${path} exists already: choose another place, or say --overwrite.`);

function inFolder(folder: string, overwrite: boolean): Destination {
  return {
    async write(files) {
      const missing: TextFile[] = [];
      for (const file of files) {
        const path = join(folder, file.name);
        const present = await contentOf(path);
        if (present === file.content) continue;
        if (present !== undefined && !overwrite) throw inTheWay(path);
        missing.push(file);
      }
      for (const { name, content } of missing) {
        const path = join(folder, name);
        await mkdir(dirname(path), { recursive: true });
        await writeWhole(path, content);
      }
    },
    close: async () => {},
  };
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The earliest day that a zip file can name, so that the same annotations give the same bytes. */
const firstDayOfZip = '1980-01-01T00:00:00';

/** In a zip file, which grows beside its place and is put there when it is whole. */
async function inZip(zip: string, overwrite: boolean): Promise<Destination> {
  const isThere = await access(zip).then(
    () => true,
    () => false,
  );
  if (isThere && !overwrite) throw inTheWay(zip);
  await mkdir(dirname(zip), { recursive: true });
  const temporary = `${zip}.${randomUUID()}.tmp`;
  const descriptor = openSync(temporary, 'wx');
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(descriptor, chunk);
  });
  const digests = new Map<string, string>();
  return {
    async write(files) {
      const digest = (content: string) => createHash('sha256').update(content).digest('base64');
      const missing = files.filter(({ name, content }) => {
        const present = digests.get(name);
        if (present !== undefined && present !== digest(content)) throw new Error(`${name} is in ${zip} already.`);
        return present === undefined;
      });
      for (const { name, content } of missing) {
        digests.set(name, digest(content));
        const file = new ZipDeflate(name);
        file.mtime = firstDayOfZip;
        archive.add(file);
        file.push(strToU8(content), true);
      }
    },
    async close(done) {
      if (done) archive.end();
      else archive.terminate();
      closeSync(descriptor);
      if (done) await rename(temporary, zip);
      else await rm(temporary, { force: true });
    },
  };
}
