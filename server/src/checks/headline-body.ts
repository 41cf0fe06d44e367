import type { Span } from '../annotate/model.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import { oneLetterApart, soundKey } from './spelling.ts';

/** A headline with a name that the body spells otherwise, or with a number that the body doesn't have. */
export const headlineBody: Check = {
  id: 'headline-body',
  title: message('A headline that differs from its article'),
  level: 'off',
  find({ text, zones, paragraphs, mentions }, { numbers }) {
    const headline = zones.find(({ kind }) => kind === 'headline');
    const body = paragraphs.filter(({ zone }) => zone === 'body' || zone === 'standfirst');
    if (!headline || body.length === 0) return [];
    const persons = mentions.filter(({ kind, end }) => kind === 'PERSON' || end <= headline.end);
    const inBody = (word: string): Span | undefined => firstPlace(text, body, word);
    return [
      ...persons.filter(({ end }) => end <= headline.end).flatMap((name) => misspelled(text, name, persons, inBody)),
      ...figures(text, headline, body, numbers),
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

/** Numbers of the headline that the body has neither in digits nor as a word. */
function figures(
  text: string,
  { start, end }: Span,
  body: readonly Span[],
  numbers: readonly string[],
): readonly Finding[] {
  // A line of an address or a table is no headline.
  if (/[=&|]|%[^%]*%/.test(text.slice(start, end))) return [];
  const digits =
    /(?<![\p{L}\p{N}.,:/$€£-])\d[\d,]*(?![\p{L}\p{N}:/-]|[.,]\d|\s?(?:million|billion|trillion|bn|m\b|k\b))/gu;
  const written = Array.from(text.slice(start, end).matchAll(digits), ({ 0: number, index }) => ({
    number,
    at: start + index,
  }));
  if (written.length === 0) return [];
  const known = new Set(
    body.flatMap((paragraph) =>
      Array.from(text.slice(paragraph.start, paragraph.end).matchAll(/[\p{L}\p{M}’-]+|\d[\d,.]*(?<=\d)/gu), ([word]) =>
        word.toLowerCase().replace(/,/g, ''),
      ),
    ),
  );
  return written
    .filter(({ number }) => {
      const plain = number.replace(/,/g, '');
      return !known.has(plain) && !known.has(numbers[Number(plain)] ?? plain) && !isYear(plain);
    })
    .map(({ number, at }) => ({
      start: at,
      end: at + number.length,
      message: message('The article does not have the number {0}.', number),
    }));
}

/** A year may be left out of a body that says `last year`. */
const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);
