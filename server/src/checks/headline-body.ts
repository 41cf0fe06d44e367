import type { Span } from '../annotate/model.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import { isIn } from './quoted.ts';
import { oneLetterApart, soundKey } from './spelling.ts';
import type { CheckWords } from './words.ts';

/** A headline with a name that the body spells otherwise, or with a number that the body doesn't have. */
export const headlineBody: Check = {
  id: 'headline-body',
  title: message('A headline that differs from its article'),
  level: 'hint',
  find({ text, zones, paragraphs, mentions, dates }, words) {
    const headline = zones.find(({ kind }) => kind === 'headline');
    const body = paragraphs.filter(({ zone }) => zone === 'body' || zone === 'standfirst');
    if (!headline || body.length === 0) return [];
    const persons = mentions.filter(({ kind, end }) => kind === 'PERSON' || end <= headline.end);
    const inBody = (word: string): Span | undefined => firstPlace(text, body, word);
    return [
      ...persons.filter(({ end }) => end <= headline.end).flatMap((name) => misspelled(text, name, persons, inBody)),
      ...figures(text, headline, body, dates, words),
    ].sort((a, b) => a.start - b.start);
  },
};

/** Where a word stands first in some paragraphs, not as a part of another. */
function firstPlace(text: string, paragraphs: readonly Span[], word: string): Span | undefined {
  // Each search goes on from the last, so that the text is gone through once however many paragraphs don't have the word.
  let at = -1;
  for (const { start, end } of paragraphs) {
    if (at < start) at = text.indexOf(word, start);
    if (at < 0) return undefined;
    for (; at >= 0 && at + word.length <= end; at = text.indexOf(word, at + 1))
      if (isWhole(text, at, at + word.length)) return { start: at, end: at + word.length };
  }
  return undefined;
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{M}’-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{M}’-]/u.test(text.slice(end, end + 2));

/** The last word of a person's name in the headline, where only a slip of it stands in the names of the body. */
function misspelled(
  text: string,
  { start, end, kind }: Span & { readonly kind: string },
  persons: readonly (Span & { readonly kind: string })[],
  inBody: (word: string) => Span | undefined,
): readonly Finding[] {
  const word = /[\p{L}\p{M}’-]+$/u.exec(text.slice(start, end).replace(/[’']s?$/, ''))?.[0] ?? '';
  if (kind !== 'PERSON' || word.length < 5 || !/\p{Ll}/u.test(word) || inBody(word)) return [];
  const key = soundKey(word);
  const isLike = (name: string) =>
    /^[\p{L}\p{M}’-]+$/u.test(name) && (oneLetterApart(name, word) || soundKey(name) === key);
  const other = persons
    .map((person) => text.slice(person.start, person.end).split(/\s+/).at(-1) ?? '')
    .find((name) => isLike(name) && inBody(name));
  const place = other && inBody(other);
  if (!place || other[0] !== word[0]) return [];
  const at = start + text.slice(start, end).lastIndexOf(word);
  return [
    {
      start: at,
      end: at + word.length,
      message: message('The article spells this name “{0}”.', other),
      related: [{ ...place, message: message('The name in the article') }],
      fixes: [{ title: message('Write “{0}”', other), edits: [{ start: at, end: at + word.length, text: other }] }],
    },
  ];
}

/** Numbers of the headline that the body has neither in digits nor as a word. Dates, rounded numbers and those of lists are left out. */
function figures(
  text: string,
  { start, end }: Span,
  body: readonly Span[],
  dates: readonly Span[],
  { numbers, approximately, listed }: CheckWords,
): readonly Finding[] {
  // A line of an address or a table is no headline.
  if (/[=&|]|%[^%]*%/.test(text.slice(start, end))) return [];
  const digits =
    /(?<![\p{L}\p{N}.,:/$€£-])\d[\d,]*(?![\p{L}\p{N}:/-]|[.,]\d|\s?(?:million|billion|trillion|bn|m\b|k\b))/gu;
  const written = Array.from(text.slice(start, end).matchAll(digits), ({ 0: number, index }) => ({
    number,
    start: start + index,
    end: start + index + number.length,
  })).filter((place) => !isIn(dates, place) && !listed.test(text.slice(place.end, place.end + 30)));
  if (written.length === 0) return [];
  const known = knownWords(text, body);
  return written
    .filter((place) => {
      const plain = place.number.replace(/,/g, '');
      if (known.has(plain) || known.has(numbers[Number(plain)] ?? plain) || isYear(plain)) return false;
      const isRound =
        plain.endsWith('00') || approximately.test(text.slice(Math.max(start, place.start - 12), place.start));
      return !isRound || ![...known].some((word) => isNear(Number(word), Number(plain)));
    })
    .map((place) => ({
      start: place.start,
      end: place.end,
      message: message('The article does not have the number {0}.', place.number),
    }));
}

/** The words and numbers of some paragraphs, in lower case, numbers without commas; `five-year-old` is a word and three. */
const knownWords = (text: string, paragraphs: readonly Span[]): ReadonlySet<string> =>
  new Set(
    paragraphs.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(/[\p{L}\p{M}’-]+|\d[\d,.]*(?<=\d)/gu), ([word]) => {
        const plain = word.toLowerCase().replace(/,/g, '');
        return plain.includes('-') ? [plain, ...plain.split('-')] : [plain];
      }).flat(),
    ),
  );

/** Whether one number can be another that is rounded. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= other / 10;

/** A year may be left out of a body that says `last year`. */
const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);
