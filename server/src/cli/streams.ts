import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

/** UTF-8 bytes as text, without a byte order mark. Throws an Error, with a sentence for the reader, for bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('It is not UTF-8 text.');
  }
}

/** Everything that a stream holds. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/**
 * The lines of a stream as bytes, one at a time. Only a line feed ends a line: JSON may hold U+2028, which line readers take for a line end.
 */
export async function* byteLines(stream: Readable): AsyncGenerator<Uint8Array> {
  let open: Buffer[] = [];
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield Buffer.concat([...open, rest.subarray(0, end)]);
      open = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) open.push(rest);
  }
  if (open.length > 0) yield Buffer.concat(open);
}

/** Writes to standard output and waits where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line on standard error, in the place of a count that stands there. */
export const complain = (line: string): void => {
  process.stderr.write(`${process.stderr.isTTY ? clearLine : ''}${line}\n`);
};

const clearLine = '\r\u001b[K';

/** Ctrl+C as a wish to stop at the next good place; a second one ends the program. */
export function stopSignal(): { asked(): Promise<boolean>; end(): void } {
  let isAsked = false;
  const listener = () => {
    isAsked = true;
  };
  process.once('SIGINT', listener);
  return {
    async asked() {
      // Signals come in when the program waits.
      await setImmediate();
      return isAsked;
    },
    end: () => void process.off('SIGINT', listener),
  };
}

/** Writes a file whole or not at all: to a temporary name beside it, then renamed. */
export async function writeWhole(path: string, content: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A count on standard error for work that takes more than a second; silent where standard error is not a terminal. */
export function progress(total: number | undefined, what: string): { step(): void; end(): void } {
  if (!process.stderr.isTTY) return { step() {}, end() {} };
  const started = performance.now();
  let done = 0;
  let shown = started;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - started < 1000 || now - shown < 100) return;
      shown = now;
      process.stderr.write(`\r${done}${total === undefined ? '' : ` of ${total}`} ${what}\u001b[K`);
    },
    end() {
      if (shown > started) process.stderr.write(clearLine);
    },
  };
}
