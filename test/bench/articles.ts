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

/** The median time of several runs, in milliseconds. */
export function median(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}
