import type { Span, Token } from '../model.ts';

/** Words between quotation marks. Offsets count from the start of the paragraph; `from` and `to` are token indices, half-open. */
export interface Quotation extends Span {
  /** The tokens between the marks. */
  readonly from: number;
  readonly to: number;
  /** The same with the marks. */
  readonly outerFrom: number;
  readonly outerTo: number;
  /** Where the words between the marks start and end; `start` and `end` take in the marks. */
  readonly inner: Span;
  /** How many quotations it stands in. */
  readonly depth: number;
  /** Whether both marks are there; the end or start of one that misses a mark is a guess. */
  readonly closed: 'both' | 'start' | 'end';
  /** Whether the pairing can be trusted. */
  readonly certain: boolean;
}

type Side = 'open' | 'close' | 'either';

/** One quotation mark as read: `''` and `““` are one mark of two tokens. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly single: boolean;
  readonly side: Side;
  /** What the glyph says, for when the spacing says nothing. */
  readonly glyph: Side;
}

const doubles = new Set(['"', '“', '”', '„', '‟', '«', '»', '＂', '″', '〝', '〞']);
const singles = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`', '´']);
const openers = new Set(['“', '„', '‟', '«', '‘', '‚', '‛', '‹', '`', '〝']);
const closers = new Set(['”', '»', '’', '›', '´', '〞']);

/**
 * Pairs the quotation marks of a paragraph. A mark opens or closes by the space around it and by what is open, and only then by its
 * glyph, because translated and scraped text gets the glyphs wrong. A quotation that never closes ends with its sentence, unless it opens
 * the paragraph: then it runs to the end, as a quotation of several paragraphs does. One pass, a stack of at most two.
 *
 * @param sentenceEnd for a token index, the index after the last token of its sentence.
 * @returns quotations in the order of their opening marks.
 */
export function quotations(
  text: string,
  tokens: readonly Token[],
  sentenceEnd: (index: number) => number,
): readonly Quotation[] {
  const marks = readMarks(text, tokens);
  const found: Quotation[] = [];
  const open: Mark[] = [];
  /** A mark that nothing closes: its quotation ends with its sentence, before `next`, or with the paragraph that it opens. */
  const abandon = (mark: Mark, next: number) => {
    if (mark.single) return;
    const end = mark.from === 0 ? next : lineEnd(text, tokens, mark.to, Math.min(sentenceEnd(mark.to), next));
    const quotation = between(tokens, mark, undefined, mark.to, end, open.length);
    const last = found.at(-1);
    if (quotation && !(last && last.depth === 0 && last.end > quotation.start)) found.push(quotation);
  };
  let closedAt = 0;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as Mark;
    const outer = open[0];
    const inner = open.at(-1);
    const matching = inner?.single === mark.single ? inner : outer?.single === mark.single ? outer : undefined;
    const side = decide(mark, matching !== undefined, marks, index);
    if (side === 'close' && matching) {
      while (open.at(-1) !== matching) open.pop();
      open.pop();
      const quotation = between(tokens, matching, mark, matching.to, mark.from, open.length);
      if (quotation) found.push(quotation);
      closedAt = mark.to;
    } else if (side === 'open') {
      if (matching && open.length > 0) {
        // A mark of the same kind opens again: the earlier one never closed.
        while (open.length > 0 && open.at(-1) !== matching) open.pop();
        open.pop();
        abandon(matching, mark.from);
      }
      if (open.length < 2) open.push(mark);
    } else if (side === 'close' && !mark.single && open.length === 0 && mark.glyph !== 'open') {
      const quotation = unopened(tokens, mark, closedAt);
      if (quotation) found.push(quotation);
      closedAt = mark.to;
    }
  }
  const first = open[0];
  open.length = 0;
  if (first) abandon(first, tokens.length);
  // What stands behind a single mark that nothing closes, an apostrophe most of the time, stands in no quotation.
  const settled = first?.single
    ? found.map((quotation) =>
        quotation.start > first.start && quotation.depth > 0 ? { ...quotation, depth: quotation.depth - 1 } : quotation,
      )
    : found;
  return settled.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a full stop ends its line, no further than token `limit`: what is on the next line of an e-mail is another sentence, whatever it begins with. */
function lineEnd(text: string, tokens: readonly Token[], from: number, limit: number): number {
  for (let index = from + 1; index < limit; index++) {
    const before = tokens[index - 1] as Token;
    if (/^[.!?]$/.test(before.text) && text.slice(before.end, tokens[index]?.start).includes('\n')) return index;
  }
  return limit;
}

/** The quotation between two marks, or undefined where there is nothing between them. */
function between(
  tokens: readonly Token[],
  opening: Mark | undefined,
  closing: Mark | undefined,
  from: number,
  to: number,
  depth: number,
): Quotation | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to <= from) return undefined;
  return {
    start: opening?.start ?? first.start,
    end: closing?.end ?? last.end,
    from,
    to,
    outerFrom: opening?.from ?? from,
    outerTo: closing?.to ?? to,
    inner: { start: first.start, end: last.end },
    depth,
    closed: opening ? (closing ? 'both' : 'start') : 'end',
    certain: opening !== undefined && closing !== undefined,
  };
}

