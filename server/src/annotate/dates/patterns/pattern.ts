import type { Term } from '../data.ts';
import type { Draft, Meaning } from '../meaning.ts';
import type { Words } from '../words.ts';

/** One shape of a date. */
export interface Pattern {
  /** Whether it can begin with a word of some meaning: a look that is taken once for each word of the language. */
  starts(term: Term): boolean;
  /**
   * The date of this shape that begins at a token, if one does. It looks at a bounded number of tokens, so that the whole stays linear.
   *
   * @param previous the date found last in the paragraph, for shapes that lean on it (`10-12 January`, `1982 and 1992`).
   */
  read(words: Words, at: number, previous: Draft | undefined): Draft | undefined;
}

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
