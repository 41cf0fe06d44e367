import type { Annotated } from '../annotate/annotate.ts';
import type { Paragraph, Span } from '../annotate/model.ts';
import type { Check, Finding } from './check.ts';
import { type Message, message } from './message.ts';
import { findInParagraph } from './paragraphs.ts';
import type { CheckWords } from './words.ts';

/** What pasting and translating leave behind: lines of the web page, doubled marks and words, words in another language in brackets. */
export const residue: Check = {
  id: 'residue',
  title: message('What pasting and translating leave behind'),
  level: 'warning',
  find(article, words) {
    return [...boilerplate(article), ...article.paragraphs.flatMap((paragraph) => traces(paragraph, words))].sort(
      (a, b) => a.start - b.start,
    );
  },
};

/** Lines that came along with the article: links to other articles, requests to subscribe, the headline again. */
function boilerplate({ text, zones }: Annotated): readonly Finding[] {
  const headline = zones.find(({ kind }) => kind === 'headline');
  const words = (span: Span) => text.slice(span.start, span.end).replace(/^#+\s*/, '');
  return zones
    .filter(({ kind }) => kind === 'boilerplate')
    .map(({ start, end }) => {
      const after = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
      const fixes = [{ title: message('Remove this line'), edits: [{ start, end: end + after, text: '' }] }];
      return headline && words(headline) === words({ start, end })
        ? {
            start,
            end,
            message: message('The headline stands here again.'),
            related: [{ start: headline.start, end: headline.end, message: message('The headline') }],
            fixes,
          }
        : { start, end, message: message('This line was pasted along; it is no part of the article.'), fixes };
    });
}

/** A trace of pasting or translating: what it looks like, what to say of it, and what to write for it, if that is certain. */
interface Trace {
  /** Whether it can stand in a paragraph, told faster than by the pattern. */
  readonly canStand: (paragraph: Paragraph) => boolean;
  readonly pattern: RegExp;
  readonly message: Message;
  /** The right text for a match; absent where only the writer knows. */
  readonly right?: (match: RegExpExecArray) => string;
}

const hasAny =
  (...some: readonly string[]) =>
  ({ text }: Paragraph): boolean =>
    some.some((one) => text.includes(one));

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', quot: '"', lt: '<', gt: '>', apos: '’' };

const marks: readonly Trace[] = [
  {
    canStand: ({ text }) => /[.,;:] [.,;:]/.test(text),
    // Not the spaced ellipsis `. . .`.
    pattern: /(?<![.,;:!?]\s?)([.,;:]) ([.,;:])(?= |\n|\r|$)(?! ?[.,;:])/g,
    message: message('Two marks where one belongs.'),
    right: ([, first = '', second = '']) => (second === '.' ? second : first === '.' ? second : first),
  },
  {
    canStand: hasAny(',,', '..'),
    pattern: /(?<=[\p{L}\p{N})])(?:,,|\.\.)(?![.,])/gu,
    message: message('Two marks where one belongs.'),
    right: ([both = '']) => both.slice(1),
  },
  {
    canStand: hasAny(' ,', ' ;', ' .'),
    pattern: /(?<=[\p{L}\p{N})”"]) +([,;.])(?=\s|$)(?! ?[.,;:])/gu,
    message: message('A space before a mark.'),
    right: ([, mark = '']) => mark,
  },
  {
    canStand: hasAny('(…', '(..'),
    pattern: /\((?:…|\.\.\.)\)/g,
    message: message('An omission in round brackets, as other languages mark it.'),
    right: () => '[…]',
  },
  {
    canStand: hasAny('&'),
    pattern: /&(nbsp|amp|quot|lt|gt|apos|#\d{2,5});/g,
    message: message('A code of the web page instead of the character.'),
    right: ([, name = '']) => entities[name] ?? String.fromCodePoint(Number(name.slice(1))),
  },
  {
    canStand: hasAny('\uFFFD', 'â', 'Ã'),
    pattern: /\uFFFD|â ?€|Ã[©¨¡³¼¶¤§]/g,
    message: message('A character that was read in the wrong encoding.'),
  },
];

const traces = findInParagraph((paragraph, words) => {
  const found: Finding[] = [];
  for (const trace of [...marks, repeated(words), untranslated(words)]) {
    if (!trace.canStand(paragraph)) continue;
    for (const match of paragraph.text.matchAll(trace.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const right = trace.right?.(match);
      found.push({
        ...span,
        message: trace.message,
        ...(right !== undefined && {
          fixes: [{ title: message('Write “{0}”', right.trim() || right), edits: [{ ...span, text: right }] }],
        }),
      });
    }
  }
  return found;
});

const repeated = ({ neverTwice }: CheckWords): Trace => ({
  canStand: ({ tokens }) => tokens.some(({ lower }, index) => lower === tokens[index + 1]?.lower),
  pattern: neverTwice,
  message: message('The same word twice.'),
  right: ([, word = '']) => word,
});

const untranslated = ({ foreignInsertion }: CheckWords): Trace => ({
  canStand: hasAny('['),
  pattern: foreignInsertion,
  message: message('A word in brackets that was not translated.'),
});
