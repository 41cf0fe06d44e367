/** What the benchmarks run on, and how they take time. */
import { readFileSync } from 'node:fs';

/** The sample article. */
export const sample = readFileSync(new URL('../../samples/harbour-agreement.article', import.meta.url), 'utf8');

/** A text of about a size whose paragraphs are all different, as in real articles: equal ones would come from the cache. */
export function article(characters: number): string {
  const paragraphs = sample.trim().split(/\n{2,}/);
  const result: string[] = [];
  for (let length = 0, index = 0; length < characters; index++) {
    const paragraph = (paragraphs[index % paragraphs.length] ?? '').replace(/ (the|a) /, ` $1 ${index}-page `);
    result.push(paragraph);
    length += paragraph.length + 2;
  }
  return result.join('\n\n');
}

/** How long something takes, in milliseconds. */
export function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** The median of some numbers. */
export const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The median time of several runs, in milliseconds. */
export const median = (runs: number, run: () => unknown): number =>
  middle(Array.from({ length: runs }, () => time(run)));
