import type { Span } from '../annotate/model.ts';
import type { Placed } from '../annotate/recognise.ts';
import { placesOf } from './capitals.ts';
import { perParagraph } from './paragraphs.ts';

/** An acronym where it stands; in `Organization for Security and Cooperation in Europe (OSCE)` the span is that of `OSCE`. */
export interface Acronym extends Span {
  readonly acronym: string;
}

/** Where a paragraph explains an acronym. */
export const explanations = ({ start, recognition }: Placed): readonly Acronym[] =>
  explainedIn(recognition.paragraph).map((explanation) => placed(explanation, start));

/** An acronym so many characters further on. */
export const placed = ({ acronym, start, end }: Acronym, by: number): Acronym => ({
  acronym,
  start: by + start,
  end: by + end,
});

const explainedIn = perParagraph(({ text }): readonly Acronym[] =>
  placesOf(text, '(').flatMap((place) => {
    const [, acronym = ''] = /^\((\p{Lu}[\p{Lu}&-]{1,8})\)/u.exec(text.slice(place, place + 12)) ?? [];
    if (!acronym) return [];
    // `Pedro Silva (POR), Hugo Ruiz (ESP)` are countries.
    const before = text.slice(Math.max(0, place - 120), place).replace(/\(\p{Lu}+\)/gu, '');
    if (!/[\p{L}\p{N}’'] $/u.test(before) || !isShortFor(acronym, before)) return [];
    return [{ acronym, start: place + 1, end: place + 1 + acronym.length }];
  }),
);

/** Whether the words before an acronym begin with its letters, in order; small words may be skipped. `UN` has two letters of `UNEP`. */
function isShortFor(acronym: string, before: string): boolean {
  const words = Array.from(before.matchAll(/(?<![\p{L}’'])\p{L}+/gu), ([word]) => word);
  const initials = words.flatMap((word) => (/^\p{Lu}{2,4}$/u.test(word) ? [...word] : [word.charAt(0).toUpperCase()]));
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
