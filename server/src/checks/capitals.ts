import type { Span } from '../annotate/model.ts';
import { isUpper } from '../annotate/text/tokens.ts';
import { perParagraph } from './paragraphs.ts';

/** A word where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a paragraph that begin with a capital letter, in the order of the text; their offsets are the paragraph's. */
export const capitalised = perParagraph(({ text, tokens }): readonly Word[] =>
  tokens.filter((token) => token.type === 'word' && isUpper(text, token.start)),
);

/** Where a string stands in a text. */
export function placesOf(text: string, string: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) places.push(at);
  return places;
}

/** Where a word stands in a text, not as part of another. */
export const wordPlaces = (text: string, word: string): readonly number[] =>
  placesOf(text, word).filter((at) => isWhole(text, at, at + word.length));

/** Whether a word stands in a text, not as part of another, nor of an address or a tag. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isWhole(text, at, at + word.length) && !/[-@#/_.]/.test(text.charAt(at - 1))) return true;
  return false;
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
