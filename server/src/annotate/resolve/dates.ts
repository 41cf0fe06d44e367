import type { DateMention, Publication } from '../model.ts';
import type { Placed } from '../recognise.ts';

/** Decides which day each expression of time means, from the date candidates of the whole article and its publication date. */
export function resolveDates(
  _text: string,
  _paragraphs: readonly Placed[],
  _published: Publication | null,
): readonly DateMention[] {
  return [];
}
