/** What the strict readers share. They are written from what each format's documentation demands, know nothing of our writers, and refuse whatever differs. */

/** Stops the reading: `must(line 3, …)`. */
export function must(condition: unknown, what: string, line?: number): asserts condition {
  if (!condition) throw new Error(line === undefined ? what : `line ${line}: ${what}`);
}

/** The groups of a pattern that a line must match. */
export function groups(pattern: RegExp, line: string, what: string, number?: number): readonly string[] {
  const found = pattern.exec(line);
  must(found, what, number);
  return found.slice(1);
}

/** The lines of a file, each of which must end in a line feed. */
export function linesOf(content: string): readonly string[] {
  must(content === '' || content.endsWith('\n'), 'the last line does not end');
  must(!content.includes('\r'), 'lines end in line feeds');
  return content.split('\n').slice(0, -1);
}

/** A stretch of tokens with a label. */
export interface Chunk {
  readonly label: string;
  readonly tokens: readonly string[];
}
