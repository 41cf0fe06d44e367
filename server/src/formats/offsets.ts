/**
 * Makes the function that turns UTF-16 offsets of a text into code-point offsets. The only place where offsets change their unit.
 * An offset inside a surrogate pair counts as the pair's start; a lone surrogate counts as one code point.
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length - 1; index++) {
    const code = text.charCodeAt(index);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(index++);
  }
  return (offset) => offset - countBelow(pairs, offset);
}

/** A text whose every line end is a line feed, and the function that carries UTF-16 offsets of the original over to it. */
export function lineFeeds(text: string): { readonly text: string; offset(offset: number): number } {
  const removed: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) removed.push(at);
  return {
    text: text.replace(/\r\n?/g, '\n'),
    offset: (offset) => offset - countBelow(removed, offset),
  };
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
