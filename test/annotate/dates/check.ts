import assert from 'node:assert/strict';
import { annotate } from '../../../server/src/annotate/annotate.ts';
import type { DateMention } from '../../../server/src/annotate/model.ts';
import { english } from '../../../server/src/languages/en/index.ts';
import { checkMarked } from '../../marked.ts';

/** A Wednesday. The fixtures are published on it unless they say otherwise. */
export const wednesday = '2021-12-29';

/** The dates found in a text. */
export function datesOf(text: string, published: string | undefined = wednesday): readonly DateMention[] {
  return annotate(text, { language: english, published }).dates;
}

/**
 * Fails unless the dates of a fixture are exactly those in its brackets: `[DATE:2021-12-28 Tuesday]`, with a modifier
 * `[DATE:2022:START early next year]`.
 */
export function check(fixture: string, published: string | undefined = wednesday): void {
  checkMarked(fixture, (text) =>
    datesOf(text, published).map(({ start, end, type, value, mod }) => ({
      start,
      end,
      label: `${type}:${value}${mod ? `:${mod}` : ''}`,
    })),
  );
}

/** Fails if a date is found in any of some texts, and says which. */
export function checkNone(...texts: readonly string[]): void {
  const found = texts.flatMap((text) => datesOf(text).map((date) => `“${date.text}” in: ${text}`));
  assert.deepEqual(found, []);
}
