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
    const places = new Map<string, Span>();
    for (const { start, end } of body)
      for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}’-]+|\d[\d,.]*(?<=\d)/gu))
        if (!places.has(match[0]))
          places.set(match[0], { start: start + match.index, end: start + match.index + match[0].length });
    return [
      ...persons.filter(({ end }) => end <= headline.end).flatMap((name) => misspelled(text, name, persons, places)),
      ...figures(text, headline, places, numbers),
    ].sort((a, b) => a.start - b.start);
  },
};

/** The last word of a person's name in the headline, where only a slip of it stands in the names of the body. */
function misspelled(
  text: string,
  { start, end, kind }: Span & { readonly kind: string },
  persons: readonly (Span & { readonly kind: string })[],
  places: ReadonlyMap<string, Span>,
): readonly Finding[] {
  const word = /[\p{L}\p{M}’-]+$/u.exec(text.slice(start, end).replace(/[’']s?$/, ''))?.[0] ?? '';
  if (word.length < 5 || places.has(word) || !/\p{Ll}/u.test(word) || kind !== 'PERSON') return [];
  const other = persons
    .map((person) => text.slice(person.start, person.end).split(/\s+/).at(-1) ?? '')
    .find((name) => places.has(name) && (soundKey(name) === soundKey(word) || oneLetterApart(name, word)));
  const place = places.get(other ?? '');
  if (!other || !place || other[0] !== word[0]) return [];
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
  places: ReadonlyMap<string, Span>,
  numbers: readonly string[],
): readonly Finding[] {
  // A line of an address or a table is no headline.
  if (/[=&|]|%[^%]*%/.test(text.slice(start, end))) return [];
  const known = new Set(Array.from(places.keys(), (word) => word.toLowerCase().replace(/,/g, '')));
  const digits =
    /(?<![\p{L}\p{N}.,:/$€£-])\d[\d,]*(?![\p{L}\p{N}:/-]|[.,]\d|\s?(?:million|billion|trillion|bn|m\b|k\b))/gu;
  return Array.from(text.slice(start, end).matchAll(digits), ({ 0: number, index }) => ({ number, at: start + index }))
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
