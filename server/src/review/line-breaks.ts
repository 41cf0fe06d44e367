import { type Occurrences, occurrencesIn } from './occurrences.ts';

/** A text with its line breaks as LF, and the ways between its offsets and those of the text it was made from. */
export interface LfText {
  readonly text: string;
  /** An offset of the original text as one of this; between CR and LF counts as before the LF. */
  fromOriginal(offset: number): number;
  /** An offset of this text as one of the original; never between CR and LF. */
  toOriginal(offset: number): number;
  /** All places of a string in this text. */
  readonly occurrences: Occurrences;
}

/** Makes a text whose CRLF are LF, so that the same annotations fit a file however it was checked out. */
export function lfText(original: string): LfText {
  const returns = Array.from(original.matchAll(/\r\n/g), ({ index }) => index);
  const text = returns.length === 0 ? original : original.replaceAll('\r\n', '\n');
  const occurrences = occurrencesIn(text);
  if (returns.length === 0)
    return { text, fromOriginal: (offset) => offset, toOriginal: (offset) => offset, occurrences };
  return {
    text,
    occurrences,
    fromOriginal: (offset) => offset - countBelow(returns, (at) => at < offset),
    toOriginal: (offset) => offset + countBelow(returns, (at, index) => at - index < offset),
  };
}

/** How many items of a sorted list pass a test that holds up to some item and not after it. */
function countBelow(sorted: readonly number[], holds: (item: number, index: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? 0, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
