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
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
