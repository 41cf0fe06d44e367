import type { Draft } from '../meaning.ts';
import { isPlural, termAt } from '../words.ts';
import { dayNumberAt } from './month.ts';
import { draft, type Pattern } from './pattern.ts';
import { isJoined } from './year.ts';

/**
 * A day that leans on a month written before: the `12` of `January 10-12`, the `25` of `April 24 and 25`.
 *
 * Traps: "on April 24 and 25 people died", "May 5 to 10 percent".
 */
export const furtherDay: Pattern = {
  starts: ({ number, ordinal }) => number !== undefined || ordinal !== undefined,
  read(words, at, previous) {
    const first = dayOf(previous);
    if (!first || !previous || !isJoined(words, previous.to, at)) return undefined;
    const day = dayNumberAt(words, at);
    if (day === undefined || words.tokens[at]?.type !== 'number') return undefined;
    const next = termAt(words, at + 1);
    if (isPlural(words, at + 1)) return undefined;
    if (next.month !== undefined || next.number !== undefined) return undefined;
    return draft('further day', at, at + 1, { ...first, day }, { written: { day } });
  },
};

function dayOf(previous: Draft | undefined) {
  const meaning = previous?.meaning;
  if (meaning?.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined) return undefined;
  const { weekday: _, ...rest } = meaning;
  return rest;
}

/**
 * A day of the month alone: `the 10th`. Which month, the article must say; without one it is dropped.
 *
 * Traps: the 10th anniversary, the 20th century, the 2nd Amendment, the 4th in the race: nothing that it could count may follow, and a
 * preposition must stand before it.
 */
export const bareDay: Pattern = {
  starts: ({ joint }) => joint === 'the',
  read(words, at) {
    if (termAt(words, at).joint !== 'the') return undefined;
    const token = words.tokens[at + 1];
    const day = termAt(words, at + 1).ordinal;
    if (token?.type !== 'number' || day === undefined || day > 31) return undefined;
    const before = termAt(words, at - 1);
    if (!before.preposition && before.joint !== 'and') return undefined;
    const next = words.tokens[at + 2];
    if (next?.type === 'word' && !termAt(words, at + 2).particle) return undefined;
    if (next && /^[-–"”’]$/.test(next.text)) return undefined;
    return draft('day alone', at, at + 2, { kind: 'calendar', day }, { confidence: 0.8 });
  },
};
