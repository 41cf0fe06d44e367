import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { type Result, runIn } from './run.ts';

/** An article with what offsets can go wrong at: carriage returns and a character of two code units. */
export const talks = 'Talks open\r\n\r\n📰 Sergei Riabkov told Tass on Tuesday (December 28th, 2021).\r\n';

/** A folder of a test file, removed after its tests. */
export interface TestFolder {
  readonly folder: string;
  /** Runs the command line in the folder. */
  run(args: readonly string[], input?: string, keepOpen?: boolean): Promise<Result>;
}

/** Makes a folder with these files, beside the article `talks.txt`. */
export async function testFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<TestFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'news-annotator-cli-'));
  after(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries({ 'talks.txt': talks, ...files }))
    await writeFile(join(folder, name), content);
  return { folder, run: (args, input = '', keepOpen = false) => runIn(folder, args, { input, keepOpen }) };
}
