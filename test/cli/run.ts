import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** What a run of the command line leaves behind. */
export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How to run the command line. */
interface Running {
  readonly input?: string;
  /** Leaves standard input open until the program ends by itself. */
  readonly keepOpen?: boolean;
  readonly onStart?: (child: ChildProcess) => unknown;
}

/** Runs the command line in a folder. */
export function runIn(
  folder: string,
  args: readonly string[],
  { input = '', keepOpen = false, onStart }: Running = {},
): Promise<Result> {
  const program = [
    '--import',
    new URL('scripts/bin-loader.ts', root).href,
    fileURLToPath(new URL('server/src/cli.ts', root)),
    ...args,
  ];
  const child = spawn(process.execPath, program, { cwd: folder });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.on('error', () => {});
  if (keepOpen) child.stdin.write(input);
  else child.stdin.end(input);
  onStart?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
