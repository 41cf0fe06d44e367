import type { Term } from './data.ts';
import type { Draft, Meaning } from './meaning.ts';
import { patterns } from './patterns/index.ts';
import type { Pattern } from './patterns/pattern.ts';
import { framedUnit } from './patterns/relative-unit.ts';
import { clockAt, timeAfterDay } from './patterns/time.ts';
import { isDash, nothing, phraseAt, skipComma, termAt, type Words } from './words.ts';

/** What a word can do at the start of an expression, worked out once for each meaning. */
interface Opening {
  /** The shapes that can begin with it. */
  readonly patterns: readonly Pattern[];
  /** Whether an expression can begin with it at all. */
  readonly begins: boolean;
  /** Whether it begins nothing by itself: `the`, `last`. */
  readonly needsNext: boolean;
  /** Whether it can go on what `the` or `last` began. */
  readonly goesOn: boolean;
}

const openings = new WeakMap<Term, Opening>();

function openingOf(term: Term): Opening {
  const known = openings.get(term);
  if (known) return known;
  const { joint, determiner, direction, vague, part, modifier, phrase, filler } = term;
  const begun = patterns.filter((pattern) => pattern.starts(term));
  const opening: Opening = {
    patterns: begun,
    begins: modifier === true || begun.length > 0,
    needsNext:
      (joint !== undefined || determiner === true || direction !== undefined) &&
      vague === undefined &&
      part === undefined,
    goesOn: phrase === true || joint !== undefined || filler === true || begun.length > 0,
  };
  openings.set(term, opening);
  return opening;
}

/**
 * The expression of time that begins at a token: a shape from the list, with the modifier before it (`early`, `more than`), the time of day on
 * either side of it, and what follows (`or so`, `and beyond`).
 */
export function expressionAt(words: Words, at: number, previous: Draft | undefined): Draft | undefined {
  const term = termAt(words, at);
  if (term === nothing) return undefined;
  const { begins, needsNext } = openingOf(term);
  if (!begins) return undefined;
  // Most articles and prepositions end here: nothing that makes a date follows them.
  const next = termAt(words, at + 1);
  if (needsNext && (next === nothing || !openingOf(next).goesOn)) return undefined;
  return (
    (term.modifier ? modified(words, at, previous) : undefined) ?? emphasised(words, at) ?? timed(words, at, previous)
  );
}

function shapeAt(words: Words, at: number, previous: Draft | undefined): Draft | undefined {
  for (const pattern of openingOf(termAt(words, at)).patterns) {
    const found = pattern.read(words, at, previous);
    if (found) return found;
  }
  return undefined;
}

/** `this past weekend`, `this coming Monday`: `this` adds nothing to what follows. */
function emphasised(words: Words, at: number): Draft | undefined {
  const { direction, vague } = termAt(words, at);
  const { from } = termAt(words, at + 1);
  if (direction !== 0 || vague !== undefined || (from !== 'recent' && from !== 'coming')) return undefined;
  const found = timed(words, at + 1, undefined);
  return found?.from === at + 1 ? { ...found, from: at } : undefined;
}

/** A shape with a modifier that fits it: amounts take `nearly`, points take `early`, both take `about`. */
function modified(words: Words, at: number, previous: Draft | undefined): Draft | undefined {
  const amount = phraseAt(words, at, words.data.amountModifiers);
  if (amount) {
    const found = shapeAt(words, amount.to, undefined);
    if (found && found.from === amount.to && isCounted(found)) return { ...found, from: at, mod: amount.phrase.mod };
  }
  const point = phraseAt(words, at, words.data.pointModifiers);
  if (!point) return undefined;
  const last = termAt(words, point.to - 1).joint;
  const of = last === 'of' || last === 'in';
  const found = (of ? framedUnit(words, point.to) : undefined) ?? timed(words, point.to, previous, point.phrase.mod);
  if (!found || found.from !== point.to || !isPoint(found)) return undefined;
  if (point.phrase.mod === 'APPROX' && !isApproximate(found)) return undefined;
  return { ...found, from: at, mod: found.mod ?? point.phrase.mod };
}

