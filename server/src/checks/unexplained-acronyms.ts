import type { Annotated } from '../annotate/annotate.ts';
import type { Paragraph, Span } from '../annotate/model.ts';
import type { Placed } from '../annotate/recognise.ts';
import { isUpper } from '../annotate/text/tokens.ts';
import { type Acronym, placed } from './acronym-explanations.ts';
import { capitalised, hasWord } from './capitals.ts';
import type { Finding } from './check.ts';
import { message } from './message.ts';
import { perParagraph } from './paragraphs.ts';
import type { CheckWords } from './words.ts';

/** So many acronyms are looked at closely; a text with more is a table. */
const most = 100;

/**
 * The first use of each acronym whose name an article never gives: of those that begin a name of an organisation, or are used more than once.
 *
 * @param explained the acronyms that stand in brackets after their names.
 */
export function unexplained(
  { text, mentions }: Annotated,
  body: readonly Placed[],
  explained: ReadonlySet<string>,
  { acronyms: words }: CheckWords,
): readonly Finding[] {
  const uses = body.flatMap(({ start, recognition }) =>
    acronymsIn(recognition.paragraph)
      .filter(({ acronym }) => !words.known.has(acronym) && !explained.has(acronym))
      .map((use) => placed(use, start)),
  );
  if (uses.length === 0) return [];
  const names = new Set(mentions.flatMap(({ kind, start }) => (kind === 'ORGANIZATION' ? [start] : [])));
  const initials = body.map(({ recognition }) => initialsOf(recognition.paragraph)).join(' ');
  return [...Map.groupBy(uses, ({ acronym }) => acronym)].slice(0, most).flatMap(([acronym, all]) => {
    // In brackets it has been explained, if not by its first letters: `University of Lagos (UNILAG)`.
    if (all.some((use) => isBracketed(text, use))) return [];
    const [first, ...again] = all.filter((use) => !isIdentifier(text, use) && !isShouted(text, use));
    if (!first || words.never.test(acronym) || initials.includes(acronym)) return [];
    if (!names.has(first.start) && again.length === 0) return [];
    // `IMA Holdings Corp.` is a name, not the short form of one; nor is what is short for it afterwards.
    if (all.some(({ end }) => words.companyAfter.test(text.slice(end, end + 60)))) return [];
    if ([first, ...again].every((use) => isPartOfName(text, use))) return [];
    if (isGlossed(text, first, words) || isPlainWord(text, acronym) || isSpeltOut(text, acronym, words.small))
      return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: message('{0} is not explained: give its full name at first.', acronym),
      },
    ];
  });
}

/** The words of a paragraph that can be acronyms. */
const acronymsIn = perParagraph((paragraph): readonly Acronym[] =>
  capitalised(paragraph)
    .filter(({ text }) => text.length > 2 && text.length < 7 && isCapitals(text))
    .map(({ start, end, text: acronym }) => ({ acronym, start, end })),
);

const isCapitals = (word: string): boolean => isUpper(word, 1) && /^\p{Lu}+$/u.test(word);

/** Whether an acronym stands in brackets, as it does after its name, or before brackets that hold the name. */
const isBracketed = (text: string, { start, end }: Span): boolean =>
  /[([] ?(?:\p{Lu}\p{L}+ )?$/u.test(text.slice(Math.max(0, start - 20), start)) ||
  /^ \(\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));

/** An address, a tag, a ticker symbol, a number of something, a time zone, the place of a dateline. */
const isIdentifier = (text: string, { start, end }: Span): boolean =>
  /[#@/:.$&\d-]$/.test(text.slice(0, start).slice(-1)) ||
  /^(?:[/@_&\d-]|\.\p{L}| \d{5})/u.test(text.slice(end, end + 6)) ||
  /: ?$|[ap]\.?m\.? $/.test(text.slice(Math.max(0, start - 5), start)) ||
  /^,? (?:\p{Lu}[\p{L}.]+,? )*\((?:\p{Lu}{2,}|Reuters)\)/u.test(text.slice(end, end + 40));

/** Whether a capitalised word right before or after it makes an acronym a part of a longer name. */
const isPartOfName = (text: string, { start, end }: Span): boolean =>
  /^(?: \p{Lu}\p{Ll}|-\p{L}| v\. )/u.test(text.slice(end, end + 4)) ||
  /(?<!\p{L})(?!The |In |At |An )\p{Lu}\p{Ll}+\.? $/u.test(text.slice(Math.max(0, start - 12), start)) ||
  /\p{Lu}{2}\. $/u.test(text.slice(Math.max(0, start - 4), start));

/** Among other words in capitals, a word is no acronym. */
const isShouted = (text: string, { start, end }: Span): boolean =>
  /\p{Lu}{2,}[ ,“”"']+$/u.test(text.slice(Math.max(0, start - 12), start)) ||
  /^[ ,“”"']+\p{Lu}{2,}/u.test(text.slice(end, end + 12));

/** Whether the reader is told what it is, if not its name: `the news agency ABC`, `ABC, a separatist movement`, `the Port Authority, PA`. */
function isGlossed(text: string, { start, end }: Span, { whatBefore, whatAfter }: CheckWords['acronyms']): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 60)];
  return (
    whatBefore.test(before) ||
    whatAfter.test(after) ||
    /^ \(\p{Ll}/u.test(after) ||
    /^ ?: ?\p{L}/u.test(after) ||
    (/\p{Lu}\p{Ll}+, $/u.test(before) && /^(?:[,.;)\r\n]|$)/.test(after))
  );
}

/** Whether words in lower case have its first letters: `gross national product`, of which `GNP` is short. */
function isSpeltOut(text: string, acronym: string, small: RegExp): boolean {
  const words = Array.from(acronym, (letter) => `[${letter}${letter.toLowerCase()}]\\p{Ll}{2,}`);
  const spelt = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[ -]')}(?!\\p{L})`, 'gu');
  return Array.from(text.matchAll(spelt)).some(([name]) => !small.test(name));
}

/** Whether it is a word that was written in capitals: the article has it in small letters too. */
const isPlainWord = (text: string, acronym: string): boolean =>
  acronym.length > 3 && hasWord(text, acronym.charAt(0) + acronym.slice(1).toLowerCase());

/** The first letters of the capitalised words that follow one another, with a space between those that don't: `FBI` of `Federal Bureau of Investigation`, `KZN` of `KwaZulu-Natal`. */
const initialsOf = perParagraph((paragraph: Paragraph): string => {
  const { text } = paragraph;
  let initials = '';
  let last = -1;
  for (const { start, end, text: word } of capitalised(paragraph)) {
    if (last < 0 || !isJoint(text.slice(last, start))) initials += ' ';
    initials += /\p{Ll}-?\p{Lu}/u.test(word) ? word.replace(/\P{Lu}/gu, '') : word.charAt(0);
    last = end;
  }
  return initials;
});

/** What may stand between the words of one name. */
const isJoint = (between: string): boolean =>
  between === ' ' ||
  between === '-' ||
  (between.length < 20 && /^ (?:(?:of|for|and|the|on|in|de|to|&|la|del|do|da) )+$/.test(between));
