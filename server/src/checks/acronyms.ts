import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';

/** Acronyms that are explained never, too late, twice, or for nothing. */
export const acronyms: Check = {
  id: 'acronyms',
  title: message('Acronyms explained never, too late, twice or for nothing'),
  level: 'hint',
  find(article, { knownAcronyms }) {
    const body = article.paragraphs.filter(({ zone }) => zone === 'body');
    const explained = Map.groupBy(
      body.flatMap((paragraph) => explanations(article, paragraph)),
      ({ acronym }) => acronym,
    );
    const uses = usesOf(article, body, new Set(explained.keys()));
    return [
      ...[...explained].flatMap(([acronym, places]) => judge(acronym, places, uses.get(acronym) ?? [])),
      ...unexplained(article, body, new Set([...knownAcronyms, ...explained.keys()])),
    ].sort((a, b) => a.start - b.start);
  },
};

/** `Organization for Security and Cooperation in Europe (OSCE)`: the span is the acronym's. */
export interface Explanation extends Span {
  readonly acronym: string;
}

/** Where a paragraph explains an acronym. */
export function explanations({ text }: Annotated, { start, end }: Span): readonly Explanation[] {
  return Array.from(text.slice(start, end).matchAll(/(?<=[\p{L}\p{N}’'] )\((\p{Lu}[\p{Lu}&-]{1,8})\)/gu), (match) => {
    const [, acronym = ''] = match;
    const at = start + match.index;
    return { acronym, start: at + 1, end: at + 1 + acronym.length, name: text.slice(Math.max(start, at - 120), at) };
  }).filter(({ acronym, name }) => isShortFor(acronym, name));
}

/** Whether the words before an acronym begin with its letters, in order; small words may be skipped. */
function isShortFor(acronym: string, before: string): boolean {
  const initials = Array.from(before.matchAll(/(?<![\p{L}’'])\p{L}/gu), ([letter]) => letter.toUpperCase());
  let at = initials.length - 1;
  let skipped = 0;
  for (const letter of acronym
    .replace(/[^\p{Lu}]/gu, '')
    .split('')
    .reverse()) {
    while (at >= 0 && initials[at] !== letter) {
      at -= 1;
      skipped += 1;
    }
    if (at < 0 || skipped > acronym.length) return false;
    at -= 1;
  }
  return true;
}

/** Where each of some acronyms stands, in the order of the text. */
function usesOf(
  { text }: Annotated,
  body: readonly Span[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly Explanation[]> {
  const uses = body.flatMap(({ start, end }) =>
    Array.from(
      text.slice(start, end).matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&-]{1,8}(?![\p{L}\p{N}])/gu),
      (match) => ({
        acronym: match[0],
        start: start + match.index,
        end: start + match.index + match[0].length,
      }),
    ),
  );
  return Map.groupBy(
    uses.filter(({ acronym }) => known.has(acronym)),
    ({ acronym }) => acronym,
  );
}

/** The first use of each acronym whose name the article never gives: of those that begin a name, or are used more than once. */
function unexplained(article: Annotated, body: readonly Span[], known: ReadonlySet<string>): readonly Finding[] {
  const { text, mentions } = article;
  const names = new Set(mentions.filter(({ kind }) => kind === 'ORGANIZATION').map(({ start }) => start));
  // In brackets it has been explained, if not by its first letters: `University of Lagos (UNILAG)`.
  const bracketed = new Set(
    Array.from(
      text.matchAll(/\((\p{Lu}{3,6})\b|(?<!\p{L})(\p{Lu}{3,6}) \(\p{Lu}\p{Ll}/gu),
      ([, after, before]) => after ?? before,
    ),
  );
  const uses = body.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu), (match) => ({
      acronym: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    })).filter(
      (use) =>
        !known.has(use.acronym) && !bracketed.has(use.acronym) && !isIdentifier(text, use) && !isShouted(text, use),
    ),
  );
  return [...Map.groupBy(uses, ({ acronym }) => acronym)].flatMap(([acronym, [first, ...again]]) =>
    first &&
    !/^[IVXLC]+$/.test(acronym) &&
    (names.has(first.start) || again.length > 0) &&
    !isSpelledOut(text, acronym) &&
    !isGlossed(text, first)
      ? [
          {
            start: first.start,
            end: first.end,
            message: message('{0} is not explained: give its full name at first.', acronym),
          },
        ]
      : [],
  );
}

/** An address, a tag, a ticker symbol. */
const isIdentifier = (text: string, { start, end }: Span): boolean =>
  /[#@/:.$&\d-]$/.test(text.slice(0, start).slice(-1)) ||
  /^(?:[/@_&\d-]|\.\p{L})/u.test(text.slice(end, end + 2)) ||
  /: ?$/.test(text.slice(start - 2, start));

/** Among other words in capitals, a word is no acronym. */
const isShouted = (text: string, { start, end }: Span): boolean =>
  /\p{Lu}{2,}[ ,“”"']+$/u.test(text.slice(Math.max(0, start - 12), start)) ||
  /^[ ,“”"']+\p{Lu}{2,}/u.test(text.slice(end, end + 12));

/** Whether the reader is told what it is, if not its name: `the news agency ABC`, `ABC, a separatist movement`. */
const isGlossed = (text: string, { start, end }: Span): boolean =>
  /(?:agency|broadcaster|network|website|channel|newspaper) $/i.test(text.slice(Math.max(0, start - 20), start)) ||
  /^, an? (?:\p{Ll}+[ -])+(?:movement|group|organi[sz]ation|company|agency|party|union)\b/u.test(
    text.slice(end, end + 60),
  );

/** Whether words that begin with the letters of an acronym, in capitals, stand anywhere: `Federal Bureau of Investigation`. */
function isSpelledOut(text: string, acronym: string): boolean {
  const words = [...acronym].map((letter) => `${letter}[\\p{L}’]+`);
  return new RegExp(
    `(?<!\\p{L})${words.join('[ -](?:(?:of|for|and|the|on|in|de|to|&|la|del|do|da)[ -])*')}(?!\\p{L})`,
    'u',
  ).test(text);
}

function judge(acronym: string, places: readonly Explanation[], uses: readonly Explanation[]): readonly Finding[] {
  const [first, ...again] = places;
  if (!first) return [];
  const related = [{ start: first.start, end: first.end, message: message('Explained here') }];
  const found: Finding[] = again.map(({ start, end }) => ({
    start,
    end,
    message: message('{0} was explained before.', acronym),
    related,
  }));
  const early = uses[0];
  if (early && early.start < first.start)
    found.push({
      start: early.start,
      end: early.end,
      message: message('{0} is explained only later.', acronym),
      related,
    });
  if (uses.length === 1)
    found.push({
      start: first.start,
      end: first.end,
      message: message('{0} is explained but not used again.', acronym),
      fixes: [
        {
          title: message('Remove “{0}”', `(${acronym})`),
          edits: [{ start: first.start - 2, end: first.end + 1, text: '' }],
        },
      ],
    });
  return found;
}
