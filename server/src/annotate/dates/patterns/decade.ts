import { isCapital, isDash, isGlued, isPartOfNumber, termAt, type Words, wordAt } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';
import { fullYear } from './years.ts';

/**
 * Decades and centuries: `the 1990s`, `the '60s`, `the nineties`, `the 20th century`, `19th-century`, `this century` (relative-unit.ts).
 *
 * Traps: `in her twenties` and `men in their 40s` are ages, `temperatures in the 80s` degrees, `F-16s` and `747s` types, `20th Century Fox`.
 */
export const decade: Pattern = {
  starts: ({ decade, ordinal, joint }) => decade !== undefined || ordinal !== undefined || joint === 'the',
  read(words, at) {
    const article = termAt(words, at).joint === 'the' ? 1 : 0;
    return century(words, at, article) ?? digitsDecade(words, at, article) ?? wordDecade(words, at, article);
  },
};

function digitsDecade(words: Words, at: number, article: number) {
  let place = at + article;
  const apostrophe = /^['’‘]$/.test(wordAt(words, place)) && isGlued(words, place + 1);
  if (apostrophe) place += 1;
  const { decade } = termAt(words, place);
  if (decade === undefined || words.tokens[place]?.type !== 'number') return undefined;
  if (decade >= 1000) {
    if (
      isPartOfNumber(words, place) ||
      (isGlued(words, place) && isDash(words, place - 1) && !termAt(words, place - 2).modifier)
    )
      return undefined;
    return draft('decade', at, place + 1, { kind: 'calendar', decade });
  }
  if (!apostrophe || decade < 20) return undefined;
  return draft('decade', at, place + 1, { kind: 'calendar', decade: 1900 + decade });
}

function wordDecade(words: Words, at: number, article: number) {
  const { decade } = termAt(words, at + article);
  if (!article || decade === undefined || words.tokens[at + 1]?.type !== 'word') return undefined;
  return draft('decade', at, at + 2, { kind: 'calendar', decade: fullYear(decade) });
}

function century(words: Words, at: number, article: number) {
  const place = at + article;
  const { ordinal } = termAt(words, place);
  if (ordinal === undefined || ordinal > 30) return undefined;
  const hyphen = isDash(words, place + 1) ? 1 : 0;
  const noun = place + 1 + hyphen;
  const { unit, plural } = termAt(words, noun);
  if (unit !== 'century' || plural || (isCapital(words, noun) && isCapital(words, noun + 1))) return undefined;
  const from = hyphen ? place : at;
  if (termAt(words, noun + 1).joint === 'before-christ') {
    return draft('century', from, noun + 2, { kind: 'calendar', century: -ordinal });
  }
  const era = termAt(words, noun + 1).joint === 'christian-era' && isCapital(words, noun + 1) ? 1 : 0;
  return draft('century', from, noun + 1 + era, { kind: 'calendar', century: ordinal - 1 });
}
