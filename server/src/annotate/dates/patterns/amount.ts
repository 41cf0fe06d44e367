import type { Unit } from '../data.ts';
import type { DurationMeaning } from '../meaning.ts';
import { isDash, isPartOfNumber, numberAt, termAt, type Words, wordAt } from '../words.ts';

export interface Amount {
  readonly meaning: DurationMeaning;
  readonly to: number;
  /** Written as an adjective: `five-year`. */
  readonly adjective: boolean;
  /** Written with `a` or `an`: a bare one of the unit. */
  readonly article: boolean;
}

/** Units that can be counted. */
const countable = new Set<Unit>([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);

/**
 * An amount of time: `three days`, `two-day`, `a year`, `a few weeks`, `2 1/2 years`, `two to three weeks`, `half an hour`, `a year and a half`.
 */
export function amountAt(words: Words, at: number): Amount | undefined {
  const half = halfAt(words, at);
  if (half) return half;
  const counted = countAt(words, at);
  if (!counted) return undefined;
  let place = counted.to;
  let steps = 0;
  while (termAt(words, place).filler && steps < 2) {
    place += 1;
    steps += 1;
  }
  const hyphen = isDash(words, place) && wordAt(words, place) === '-';
  if (hyphen) place += 1;
  const term = termAt(words, place);
  const unit = term.unit;
  if (!unit || !countable.has(unit) || words.tokens[place]?.text !== wordAt(words, place)) return undefined;
  const to = place + 1;
  const { count } = counted;
  if (count === undefined && !term.plural) return undefined;
  if (hyphen && term.plural) return undefined;
  const units = term.units ?? 1;
  const single = !term.plural && !hyphen && !counted.article && count !== 1;
  if (single && (unit === 'second' || unit === 'quarter' || count === undefined)) return undefined;
  const rest = counted.article || count === 1 ? andHalf(words, to) : undefined;
  const amounts = [
    { unit, ...(count === undefined ? {} : { count: (count + (counted.half ? 0.5 : 0) + (rest ? 0.5 : 0)) * units }) },
  ];
  return {
    meaning: { kind: 'duration', amounts },
    to: rest ?? to,
    adjective: hyphen || single,
    article: counted.article,
  };
}

interface Count {
  /** Absent when nobody counted: `several`. */
  readonly count?: number;
  readonly half?: boolean;
  readonly to: number;
  readonly article: boolean;
}

function countAt(words: Words, at: number): Count | undefined {
  const term = termAt(words, at);
  if (term.joint === 'a') {
    const { some, about, scale } = termAt(words, at + 1);
    if (some) {
      const to = termAt(words, at + 2).joint === 'of' ? at + 3 : at + 2;
      return { ...(about === undefined ? {} : { count: about }), to, article: false };
    }
    const number = numberAt(words, at + 1);
    if (number && scale) return { count: number.value, to: number.to, article: false };
    // "a two-year plan": the article belongs to the plan.
    return number && isDash(words, number.to) ? undefined : { count: 1, to: at + 1, article: true };
  }
  if (term.some) return term.about === undefined ? { to: at + 1, article: false } : undefined;
  if (isPartOfNumber(words, at)) return undefined;
  if (term.decimal !== undefined) return { count: term.decimal, to: at + 1, article: false };
  const number = numberAt(words, at);
  if (!number) return undefined;
  const fraction = fractionAt(words, number.to);
  if (fraction) return { count: number.value, half: true, to: fraction, article: false };
  const joint = termAt(words, number.to).joint;
  const dash = isDash(words, number.to);
  if (joint === 'to' || joint === 'or' || dash) {
    const upper = numberAt(words, number.to + 1);
    if (upper && upper.value > number.value) return { count: number.value, to: upper.to, article: false };
  }
  return { count: number.value, to: number.to, article: false };
}

/** `1/2`, `½`, `and a half`. */
function fractionAt(words: Words, at: number): number | undefined {
  if (wordAt(words, at) === '½') return at + 1;
  if (wordAt(words, at) === '1' && wordAt(words, at + 1) === '/' && wordAt(words, at + 2) === '2') return at + 3;
  return andHalf(words, at);
}

function andHalf(words: Words, at: number): number | undefined {
  return termAt(words, at).joint === 'and' &&
    termAt(words, at + 1).joint === 'a' &&
    termAt(words, at + 2).unit === 'half'
    ? at + 3
    : undefined;
}

/** `half an hour`, `half a century`, `a half-hour`. */
function halfAt(words: Words, at: number): Amount | undefined {
  const first = termAt(words, at).joint === 'a' ? at + 1 : at;
  const half = termAt(words, first).unit === 'half' && !termAt(words, first).plural ? first : -1;
  if (half < 0) return undefined;
  const hyphen = isDash(words, half + 1);
  const place = termAt(words, half + 1).joint === 'a' || hyphen ? half + 2 : half + 1;
  const { unit, plural } = termAt(words, place);
  if (!unit || plural || !countable.has(unit) || place === half + 1) return undefined;
  return {
    meaning: { kind: 'duration', amounts: [{ unit, count: 0.5 }] },
    to: place + 1,
    adjective: hyphen,
    article: false,
  };
}
