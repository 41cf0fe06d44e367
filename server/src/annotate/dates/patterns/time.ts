import type { TimeOfDay } from '../meaning.ts';
import { isCapital, isDash, isPartOfNumber, isSmallWord, skipComma, termAt, type Words, wordAt } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';

/** An hour, and the place after it and its time zone. */
export interface Clock {
  readonly time: TimeOfDay;
  readonly to: number;
}

/**
 * `10:35 a.m.`, `5pm`, `17:00 GMT`, `at 4 in the morning`, `noon`, `midnight`; `10 o'clock` is left out. The day it belongs to is joined in `expression.ts`.
 *
 * Traps: "at 5 health workers", ratios and scores (`3:2`), verses (`John 3:16`), durations of sport (`2:05.31`); "5 am" in small letters needs a
 * number from 1 to 12 before it, and "I am" has none.
 */
export const time: Pattern = {
  starts: ({ number, hour, namedHour }) => number !== undefined || hour !== undefined || namedHour !== undefined,
  read(words, at) {
    const clock = clockAt(words, at);
    return clock && draft('time', at, clock.to, { kind: 'calendar', timeOnly: true }, { time: clock.time });
  },
};

/** The hour that stands at a place. */
export function clockAt(words: Words, at: number): Clock | undefined {
  const term = termAt(words, at);
  if (term.namedHour !== undefined) {
    if (isCapital(words, at) && (isCapital(words, at + 1) || isCapital(words, at - 1))) return undefined;
    return { time: { hour: term.namedHour, minute: 0 }, to: skipZone(words, at + 1) };
  }
  if (words.tokens[at]?.type !== 'number' || isPartOfNumber(words, at)) return undefined;
  const hour = term.hour ?? term.number;
  if (hour === undefined || hour > 24) return undefined;
  const minute = term.minute ?? 0;
  const after = meridiemAt(words, at + 1);
  const meridiem = term.meridiem ?? after?.meridiem;
  if (meridiem !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    return { time: { hour: (hour % 12) + meridiem, minute }, to: skipZone(words, after?.to ?? at + 1) };
  }
  if (term.minute === undefined || wordAt(words, at).includes('.')) return undefined;
  const zoned = skipZone(words, at + 1);
  const introduced = termAt(words, at - 1).preposition === true;
  return zoned > at + 1 || introduced ? { time: { hour, minute }, to: zoned } : undefined;
}

/** `a.m.` as one token, or `p.m` as three; `in the morning` after an hour with its preposition (`at 4 in the morning`). */
function meridiemAt(words: Words, at: number): { meridiem: 0 | 12; to: number } | undefined {
  const { meridiem, joint } = termAt(words, at);
  if (meridiem !== undefined) return { meridiem, to: at + 1 };
  if (joint === 'in' && termAt(words, at + 1).joint === 'the' && termAt(words, at - 2).preposition) {
    const { part, plural } = termAt(words, at + 2);
    if (part && part !== 'NI' && !plural) return { meridiem: part === 'MO' ? 0 : 12, to: at + 3 };
  }
  const letter = wordAt(words, at);
  if ((letter === 'a' || letter === 'p') && wordAt(words, at + 1) === '.' && wordAt(words, at + 2) === 'm') {
    return { meridiem: letter === 'a' ? 0 : 12, to: at + 3 };
  }
  return undefined;
}

/** The place after a time zone (`EST`, `GMT`, `(1400 GMT)`). */
function skipZone(words: Words, at: number): number {
  if (termAt(words, at).zone && isCapital(words, at)) return at + 1;
  return at;
}

/** The time of day that follows a day: `Tuesday morning`, `Tuesday at 5 p.m.`, `Tuesday, 10:30 a.m.`. */
export function timeAfterDay(words: Words, at: number): Clock | undefined {
  const { part, plural, overnight } = termAt(words, at);
  if (part && !plural && !overnight) return { time: { part }, to: at + 1 };
  const joined = termAt(words, at).joint === 'at' ? at + 1 : skipComma(words, at);
  if (joined === at && !isDash(words, at)) return clockAt(words, at);
  return clockAt(words, joined);
}

/**
 * A part of the day with a word that says which: `this morning`, `last night`, `that evening`, `overnight`.
 *
 * Traps: "the morning after", "good evening", "night shift", "in the evening" have no day.
 */
export const partOfDay: Pattern = {
  starts: ({ direction, joint, part }) =>
    direction !== undefined || joint === 'the' || joint === 'that' || joint === 'same' || part !== undefined,
  read(words, at) {
    const term = termAt(words, at);
    if (term.overnight) {
      if (isSmallWord(words, at + 1) && !termAt(words, at + 1).particle) return undefined;
      return draft(
        'overnight',
        at,
        at + 1,
        { kind: 'shift', unit: 'day', count: -1, from: 'published' },
        { time: { part: 'NI' } },
      );
    }
    const article = term.joint === 'the' ? 1 : 0;
    const which = termAt(words, at + article);
    const { part, plural, overnight } = termAt(words, at + article + 1);
    if (!part || plural || overnight) return undefined;
    const to = at + article + 2;
    if (which.joint === 'that' || which.joint === 'same') {
      return draft(
        'part of day',
        at,
        to,
        { kind: 'shift', unit: 'day', count: 0, from: 'narrative' },
        { time: { part } },
      );
    }
    if (which.direction === undefined || which.from === undefined || which.from === 'recent' || which.from === 'coming')
      return undefined;
    if (article && which.from === 'published' && which.direction === 0) return undefined;
    const narrative = which.from === 'narrative' || article > 0;
    return draft(
      'part of day',
      at,
      to,
      { kind: 'shift', unit: 'day', count: which.direction, from: narrative ? 'narrative' : 'published' },
      { time: { part } },
    );
  },
};
