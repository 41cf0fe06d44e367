import type { Draft, Meaning } from '../meaning.ts';
import type { Words } from '../words.ts';

/**
 * Says whether a date of one shape begins at a token. It looks at a bounded number of tokens, so that the whole stays linear.
 *
 * @param previous the date found last in the paragraph, for shapes that lean on it (`10-12 January`, `1982 and 1992`).
 */
export type Pattern = (words: Words, at: number, previous: Draft | undefined) => Draft | undefined;

/** What a pattern gives back. */
export function draft(
  by: string,
  from: number,
  to: number,
  meaning: Meaning,
  rest: Omit<Draft, 'by' | 'from' | 'to' | 'meaning'> = {},
): Draft {
  return { by, from, to, meaning, ...rest };
}
