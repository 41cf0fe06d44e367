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

/** How many processor milliseconds of this thread a measurement fills at least: the clock of some systems ticks every four. */
const least = 160;

/**
 * Processor time of one run, in milliseconds: runs on end until they fill a measurement. Processor time, because a busy machine
 * would tell of its other work.
 */
export function cost(run: () => unknown): number {
  const started = process.threadCpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.threadCpuUsage(started);
    const spent = (user + system) / 1000;
    if (spent >= least) return spent / runs;
  }
}

/** The median costs of several things measured in turns, so that what slows the machine down for a while slows all of them. */
export function costs<Name extends string>(
  things: Readonly<Record<Name, () => unknown>>,
  rounds = 5,
): Record<Name, number> {
  const names = Object.keys(things) as Name[];
  for (const name of names) things[name]();
  const measured = Array.from({ length: rounds }, () => names.map((name) => cost(things[name])));
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      measured.map((round) => round[index] ?? 0).sort((a, b) => a - b)[rounds >> 1] ?? 0,
    ]),
  ) as Record<Name, number>;
}

/**
 * The median processor times of an analysis, of the checks of it, and of the checks after one key. The checks remember what they have seen, so
 * each round has an analysis of its own.
 */
export function checking<Analysed>(analyse: (before?: Analysed) => Analysed, check: (analysed: Analysed) => unknown) {
  const rounds = Array.from({ length: 25 }, () => {
    const [analysed, analysis] = timed(() => analyse());
    const [, cold] = timed(() => check(analysed));
    const typed = analyse(analysed);
    const [, oneKey] = timed(() => check(typed));
    return { analysis, cold, oneKey };
  });
  const half = (name: 'analysis' | 'cold' | 'oneKey') => middle(rounds.map((round) => round[name]));
  return { analysis: half('analysis'), cold: half('cold'), oneKey: half('oneKey') };
}

/** What something answers, and its processor time in milliseconds. */
function timed<Answer>(run: () => Answer): readonly [Answer, number] {
  const started = process.threadCpuUsage();
  const answer = run();
  const { user, system } = process.threadCpuUsage(started);
  return [answer, (user + system) / 1000];
}
