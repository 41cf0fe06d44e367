import type { Span } from '../model.ts';

/** Opens and closes a block of code in Markdown, which is no text to annotate. */
const fence = '```';
/** A paragraph longer than this is cut into blocks at sentence ends, so that a typed key never costs more than a block. */
const longestParagraph = 4096;
/** A block ends at the latest here, in the middle of a sentence if need be. */
const longestBlock = 16384;

/**
 * Where the paragraphs of a text are: blank lines end them; so does the line end after a line much shorter than its neighbours (a headline
 * above a byline), and each line end where every line is long and ends like a sentence (one paragraph a line). Text wrapped at a column or at
 * one sentence a line stays together. Very long paragraphs come back in blocks.
 *
 * @param from where to begin, after front matter.
 * @returns spans in order, disjoint, without surrounding white space; all visible characters are covered but for
 * fenced code.
 */
export function paragraphs(text: string, from = 0): readonly Span[] {
  const result: Span[] = [];
  let lines: Span[] = [];
  const flush = () => {
    for (const span of splitBlock(text, lines)) cut(text, span, result);
    lines = [];
  };
  let fences = text.includes(fence, from);
  for (let start = from; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (fences && text.startsWith(fence, start)) {
      const closing = text.indexOf(`\n${fence}`, start);
      fences = closing >= 0;
      if (fences) {
        flush();
        const after = text.indexOf('\n', closing + 1);
        start = after < 0 ? text.length + 1 : after + 1;
        continue;
      }
    }
    const line = trim(text, start, end);
    if (line.start < line.end) lines.push(line);
    else flush();
    start = end + 1;
  }
  flush();
  return result;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0x202f;
}

/** Joins the lines of a block of text into paragraphs. */
function splitBlock(text: string, lines: readonly Span[]): readonly Span[] {
  const first = lines[0];
  if (!first || lines.length === 1) return lines;
  let longest = 0;
  let total = 0;
  let ended = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    longest = Math.max(longest, length);
    total += length;
    if (endsSentence(text, line)) ended += 1;
  }
  if (ended === lines.length && total / lines.length > 200) return lines;
  const result: Span[] = [];
  let open = first;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1] ?? first;
    const line = lines[index] ?? first;
    const short = before.end - before.start < 0.6 * longest && !endsSentence(text, before);
    if ((short && startsLikeLine(text, line)) || startsByline(text, line) || startsByline(text, before)) {
      result.push(open);
      open = line;
    } else {
      open = { start: open.start, end: line.end };
    }
  }
  result.push(open);
  return result;
}

const endsSentence = (text: string, line: Span) => /[.!?…]["”’»“)\]\s]{0,4}$/u.test(text.slice(line.end - 6, line.end));
const startsLikeLine = (text: string, line: Span) =>
  /^[\p{Lu}\p{N}"“«„‘#*-]/u.test(text.slice(line.start, line.start + 2));
const startsByline = (text: string, line: Span) =>
  line.end - line.start < 100 && /^(?:By|BY) \p{Lu}/u.test(text.slice(line.start, line.start + 5));

/**
 * Cuts a long paragraph into blocks. Whether a sentence end is a cut is decided by the few characters before it, not by counting from the
 * start, so that an edit moves only the cuts beside it and the blocks after them stay the same text.
 */
function cut(text: string, span: Span, result: Span[]): void {
  if (span.end - span.start <= longestParagraph) {
    result.push(span);
    return;
  }
  let start = span.start;
  const ends = /[.!?]["”’»)]{0,2}\s+(?=["“«‘(]?[\p{Lu}\p{N}])|\n/gu;
  ends.lastIndex = start;
  let match = ends.exec(text);
  while (start < span.end) {
    let end = Math.min(span.end, start + longestBlock);
    while (match && match.index < end) {
      const after = match.index + match[0].length;
      const length = after - start;
      if (length > longestParagraph / 4 && (length > longestParagraph || isCut(text, match.index))) {
        end = Math.min(after, span.end);
        break;
      }
      match = ends.exec(text);
    }
    if (end < span.end) end = wholeCharacter(text, end);
    const block = trim(text, start, end);
    if (block.start < block.end) result.push(block);
    start = end;
    if (match && match.index < start) {
      ends.lastIndex = start;
      match = ends.exec(text);
    }
  }
}

/** One sentence end in four is a cut; which, is decided by a sum over the sixteen characters before it. */
function isCut(text: string, offset: number): boolean {
  let sum = 0;
  for (let index = Math.max(0, offset - 16); index < offset; index++) sum = (sum * 31 + text.charCodeAt(index)) | 0;
  return (sum & 3) === 0;
}

/** Moves an offset out of the middle of a surrogate pair or CRLF. */
function wholeCharacter(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const pair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return pair || (before === 13 && after === 10) ? offset + 1 : offset;
}