/** A closing mark without an opening one: the words before it in the paragraph, if they begin it, are taken for the quotation. */
function unopened(tokens: readonly Token[], mark: Mark, closedAt: number): Quotation | undefined {
  if (closedAt > 0 || !/^[,.!?…]$/u.test(tokens[mark.from - 1]?.text ?? '')) return undefined;
  return between(tokens, undefined, mark, 0, mark.from, 0);
}

function decide(mark: Mark, isOpen: boolean, marks: readonly Mark[], index: number): Side {
  if (mark.side !== 'either') {
    if (mark.side === 'close' && !isOpen && mark.glyph === 'open' && nextCloses(marks, index)) return 'open';
    return mark.side;
  }
  return isOpen ? 'close' : 'open';
}

/** Whether the next mark of the same kind can close what this one would open. */
function nextCloses(marks: readonly Mark[], index: number): boolean {
  const next = marks[index + 1];
  return next !== undefined && next.single === marks[index]?.single && next.side !== 'open';
}

/** Reads the marks in order; apostrophes, primes after numbers and elisions (`'90s`, `'em`) are left out. */
function readMarks(text: string, tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.type !== 'mark') continue;
    const double = doubles.has(token.text);
    if (!double && !singles.has(token.text)) continue;
    let to = index + 1;
    while (tokens[to]?.start === tokens[to - 1]?.end && tokens[to]?.text === token.text && to - index < 3) to += 1;
    const last = tokens[to - 1] as Token;
    // Two single marks in a row are one double mark.
    const single = !double && to === index + 1;
    const side = sideOf(text, token.start, last.end, single);
    const glyph = openers.has(token.text) ? 'open' : closers.has(token.text) ? 'close' : 'either';
    const before = tokens[index - 1];
    const prime = double && before?.type === 'number' && before.end === token.start && glyph === 'either';
    const apostrophe = single && isApostrophe(text, token.start, side) && (side === 'open' || token.text !== '‘');
    if (!apostrophe && !(prime && !marks.length))
      marks.push({ from: index, to, start: token.start, end: last.end, single, side, glyph });
    index = to - 1;
  }
  return marks;
}

const elision = /^(?:\d\ds?\b|(?:em|til|cause|bout|round|twas|tis|n)\b)/i;

function isApostrophe(text: string, offset: number, side: Side): boolean {
  if (side === 'open') return elision.test(text.slice(offset + 1, offset + 8));
  // "the Republicans' plan": after s and before a space it is a possessive more often than the end of a quotation.
  return (
    side === 'close' && /[sS]/.test(text[offset - 1] ?? '') && /^\s+\p{L}/u.test(text.slice(offset + 1, offset + 4))
  );
}

const openSpace = /[\s([{\-–—/]/u;
const closePunctuation = /[.,;:!?)\]}…]/u;

/** What the space around a mark says. */
function sideOf(text: string, start: number, end: number, single: boolean): Side {
  const before = start === 0 ? ' ' : (text[start - 1] ?? ' ');
  const after = end >= text.length ? ' ' : (text[end] ?? ' ');
  const spaceBefore = /\s/u.test(before);
  const spaceAfter = /\s/u.test(after);
  if (start === 0) return 'open';
  if (end >= text.length) return 'close';
  if (spaceBefore && closePunctuation.test(after) && !/^\.{2,3}|^…/u.test(text.slice(end, end + 3))) return 'close';
  if (spaceBefore && !spaceAfter) return 'open';
  if (spaceAfter && !spaceBefore) return /[([{]/u.test(before) ? 'open' : 'close';
  if (spaceBefore && spaceAfter) return 'either';
  // No space on either side: "—“", "”—", "(“", "”)", "“‘", "’”".
  const quoteBefore = doubles.has(before) || singles.has(before);
  const quoteAfter = doubles.has(after) || singles.has(after);
  if (quoteBefore && !quoteAfter) return sideOfPair(text, start);
  if (quoteAfter && !quoteBefore) return openSpace.test(before) || /\s/u.test(before) ? 'open' : 'close';
  if (closePunctuation.test(after)) return 'close';
  if (closePunctuation.test(before)) return 'close';
  if (openSpace.test(before)) return 'open';
  if (openSpace.test(after)) return 'close';
  return single ? 'close' : 'either';
}

/** Two marks together (`“‘`, `’”`) face the same way; the space outside the pair tells which. */
function sideOfPair(text: string, start: number): Side {
  const outside = start >= 2 ? (text[start - 2] ?? ' ') : ' ';
  return /[\s([{\-–—]/u.test(outside) ? 'open' : 'close';
}
