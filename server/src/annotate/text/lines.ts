/** A zero-based line and the UTF-16 code units before the place in that line, as the Language Server Protocol counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Maps offsets to positions and back; each answer takes the logarithm of the number of lines. */
export interface Lines {
  readonly count: number;
  position(offset: number): Position;
  offset(position: Position): number;
  /** The end of a line, before its line break. */
  end(line: number): number;
  start(line: number): number;
}

/** Finds the line starts of a text; `\n`, `\r\n` and a lone `\r` end lines, as in the protocol. */
export function lines(text: string): Lines {
  const starts = [0];
  // Two searches by the engine are many times faster than a look at each character.
  let feed = next(text, '\n', 0);
  let carriage = next(text, '\r', 0);
  while (feed !== nowhere || carriage !== nowhere) {
    if (carriage + 1 < feed) {
      starts.push(carriage + 1);
      carriage = next(text, '\r', carriage + 1);
    } else {
      starts.push(feed + 1);
      if (carriage < feed) carriage = next(text, '\r', feed);
      feed = next(text, '\n', feed + 1);
    }
  }
  const start = (line: number) => starts[Math.max(0, Math.min(line, starts.length - 1))] ?? 0;
  const end = (line: number) => {
    if (line >= starts.length - 1) return text.length;
    const next = start(line + 1);
    return text.charCodeAt(next - 1) === 10 && text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
  };
  return {
    count: starts.length,
    start,
    end,
    position(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: Math.max(0, offset - (starts[low] ?? 0)) };
    },
    offset({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(start(line) + Math.max(0, character), end(line));
    },
  };
}

const nowhere = Number.POSITIVE_INFINITY;

/** Where a character stands next. */
function next(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? nowhere : found;
}
