import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { lines } from '../annotate/text/lines.ts';
import { english } from '../checks/check.ts';
import { type Config, configFolder, configName, noConfig, readConfig } from '../config/config.ts';
import { complain, decodeUtf8 } from './streams.ts';

/** A configuration, and whether something is wrong in its file. */
export interface FoundConfig {
  readonly config: Config;
  readonly isWrong: boolean;
}

/**
 * Finds what the newsroom has settled for the articles of a folder: in that folder or the nearest one around it. Every file is read once, and what
 * is wrong in it is said once.
 */
export function configFinder(): (folder: string) => Promise<FoundConfig> {
  const known = new Map<string, Promise<FoundConfig>>();
  const find = (folder: string): Promise<FoundConfig> => {
    const before = known.get(folder);
    if (before) return before;
    const found = read(join(folder, configFolder, configName)).then(
      (config) => config ?? (dirname(folder) === folder ? { config: noConfig, isWrong: false } : find(dirname(folder))),
    );
    known.set(folder, found);
    return found;
  };
  return (folder) => find(resolve(folder));
}

async function read(file: string): Promise<FoundConfig | undefined> {
  let content: string;
  try {
    content = decodeUtf8(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
  const { config, mistakes } = readConfig(content);
  const places = lines(content);
  for (const { start, message } of mistakes) {
    const { line, character } = places.position(start);
    complain(`${file}:${line + 1}:${character + 1}: ${english(message)}`);
  }
  return { config, isWrong: mistakes.length > 0 };
}
