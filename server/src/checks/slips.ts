import type { Annotated } from '../annotate/annotate.ts';
import { isKnownWord } from '../annotate/entities/known-words.ts';
import type { Paragraph, Span } from '../annotate/model.ts';
import { capitalised, hasWord, type Word } from './capitals.ts';
import { perParagraph } from './paragraphs.ts';
import { oneLetterApart } from './spelling.ts';
import type { CheckWords } from './words.ts';

/** A word that stands once, and the name it is a slip of. */
export interface Slip {
  readonly rare: Word;
  /** Where the name stands, spelled right. */
  readonly usual: readonly Word[];
}

/** So many words are looked for in the whole text; a list of thousands of names that are like one another is no article. */
const mostSearches = 200;

/** So many names with the same first letter are compared with other words. */
const mostNames = 100;

/** A name that stands so often in an article is its subject. */
const often = 8;

/**
 * Finds slips of the pen in names, whatever the recogniser took them for: a capitalised word that stands once in the article, that no list knows,
 * and that is one letter from a name that stands there several times.
 */
export function slips(
  { text, paragraphs, mentions }: Annotated,
  { honorifics, knownBySurname, weights }: CheckWords,
): readonly Slip[] {
  const words = new Map<string, Word[]>();
  for (const { start, recognition } of paragraphs) {
    for (const word of plainWords(recognition.paragraph)) {
      const use = { start: start + word.start, end: start + word.end, text: word.text };
      const uses = words.get(word.text);
      if (uses) uses.push(use);
      else words.set(word.text, [use]);
    }
  }
  let searches = 0;
  const isCommon = (word: string): boolean => ++searches > mostSearches || hasWord(text, word.toLowerCase());
  const names = new Set(mentions.flatMap((mention) => (mention.kind === 'PERSON' ? [mention.text] : [])));
  const persons = new Set([...names].flatMap((name) => name.split(/[\s-]+/)));
  const usual = new Map<string, string[]>();
  for (const [word, uses] of words) {
    if (word.length < 5 || uses.length < (persons.has(word) ? 1 : 3)) continue;
    const key = word.charAt(0);
    const same = usual.get(key);
    if (!same) usual.set(key, [word]);
    else if (same.length < mostNames) same.push(word);
  }
  const isKnown = (word: string): boolean => isKnownWord(weights, word);
  return [...words].flatMap(([word, uses]): readonly Slip[] => {
    const [rare] = uses;
    if (!rare || uses.length > 1 || knownBySurname.has(word)) return [];
    const like = (usual.get(word.charAt(0)) ?? []).filter((name) => isSlip(word, name, persons.has(name)));
    const [name] = like;
    if (!name || like.length > 1) return [];
    const others = words.get(name) ?? [];
    // Of two words that stand once each, the later is the slip, if both are persons' names or one has its letters in a disorder.
    const isOnce = others.length === 1;
    if (isOnce && isEarlier(rare, others[0]) && persons.has(word)) return [];
    if (isOnce && !persons.has(word) && (isKnown(word) || !isDisordered(word, name))) return [];
    const isName = (neighbour: string) => !isCommon(neighbour);
    const beside = neighbours(text, rare, honorifics).filter(isName);
    const besideUsual = new Set(others.flatMap((use) => neighbours(text, use, honorifics)));
    const isBesideSame = beside.some((one) => besideUsual.has(one));
    // `Marco Rubi` is no other Marco, but Mario Garcia is not Maria Garcia. `Ms. Mali` is Ms. Malik.
    const [given] = neighbours(text, { start: rare.start, end: rare.start }, honorifics);
    const title = titleBefore(text, rare, honorifics);
    const hasSameGiven =
      (given !== undefined && besideUsual.has(given)) ||
      (title !== undefined && others.some((use) => titleBefore(text, use, honorifics) === title));
    if (!hasSameGiven && isKnown(word)) return [];
    // `Corus Steel` is no slip of `Cyrus Mistry`; a name that many bear, or that stands very often, is what was meant.
    const isSurname = (use: Span) => neighbours(text, { start: use.end, end: use.end }, honorifics).length === 0;
    const isMeant =
      persons.has(name) && (others.length >= often || (isKnown(name) && isSurname(rare) && others.some(isSurname)));
    if (beside.length > 0 && !isBesideSame && !isMeant && ([...besideUsual].some(isName) || !persons.has(word)))
      return [];
    // `Rose` and `rose`: no name, or not only one.
    return isCommon(word) || isCommon(name) ? [] : [{ rare, usual: others }];
  });
}

/** The title right before a name. */
function titleBefore(text: string, { start }: Span, honorifics: ReadonlySet<string>): string | undefined {
  const [, word = ''] = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  return honorifics.has(word.toLowerCase()) ? word : undefined;
}

/** Whether one word has a letter of the other twice, or two of its letters exchanged: hands do that, languages hardly. */
function isDisordered(one: string, other: string): boolean {
  if (one.length > other.length) return isDisordered(other, one);
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.length < other.length
    ? other[at] === other[at - 1]
    : one[at] === other[at + 1] && one[at + 1] === other[at];
}

/** The capitalised words of a paragraph that can be names, or slips of them. */
const plainWords = perParagraph((paragraph: Paragraph): readonly Word[] =>
  capitalised(paragraph).flatMap(({ start, end, text }) =>
    text.length > 3 && isPlain(paragraph.text, { start, end, text }) ? [{ start, end, text }] : [],
  ),
);

/** Whether a word is letters alone, not all of them capitals, and no part of an address, a tag or a word with hyphens. */
const isPlain = (text: string, { start, end, text: word }: Word): boolean =>
  /^\p{L}[\p{Lu}\p{M}]*\p{Ll}[\p{L}\p{M}]*$/u.test(word) &&
  !'@#/._'.includes(text.charAt(start - 1) || ' ') &&
  !'@/_-'.includes(text.charAt(end) || ' ') &&
  // `Waqifâ € ™ s` is `Waqif’s` in a wrong encoding.
  !/^ ?€/.test(text.slice(end, end + 2));

/** The capitalised words right before and after a word, but for titles. */
function neighbours(text: string, { start, end }: Span, honorifics: ReadonlySet<string>): readonly string[] {
  const before = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{M}]+)\.?[ -]$/u.exec(
    text.slice(Math.max(0, start - 30), start),
  )?.[1];
  const after = /^[ -](\p{Lu}[\p{L}\p{M}]+)/u.exec(text.slice(end, end + 30))?.[1];
  return [before, after].filter((word) => word !== undefined && !honorifics.has(word.toLowerCase())) as string[];
}

/** One letter apart, and not an inflection: `Rajapaksas` are a family, `Iranian` is no `Iran`. */
const isSlip = (word: string, name: string, isPerson: boolean): boolean =>
  Math.abs(word.length - name.length) < 2 &&
  oneLetterApart(word, name) &&
  !/is[tm]$/.test(word) &&
  !(word.startsWith(name) && (isPerson ? /[^s]s$/ : /[snaie]$/).test(word)) &&
  !(name.startsWith(word) && (isPerson ? /s$/ : /[snaie]$/).test(name));

const isEarlier = (one: Span, other: Span | undefined): boolean => one.start < (other?.start ?? 0);
