import type { Language } from '../language.ts';
import type { Paragraph, Span } from '../model.ts';

/** An expression of time found in one paragraph, before anyone knows which day it means; offsets count from the start of the paragraph. */
export interface DateCandidate extends Span {
  readonly by: string;
}

/** Finds the expressions of time of a paragraph. */
export function recogniseDates(_paragraph: Paragraph, _language: Language): readonly DateCandidate[] {
  return [];
}
