import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A command was called wrongly; its message is a sentence for the caller. Exit code 2. */
export class UsageError extends Error {}

/** A command of the command line. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  /** Runs the command; answers with the exit code. */
  run(args: readonly string[]): Promise<number>;
}

/** `parseArgs` whose complaints are usage errors. */
export function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** A sentence for an error of the file system. */
export function fileError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file.',
    EACCES: 'Permission to open it is missing.',
    EISDIR: 'It is a folder.',
    ENOTDIR: 'A part of its path is not a folder.',
    ENOSPC: 'The disk is full.',
    EROFS: 'The disk is read-only.',
  };
  return known[code ?? ''] ?? message;
}

/** The day of an ISO date or date and time that is on the calendar, or a usage error that names the option. */
export function isoDate(value: string, option: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(value)?.[1];
  const date = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  if (!day || !date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day)
    throw new UsageError(`${option} takes a date like 2021-12-28, not "${value}".`);
  return day;
}
