import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';

/** Double quotation marks that are reversed, spaced on the inside, paired with another kind, or alone. */
export const quotationMarks: Check = {
  id: 'quotation-marks',
  title: message('Quotation marks that do not pair'),
  level: 'warning',
  find(article, { attribution }) {
    const { text } = article;
    const guillemetsOnly = !/[“”"]/.test(text);
    const blocks = whole(article);
    const found: Finding[] = [];
    let left: Mark | undefined;
    blocks.forEach((block, index) => {
      const next = blocks[index + 1];
      const paired = pair(text, block, {
        left,
        goesOn: next !== undefined && opens(text, next),
        guillemetsOnly,
        attribution,
      });
      found.push(...paired.findings);
      left = paired.left;
    });
    return found;
  },
};

/** The paragraphs; the blocks that a very long one was cut into are one again. */
function whole({ text, paragraphs }: Annotated): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of paragraphs) {
    const last = result.at(-1);
    if (last && !text.slice(last.end, start).includes('\n')) result[result.length - 1] = { start: last.start, end };
    else result.push({ start, end });
  }
  return result;
}

const opens = (text: string, { start }: Span): boolean => /^["“«”]/.test(text.slice(start, start + 1));

type Kind = 'curly' | 'straight' | 'guillemet';

interface Mark extends Span {
  readonly glyph: string;
  readonly kind: Kind;
}

interface Context {
  /** The mark that the paragraph before left open. */
  readonly left: Mark | undefined;
  /** Whether the next paragraph opens with a mark, as it does where a quotation goes on. */
  readonly goesOn: boolean;
  readonly guillemetsOnly: boolean;
  /** Who said it, after a quotation. */
  readonly attribution: RegExp;
}

/** Pairs the marks of one paragraph; answers with what is wrong, and with the mark that stays open. */
function pair(
  text: string,
  block: Span,
  { left, goesOn, guillemetsOnly, attribution }: Context,
): { readonly findings: readonly Finding[]; readonly left: Mark | undefined } {
  const content = text.slice(block.start, block.end);
  // German marks (low, then high) and pairs of apostrophes follow rules of their own; a wrong encoding hides the marks.
  if (/[„‟]|``|''|â ?€/.test(content)) return { findings: [], left: undefined };
  const open: Mark[] = [];
  const findings: Finding[] = [];
  let owed = left;
  for (const match of withoutTags(content).matchAll(/[“”"«»]/g)) {
    const start = block.start + match.index;
    const glyph = match[0];
    const mark: Mark = { start, end: start + 1, glyph, kind: kindOf(glyph) };
    if (isUnit(text, mark, open.at(-1))) continue;
    const top = open.at(-1);
    if (role(text, block, mark, top) === 'open') {
      // A line that opens with a mark goes on with the quotation of the line before.
      if (top && text[start - 1] === '\n' && runsOn(text.slice(top.end, start), attribution)) open.pop();
      open.push(mark);
      findings.push(...wrong(text, block, mark, 'open', undefined, guillemetsOnly));
    } else if (top) {
      open.pop();
      findings.push(...wrong(text, block, mark, 'close', top, guillemetsOnly));
    } else if (owed) {
      // A quotation over paragraphs that was not opened again: its first mark was reported.
      owed = undefined;
    } else {
      findings.push({ ...at(mark), message: message('This quotation ends but never begins.') });
    }
  }
  const unclosed = open[0];
  if (unclosed && !(goesOn && runsOn(text.slice(unclosed.end, block.end), attribution)))
    findings.push({ ...at(unclosed), message: message('This quotation never ends.') });
  const silent = !/[“”"«»]/.test(content);
  return { findings: findings.sort((a, b) => a.start - b.start), left: silent ? left : unclosed };
}

/** A text with blanks where it has HTML: the marks of `<a href="…">` are not the writer's. */
const withoutTags = (text: string): string =>
  text.includes('<') ? text.replace(/<\w[^<>]*>?/g, (tag) => ' '.repeat(tag.length)) : text;

/**
 * Whether words after an opening mark can be a quotation that goes on in the next paragraph: whole sentences, among which nobody says who says
 * so. `“We know,” he said.` without its second mark can't, nor can a few words that are quoted in the middle of a sentence.
 */
const runsOn = (words: string, attribution: RegExp): boolean =>
  !/^\p{Ll}/u.test(words) && /[.!?…’'—-]\s*$/.test(words) && !attribution.test(words);

const at = ({ start, end }: Span): Span => ({ start, end });

const kindOf = (glyph: string): Kind => (glyph === '"' ? 'straight' : /[“”]/.test(glyph) ? 'curly' : 'guillemet');

/** Inches and seconds: a mark right after a number where no quotation is open. */
const isUnit = (text: string, { start, glyph }: Mark, top: Mark | undefined): boolean =>
  !top && glyph !== '“' && /\d/.test(text.charAt(start - 1));

/** Whether a mark opens or closes: told by the spaces around it, then by what is open, and last by its shape. */
function role(text: string, block: Span, { start, end, glyph }: Mark, top: Mark | undefined): 'open' | 'close' {
  const before = start === block.start ? ' ' : text.charAt(start - 1);
  const after = end === block.end ? ' ' : text.charAt(end);
  const leans = !/\s/.test(before);
  const precedes = /[^\s.,;:!?)\]”’»]/.test(after);
  const shape = /[“«]/.test(glyph) ? 'open' : /[”»]/.test(glyph) ? 'close' : undefined;
  if (/[\s([—–/‘'-]/.test(before) && precedes) return shape === 'close' && top ? 'close' : 'open';
  if (leans && !precedes) return top || shape !== 'open' ? 'close' : 'open';
  if (leans && shape) return shape === 'open' && top && !precedes ? 'close' : shape;
  return top ? 'close' : shape === 'close' && leans ? 'close' : 'open';
}

/** What is wrong with one mark of a pair. */
function wrong(
  text: string,
  block: Span,
  mark: Mark,
  role: 'open' | 'close',
  top: Mark | undefined,
  guillemetsOnly: boolean,
): readonly Finding[] {
  if (mark.kind === 'guillemet' && guillemetsOnly) return [];
  const kind = mark.kind === 'guillemet' ? 'curly' : top && top.kind !== 'guillemet' ? top.kind : mark.kind;
  const right = kind === 'straight' ? '"' : role === 'open' ? '“' : '”';
  const inside = text.slice(block.start, block.end);
  const [from, to] = [mark.start - block.start, mark.end - block.start];
  const spaces =
    role === 'open'
      ? (/^[ \u00a0\u202f]+/.exec(inside.slice(to))?.[0].length ?? 0)
      : (/[ \u00a0\u202f]+$/.exec(inside.slice(Math.max(0, from - 4), from))?.[0].length ?? 0);
  if (right === mark.glyph && spaces === 0) return [];
  const start = role === 'close' ? mark.start - spaces : mark.start;
  const end = role === 'open' ? mark.end + spaces : mark.end;
  // `“yes ”he said`: the space belongs after the mark.
  const joined = role === 'close' && spaces > 0 && /[\p{L}\p{N}]/u.test(text.charAt(end));
  return [
    {
      start,
      end,
      message:
        mark.kind === 'guillemet'
          ? message('These quotation marks are of another kind than the rest.')
          : right === mark.glyph
            ? message('There is a space inside the quotation marks.')
            : kind !== mark.kind
              ? message('This quotation mark is of another kind than the one it closes.')
              : message('This quotation mark faces the wrong way.'),
      fixes: [{ title: message('Write “{0}”', right), edits: [{ start, end, text: joined ? `${right} ` : right }] }],
    },
  ];
}
