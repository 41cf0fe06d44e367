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

/** The function that turns code-point offsets of a text into UTF-16 offsets; an offset beyond the text stays beyond it. */
export function fromCodePoints(text: string): (offset: number) => number {
  const toCodePoints = codePoints(text);
  return (offset) => {
    // Each pair before the place moves it by one, so the answer lies between the offset and twice the offset.
    let low = offset;
    let high = Math.min(2 * offset, text.length + offset);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (toCodePoints(middle) < offset) low = middle + 1;
      else high = middle;
    }
    // Inside a pair counts as its start, and the next character is meant.
    return low;
  };
}
