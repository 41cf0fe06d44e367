import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type NameList, noNames } from '../annotate/entities/name-list.ts';
import { lines } from '../annotate/text/lines.ts';
import { english } from '../checks/message.ts';
import { type Config, configFolder, configName, noConfig, readConfig } from '../config/config.ts';
import { gazetteerName, readGazetteer } from '../config/gazetteer.ts';
import type { Mistake } from '../config/reading.ts';
import { english as language } from '../languages/en/index.ts';
import { dismissedName, dismissedWords } from '../review/dismissals.ts';
import { decisionsOf, readSidecar } from '../review/sidecar.ts';
import { complain, decodeUtf8 } from './streams.ts';

/** What a file of the newsroom's says, and whether something is wrong in it. */
export interface Found<Value> {
  readonly value: Value;
  readonly isWrong: boolean;
}

/** Finds what holds for the articles of a folder. */
export type Finder<Value> = (folder: string) => Promise<Found<Value>>;

/** Finds what the newsroom has settled. */
export const configFinder = (): Finder<Config> =>
  finder(configName, noConfig, (content) => {
    const { config, mistakes } = readConfig(content);
    return { value: config, mistakes };
  });

/** Finds the names that the newsroom knows. */
export const namesFinder = (): Finder<NameList> =>
  finder(gazetteerName, noNames, (content) => {
    const { names, mistakes } = readGazetteer(content, language.text);
    return { value: names, mistakes };
  });

/** Finds the words at which the newsroom has dismissed what checks find. */
export const dismissedFinder = (): Finder<ReadonlySet<string>> =>
  finder(dismissedName, new Set(), (content) => {
    const sidecar = readSidecar(content);
    const places = lines(content);
    const mistakes = sidecar.mistakes.map(({ line, message: said }) => {
      const start = places.offset({ line, character: 0 });
      return { start, end: start, message: { text: said, values: [] } };
    });
    return { value: dismissedWords(decisionsOf(sidecar)), mistakes };
  });

/**
 * Makes a finder that looks in a folder or the nearest one around it. Every file is read once, and what is wrong in it is said once.
 *
 * @param nothing what holds where there is no file.
 */
function finder<Value>(
  name: string,
  nothing: Value,
  read: (content: string) => { readonly value: Value; readonly mistakes: readonly Mistake[] },
): Finder<Value> {
  const known = new Map<string, Promise<Found<Value>>>();
  const find = (folder: string): Promise<Found<Value>> => {
    const before = known.get(folder);
    if (before) return before;
    const file = join(folder, configFolder, name);
    const found = contentOf(file).then((content) => {
      if (content === undefined)
        return dirname(folder) === folder ? { value: nothing, isWrong: false } : find(dirname(folder));
      const { value, mistakes } = read(content);
      const places = lines(content);
      for (const { start, message } of mistakes) {
        const { line, character } = places.position(start);
        complain(`${file}:${line + 1}:${character + 1}: ${english(message)}`);
      }
      return { value, isWrong: mistakes.length > 0 };
    });
    known.set(folder, found);
    return found;
  };
  return (folder) => find(resolve(folder));
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return decodeUtf8(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
