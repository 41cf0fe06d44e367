import type { Unit } from '../data.ts';
import type { CalendarMeaning } from '../meaning.ts';
import { isCapital, isDash, numberAt, skipHyphen, termAt, type Words, wordAt } from '../words.ts';
import { dayOfMonthAt } from './month.ts';
import { draft, type Pattern } from './pattern.ts';

/** Units that `last`, `this` and `next` point to on the calendar. */
const onCalendar = new Set<Unit>(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century']);

/**
 * A unit with a word that says which: `last week`, `this year`, `the past three months`, `the next few days`, `recent weeks`, `coming months`,
 * `that year`, `the following month`, `the current fiscal year`, `the first nine months`.
 *
 * Traps: "this time", "last minute", "next second"; "the last day of school"; "in this day and age"; "Last Week Tonight".
 */
export const relativeUnit: Pattern = {
  starts: ({ direction, joint }) =>
    direction !== undefined || joint === 'the' || joint === 'that' || joint === 'same' || joint === 'latest',
  read(words, at) {
    const article = termAt(words, at).joint === 'the' ? 1 : 0;
    const place = at + article;
    const term = termAt(words, place);
    if (term.joint === 'that' || term.joint === 'same' || term.joint === 'latest')
      return demonstrative(words, at, article);
    if (article && term.ordinal !== undefined && term.ordinal === 1) return firstUnits(words, at);
    if (term.direction === undefined || term.from === undefined) return undefined;
    let next = place + 1;
    const number = numberAt(words, next);
    const some = termAt(words, next).some
      ? next + 1
      : termAt(words, next).joint === 'a' && termAt(words, next + 1).some
        ? next + 2
        : undefined;
    if (number) next = number.to;
    else if (some !== undefined) next = termAt(words, some).joint === 'of' ? some + 1 : some;
    if (number && termAt(words, next).joint === 'to') {
      const upper = numberAt(words, next + 1);
      if (upper) next = upper.to;
    }
    next = skipFillers(words, skipHyphen(words, next));
    const { unit, plural, season, units = 1 } = termAt(words, next);
    const to = next + 1;
    if (season && (plural || number)) return draft('relative unit', at, to, { kind: 'set', value: `XXXX-${season}` });
    if (!unit || unit === 'half' || (isCapital(words, next) && isCapital(words, place))) return undefined;
    if (number || some !== undefined) {
      // "you said this 30 years ago".
      if (term.direction === 0 || termAt(words, to).joint === 'ago') return undefined;
      if (!plural && number?.value !== 1) return undefined;
      const count = number ? { count: number.value * units } : {};
      return draft('relative unit', at, to, { kind: 'duration', amounts: [{ unit, ...count }] });
    }
    if (plural) {
      if (term.from === 'coming') return draft('relative unit', at, to, { kind: 'vague', value: 'FUTURE_REF' });
      if (term.from !== 'recent') return undefined;
      return draft('relative unit', at, to, { kind: 'duration', amounts: [{ unit }] });
    }
    return oneUnit(words, at, to, article > 0);
  },
};

/** `last week`, `the past decade`, `the next day`. */
function oneUnit(words: Words, at: number, to: number, article: boolean) {
  const term = termAt(words, article ? at + 1 : at);
  const { unit, units = 1 } = termAt(words, to - 1);
  const direction = term.direction ?? 0;
  if (!unit || term.vague === 'PAST_REF') return undefined;
  if (!onCalendar.has(unit)) {
    const recent =
      (term.from === 'recent' || (term.from === 'published' && direction !== 0 && article)) && unit === 'hour';
    return recent ? draft('relative unit', at, to, { kind: 'duration', amounts: [{ unit, count: 1 }] }) : undefined;
  }
  const stretch = term.from === 'recent' || (term.from === 'published' && direction !== 0 && article);
  if (stretch && (unit === 'decade' || unit === 'century' || unit === 'day')) {
    if (unit !== 'day' || term.from === 'recent')
      return draft('relative unit', at, to, { kind: 'duration', amounts: [{ unit, count: 1 }] });
  }
  if (unit === 'day') {
    // "this day and age", "the last day": only the story's next and previous day are dates.
    if (term.from !== 'narrative' && !(article && direction === 1)) return undefined;
    return draft('relative unit', at, to, { kind: 'shift', unit, count: direction, from: 'narrative' });
  }
  const from = term.from === 'narrative' ? 'narrative' : 'published';
  return draft('relative unit', at, to, { kind: 'shift', unit, count: direction * units, from });
}

/** `that year`, `the same day`, `the same quarter last year`, `the latest quarter`. */
function demonstrative(words: Words, at: number, article: number) {
  let place = at + article;
  const latest = termAt(words, place).joint === 'latest';
  if (termAt(words, place).joint === 'that' && article) return undefined;
  if (termAt(words, place).joint === 'same' && !article && termAt(words, at - 1).joint !== 'that') return undefined;
  place += 1;
  if (termAt(words, place).joint === 'same') place += 1;
  const number = numberAt(words, place);
  if (number) {
    const term = termAt(words, number.to);
    if (!latest || !term.plural || !term.unit) return undefined;
    return draft('relative unit', at, number.to + 1, {
      kind: 'duration',
      amounts: [{ unit: term.unit, count: number.value }],
    });
  }
  const period = termAt(words, place).joint === 'period';
  const { unit, plural } = termAt(words, place);
  const to = place + 1;
  if (latest) {
    if (period || unit === 'quarter' || unit === 'year' || unit === 'month' || unit === 'week') {
      const from = period || unit === 'quarter' ? 'reported' : 'narrative';
      return draft('latest', at, to, { kind: 'shift', unit: unit ?? 'quarter', count: 0, from });
    }
    return undefined;
  }
  const lastYear = termAt(words, to).direction === -1 && termAt(words, to + 1).unit === 'year';
  if ((period || unit === 'quarter' || unit === 'month') && lastYear) {
    return draft('a year before', at, to + 2, { kind: 'shift', unit: 'year', count: -1, from: 'comparison' });
  }
  if (!unit || plural || !onCalendar.has(unit) || unit === 'century' || isDash(words, to)) return undefined;
  return draft('that unit', at, to, { kind: 'shift', unit, count: 0, from: 'narrative' });
}

/** `the first nine months`, `the first two years`. */
function firstUnits(words: Words, at: number) {
  const number = numberAt(words, at + 2);
  if (!number) return undefined;
  const { unit, plural } = termAt(words, number.to);
  if (!unit || !plural || unit === 'quarter') return undefined;
  return draft('first units', at, number.to + 1, { kind: 'duration', amounts: [{ unit, count: number.value }] });
}

function skipFillers(words: Words, at: number): number {
  let place = at;
  while (place < at + 2 && (termAt(words, place).filler || termAt(words, place).joint === 'fiscal')) place += 1;
  return place;
}

/**
 * A unit that the story has made known: `the quarter`, `the weekend`, `the end of the month`, `the fiscal year`, `year-end`;
 * the week that a day is in: `the week of March 6`.
 *
 * Traps: "the day" and "the year" of an idiom or an award ("player of the year"); the quarter of a city; so a unit alone needs its frame.
 */
export const definiteUnit: Pattern = {
  starts: ({ determiner, unit }) => determiner === true || unit === 'year',
  read(words, at) {
    if (termAt(words, at).unit === 'year') return yearEnd(words, at);
    if (termAt(words, at).joint !== 'the' && !termAt(words, at).determiner) return undefined;
    const full = skipFillers(words, at + 1);
    const place = termAt(words, full).joint === 'full' ? full + 1 : full;
    const { unit, plural } = termAt(words, place);
    if (!unit || plural || words.tokens[place]?.text !== wordAt(words, place)) return undefined;
    const to = place + 1;
    const isThe = termAt(words, at).joint === 'the';
    if (unit === 'weekend' && isThe && to === at + 2) {
      return draft('the weekend', at, to, { kind: 'shift', unit, count: 0, from: 'published' });
    }
    const before = termAt(words, at - 1);
    const ended = termAt(words, to).joint === 'ended';
    if (unit === 'quarter' && (isThe || before.joint === 'in') && (ended || before.preposition)) {
      const end = ended ? dayOfMonthAt(words, to + 1)?.meaning : undefined;
      if (end?.month !== undefined) {
        const year = end.year === undefined ? {} : { year: end.year };
        const meaning: CalendarMeaning = {
          kind: 'calendar',
          quarter: Math.ceil(end.month / 3),
          ...year,
          reported: true,
        };
        return draft('the quarter', at, to, meaning, { written: {} });
      }
      return draft('the quarter', at, to, { kind: 'shift', unit, count: 0, from: 'reported' }, { confidence: 0.8 });
    }
    if (unit === 'year' && isThe) {
      if (ended) return draft('the year', at, to, { kind: 'duration', amounts: [{ unit, count: 1 }] });
      const fiscal = place > at + 1;
      if (fiscal || (before.throughout && !isDash(words, to))) {
        return draft('the year', at, to, { kind: 'shift', unit, count: 0, from: 'published' }, { confidence: 0.8 });
      }
    }
    const within = unit === 'week' && termAt(words, to).joint === 'of' ? dayOfMonthAt(words, to + 1) : undefined;
    if (within)
      return draft('week of', at, within.to, { ...within.meaning, around: 'week' }, { written: within.written });
    if (unit === 'week' && isThe && before.throughout) {
      return draft('the week', at, to, { kind: 'shift', unit, count: 0, from: 'published' }, { confidence: 0.7 });
    }
    return undefined;
  },
};

/** `year end`, `year-end`, `year's end`. */
function yearEnd(words: Words, at: number) {
  const place = termAt(words, at + 1).joint === 'possessive' ? at + 2 : skipHyphen(words, at + 1);
  if (termAt(words, place).joint !== 'end') return undefined;
  return draft('year end', at, place + 1, { kind: 'shift', unit: 'year', count: 0, from: 'published' }, { mod: 'END' });
}

/** The unit after a modifier that needs no more frame: `the end of the month`, `earlier in the year`. */
export function framedUnit(words: Words, at: number) {
  if (termAt(words, at).joint !== 'the') return undefined;
  const { unit, plural } = termAt(words, at + 1);
  if (!unit || plural || unit === 'weekend' || !onCalendar.has(unit)) return undefined;
  return draft('framed unit', at, at + 2, {
    kind: 'shift',
    unit,
    count: 0,
    from: unit === 'day' ? 'narrative' : 'published',
  });
}

/** The period that figures are compared with: `the year-ago quarter`, `a year-earlier loss`, `the year-earlier period`. */
export const yearAgo: Pattern = {
  starts: ({ joint, unit }) => joint === 'the' || unit === 'year',
  read(words, at) {
    const article = termAt(words, at).joint === 'the' ? 1 : 0;
    const place = at + article;
    const step = termAt(words, place + 2).joint;
    if (termAt(words, place).unit !== 'year' || !isDash(words, place + 1) || (step !== 'ago' && step !== 'earlier'))
      return undefined;
    let to = place + 3;
    const ordinal = termAt(words, to).ordinal !== undefined && skipHyphen(words, to + 1) ? to + 1 : to;
    const noun = skipHyphen(words, ordinal);
    const named =
      termAt(words, noun).unit === 'quarter' ||
      termAt(words, noun).joint === 'period' ||
      termAt(words, noun).unit === 'month';
    if (named) to = noun + 1;
    return draft('year ago', named ? at : place, to, { kind: 'shift', unit: 'year', count: -1, from: 'comparison' });
  },
};
