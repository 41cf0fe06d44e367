import { type MessagePort, parentPort, Worker } from 'node:worker_threads';
import { annotate } from '../annotate/annotate.ts';
import type { DayOrderChoice } from '../annotate/resolve/day-order.ts';
import { withProblems } from '../checks/index.ts';
import { jsonLines } from '../formats/native.ts';
import { english } from '../languages/en/index.ts';
import { type Command, isoDate, parse, UsageError } from './errors.ts';
import { dayOrderOf, readingOptions } from './reading.ts';
import { byteLines, complain, decodeUtf8, print, progress } from './streams.ts';

/** What became of one line: a record, or why there is none. */
type Answer = { readonly record: string } | { readonly error: string };

/** Annotates a stream of articles; memory does not grow with the input. */
export const batchCommand: Command = {
  name: 'batch',
  usage: 'batch [--jobs N] [--day-order ORDER] < ARTICLES.jsonl > RECORDS.jsonl',
  does: 'annotates JSON Lines of {"id", "text", "published"?} into native records, in order, N at a time',
  async run(args) {
    const { values } = parse({
      args: [...args],
      options: { jobs: { type: 'string', default: '1' }, 'day-order': readingOptions['day-order'] },
    });
    const dayOrder = dayOrderOf(values['day-order']);
    if (parentPort) return serve(parentPort, dayOrder);
    const jobs = Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
      throw new UsageError(`--jobs takes a number from 1 to 64, not "${values.jobs}".`);
    const workers = Array.from({ length: jobs > 1 ? jobs : 0 }, () => worker(dayOrder));
    const bar = progress(undefined, 'articles');
    const pending: Promise<Answer>[] = [];
    let written = 0;
    let failed = false;
    const writeFirst = async () => {
      const answer = await pending.shift();
      written += 1;
      bar.step();
      if (!answer) return;
      if ('record' in answer) return print(answer.record);
      failed = true;
      complain(`line ${written}: ${answer.error}`);
    };
    let read = 0;
    for await (const line of byteLines(process.stdin)) {
      const chosen = workers[read++ % Math.max(1, workers.length)];
      pending.push(chosen ? chosen.ask(line) : Promise.resolve(answerLine(line, dayOrder)));
      if (pending.length > 2 * workers.length) await writeFirst();
    }
    while (pending.length > 0) await writeFirst();
    bar.end();
    await Promise.all(workers.map(({ end }) => end()));
    return failed ? 1 : 0;
  },
};

/** Annotates one line of input. */
function answerLine(line: Uint8Array, dayOrder: DayOrderChoice): Answer {
  try {
    const text = decodeUtf8(line).trim();
    if (text === '') return { record: '' };
    const value: unknown = JSON.parse(text);
    const {
      id,
      text: article,
      published,
    } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof article !== 'string')
      return { error: 'It needs an "id" and a "text", both strings.' };
    if (published !== undefined && published !== null && typeof published !== 'string')
      return { error: '"published" is not a string.' };
    const date = published ? isoDate(published, '"published"') : undefined;
    const annotated = annotate(article, { language: english, published: date, fileName: id, dayOrder });
    const checked = withProblems(annotated, english.checks);
    const context = { id, source: encodeURIComponent(id), includeText: true, words: english.text };
    return { record: jsonLines.write(checked, context) };
  } catch (error) {
    if (error instanceof SyntaxError) return { error: `It is not JSON: ${error.message}` };
    if (error instanceof UsageError) return { error: error.message };
    if (error instanceof TypeError) return { error: 'It is not UTF-8 text.' };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A thread that answers lines in the order asked: this same program, started as `batch`. */
function worker(dayOrder: DayOrderChoice): { ask(line: Uint8Array): Promise<Answer>; end(): Promise<unknown> } {
  const thread = new Worker(process.argv[1] ?? '', {
    argv: ['batch', '--day-order', dayOrder],
    execArgv: process.execArgv,
  });
  const waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  thread.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  thread.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    ask: (line) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        thread.postMessage(line);
      }),
    end: () => thread.terminate(),
  };
}

/** The other side of `worker`: answers until it is ended. */
function serve(port: MessagePort, dayOrder: DayOrderChoice): Promise<number> {
  port.on('message', (line: Uint8Array) => port.postMessage(answerLine(line, dayOrder)));
  return new Promise(() => {});
}
