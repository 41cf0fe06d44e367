import type { Annotated } from '../annotate/annotate.ts';
import type { Paragraph, Span } from '../annotate/model.ts';
import type { Placed } from '../annotate/recognise.ts';
import { isUpper } from '../annotate/text/tokens.ts';
import { capitalised, placesOf, wordPlaces } from './capitals.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import { perParagraph } from './paragraphs.ts';

/** Acronyms that are explained never, too late, twice, or for nothing. */
export const acronyms: Check = {
  id: 'acronyms',
  title: message('Acronyms explained never, too late, twice or for nothing'),
  level: 'hint',
  find(article, { knownAcronyms }) {
    const body = article.paragraphs.filter(({ zone }) => zone === 'body');
    const explained = Map.groupBy(body.flatMap(explanations), ({ acronym }) => acronym);
    return [
      ...[...explained].flatMap(([acronym, places]) => judge(acronym, places, usesOf(body, acronym))),
      ...unexplained(article, body, new Set([...knownAcronyms, ...explained.keys()])),
    ].sort((a, b) => a.start - b.start);
  },
};

/** `Organization for Security and Cooperation in Europe (OSCE)`: the span is the acronym's. */
export interface Explanation extends Span {
  readonly acronym: string;
}

/** Where a paragraph explains an acronym. */
export const explanations = ({ start, recognition }: Placed): readonly Explanation[] =>
  explainedIn(recognition.paragraph).map((explanation) => placed(explanation, start));

const placed = ({ acronym, start, end }: Explanation, by: number): Explanation => ({
  acronym,
  start: by + start,
  end: by + end,
});

const explainedIn = perParagraph(({ text }): readonly Explanation[] =>
  placesOf(text, '(').flatMap((place) => {
    const [, acronym = ''] = /^\((\p{Lu}[\p{Lu}&-]{1,8})\)/u.exec(text.slice(place, place + 12)) ?? [];
    const before = text.slice(Math.max(0, place - 120), place);
    if (!acronym || !/[\p{L}\p{N}’'] $/u.test(before) || !isShortFor(acronym, before)) return [];
    return [{ acronym, start: place + 1, end: place + 1 + acronym.length }];
  }),
);

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

/** Where an acronym stands, in the order of the text. */
const usesOf = (body: readonly Placed[], acronym: string): readonly Explanation[] =>
  body.flatMap(({ start, recognition: { paragraph } }) =>
    wordPlaces(paragraph.text, acronym).map((at) => ({ acronym, start: start + at, end: start + at + acronym.length })),
  );

/** The first use of each acronym whose name the article never gives: of those that begin a name, or are used more than once. */
function unexplained(
  { text, mentions }: Annotated,
  body: readonly Placed[],
  known: ReadonlySet<string>,
): readonly Finding[] {
  const uses = body.flatMap(({ start, recognition }) =>
    acronymsIn(recognition.paragraph)
      .filter(({ acronym }) => !known.has(acronym))
      .map((use) => placed(use, start)),
  );
  if (uses.length === 0) return [];
  // In brackets it has been explained, if not by its first letters: `University of Lagos (UNILAG)`.
  const bracketed = new Set(uses.filter((use) => isBracketed(text, use)).map(({ acronym }) => acronym));
  const isUse = (use: Explanation) => !bracketed.has(use.acronym) && !isIdentifier(text, use) && !isShouted(text, use);
  const names = new Set(mentions.filter(({ kind }) => kind === 'ORGANIZATION').map(({ start }) => start));
  const initials = body.map(({ recognition }) => initialsOf(recognition.paragraph)).join(' ');
  return [...Map.groupBy(uses.filter(isUse), ({ acronym }) => acronym)].flatMap(([acronym, [first, ...again]]) =>
    first &&
    !/^[IVXLC]+$/.test(acronym) &&
    (names.has(first.start) || again.length > 0) &&
    !initials.includes(acronym) &&
    !isGlossed(text, first) &&
    // `RBC Capital Markets` is a name, not the short form of one.
    [first, ...again].some((use) => !isPartOfName(text, use))
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

/** The words of a paragraph that can be acronyms. */
const acronymsIn = perParagraph((paragraph): readonly Explanation[] =>
  capitalised(paragraph)
    .filter(({ text }) => text.length > 2 && text.length < 7 && isCapitals(text))
    .map(({ start, end, text: acronym }) => ({ acronym, start, end })),
);

const isCapitals = (word: string): boolean => isUpper(word, 1) && /^\p{Lu}+$/u.test(word);

/** Whether an acronym stands in brackets after its name, or before brackets that hold the name. */
const isBracketed = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '(' || /^ \(\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));

/** An address, a tag, a ticker symbol. */
const isIdentifier = (text: string, { start, end }: Span): boolean =>
  /[#@/:.$&\d-]$/.test(text.slice(0, start).slice(-1)) ||
  /^(?:[/@_&\d-]|\.\p{L})/u.test(text.slice(end, end + 2)) ||
  /: ?$/.test(text.slice(start - 2, start));

/** Whether a capitalised word right before or after it makes an acronym a part of a longer name. */
const isPartOfName = (text: string, { start, end }: Span): boolean =>
  /^(?: \p{Lu}\p{Ll}|-\p{L}| v\. )/u.test(text.slice(end, end + 4)) ||
  /\p{Lu}\p{Ll}+\.? $/u.test(text.slice(Math.max(0, start - 12), start)) ||
  /\p{Lu}{2}\. $/u.test(text.slice(Math.max(0, start - 4), start));

/** Among other words in capitals, a word is no acronym. */
const isShouted = (text: string, { start, end }: Span): boolean =>
  /\p{Lu}{2,}[ ,“”"']+$/u.test(text.slice(Math.max(0, start - 12), start)) ||
  /^[ ,“”"']+\p{Lu}{2,}/u.test(text.slice(end, end + 12));

/** Whether the reader is told what it is, if not its name: `the news agency ABC`, `ABC, a separatist movement`. */
const isGlossed = (text: string, { start, end }: Span): boolean =>
  /(?:agency|broadcaster|network|website|channel|newspaper) $/i.test(text.slice(Math.max(0, start - 20), start)) ||
  /^, an? (?:\p{Ll}+[ -])+(?:movement|group|organi[sz]ation|company|agency|party|union)\b/u.test(
    text.slice(end, end + 60),
  ) ||
  /^, the \p{Lu}\p{L}+ \p{Lu}/u.test(text.slice(end, end + 40)) ||
  /^ \(\p{Ll}/u.test(text.slice(end, end + 4)) ||
  /^ ?: ?\p{L}/u.test(text.slice(end, end + 4)) ||
  /, or $/.test(text.slice(Math.max(0, start - 5), start));

/** The first letters of the capitalised words that follow one another, with a space between those that don't: `FBI` of `Federal Bureau of Investigation`. */
const initialsOf = perParagraph((paragraph: Paragraph): string => {
  const { text } = paragraph;
  let initials = '';
  let last = -1;
  for (const { start, end, text: word } of capitalised(paragraph)) {
    if (last < 0 || !isJoint(text.slice(last, start))) initials += ' ';
    initials += word.charAt(0);
    last = end;
  }
  return initials;
});

/** What may stand between the words of one name. */
const isJoint = (between: string): boolean =>
  between === ' ' ||
  between === '-' ||
  (between.length < 20 && /^ (?:(?:of|for|and|the|on|in|de|to|&|la|del|do|da) )+$/.test(between));

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