/** A day with its time of day, written before it (`10 p.m. Wednesday`) or after it (`Tuesday morning`), and the tail that modifies it. */
function timed(words: Words, at: number, previous: Draft | undefined, mod?: Draft['mod']): Draft | undefined {
  const before = timeBeforeDay(words, at);
  if (before) return before;
  const found = shapeAt(words, at, previous);
  if (!found) return undefined;
  if (isDay(found) && !found.time) {
    const after = timeAfterDay(words, found.to);
    if (after) return { ...found, to: after.to, time: after.time };
  }
  return mod ? found : withTail(words, found);
}

function timeBeforeDay(words: Words, at: number): Draft | undefined {
  const { number, hour, namedHour, part } = termAt(words, at);
  if (number === undefined && hour === undefined && namedHour === undefined && part === undefined) return undefined;
  const clock = clockAt(words, at) ?? partAt(words, at);
  if (!clock) return undefined;
  const comma = skipComma(words, clock.to);
  const { joint } = termAt(words, comma);
  const place = joint === 'on' || joint === 'of' ? comma + 1 : comma;
  const day = shapeAt(words, place, undefined);
  return day && isDay(day) && (!day.time || ('hour' in clock.time && day.time.part)) && day.from === place
    ? { ...day, from: at, time: clock.time }
    : undefined;
}

/** `mid-afternoon` before a day. */
function partAt(words: Words, at: number) {
  const { part, plural } = termAt(words, at);
  return part && !plural && isDash(words, at - 1) ? { time: { part }, to: at + 1 } : undefined;
}

/** `or so`, `and beyond`, `or later`, `or more`. */
function withTail(words: Words, found: Draft): Draft {
  const joint = termAt(words, found.to).joint;
  if (joint !== 'or' && joint !== 'and') return found;
  const next = termAt(words, found.to + 1).joint;
  if (next === 'so' && joint === 'or') return { ...found, to: found.to + 2, mod: 'APPROX' };
  if (next === 'more' && joint === 'or' && isAmount(found)) return { ...found, to: found.to + 2, mod: 'EQUAL_OR_MORE' };
  if (isAmount(found) || !isPoint(found)) return found;
  if (next === 'beyond') return { ...found, to: found.to + 2, mod: 'ON_OR_AFTER' };
  if (next === 'later' && joint === 'or') return { ...found, to: found.to + 2, mod: 'ON_OR_AFTER' };
  if ((next === 'earlier' || next === 'before') && joint === 'or')
    return { ...found, to: found.to + 2, mod: 'ON_OR_BEFORE' };
  return found;
}

/** Whether an amount has a number for `more than` to modify: "over several years" is a preposition and a stretch. */
const isCounted = (found: Draft): boolean =>
  found.by !== 'duration'
    ? isAmount(found) && found.by !== 'relative unit'
    : found.meaning.kind === 'duration' && found.meaning.amounts.every(({ count }) => count !== undefined);

const isAmount = ({ meaning, by }: Draft): boolean =>
  meaning.kind === 'duration' || by === 'ago' || by === 'later' || by === 'earlier';

function isPoint({ meaning }: Draft): boolean {
  return meaning.kind === 'calendar' || meaning.kind === 'shift';
}

/** Whether `about` and `around` belong to the expression: before a written date or year they do. */
const isApproximate = ({ meaning }: Draft): boolean =>
  meaning.kind === 'calendar' &&
  (meaning.year !== undefined || meaning.month !== undefined || meaning.decade !== undefined);

/** Whether a meaning is a day, to which a time of day can be joined. */
function isDay({ meaning, by }: Draft): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'day' && by === 'relative day';
  return meaning.kind === 'calendar' && isDayMeaning(meaning);
}

const isDayMeaning = (meaning: Extract<Meaning, { kind: 'calendar' }>): boolean =>
  meaning.day !== undefined || meaning.weekday !== undefined || meaning.holiday !== undefined;
