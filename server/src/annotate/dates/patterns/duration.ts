import type { Unit } from '../data.ts';
import { isCapital, isDash, isGlued, isSmallWord, skipHyphen, termAt, type Words, wordAt } from '../words.ts';
import { type Amount, amountAt } from './amount.ts';
import { draft, type Pattern } from './pattern.ts';

/**
 * Amounts of time and the steps made with them: `three days`, `two-day`, `weeks of tension`; `two years ago`, `a day earlier`, `three weeks later`,
 * `five days from now`; `$5 a week`, which comes round.
 *
 * Traps: `32-year-old` is an age; "a second term", "the minute", "in no time", "a day in court", "quarter of an hour" as a quarter;
 * "30 second-hand cars"; "a year" after a number comes round, after `for` it lasts.
 */
export const duration: Pattern = {
  starts: ({ number, decimal, some, joint, unit, stretch }) =>
    number !== undefined ||
    decimal !== undefined ||
    some === true ||
    joint === 'a' ||
    joint === 'the' ||
    unit !== undefined ||
    stretch !== undefined,
  read(words, at) {
    const article = termAt(words, at).joint === 'the' ? 1 : 0;
    const amount = amountAt(words, at + article) ?? (article ? undefined : bareAt(words, at));
    if (!amount) return undefined;
    const { meaning, to } = amount;
    const first = meaning.amounts[0];
    if (!first || isAge(words, to, first.unit)) return undefined;
    if (!article) {
      const step = stepAt(words, at, amount);
      if (step) return step;
    }
    if (amount.article) return withArticle(words, at, amount);
    if (article) {
      // "the nine months", "the two-year period": with a hyphen the article belongs to the noun, unless the noun is the period itself.
      const period = termAt(words, to).joint === 'period' ? to + 1 : to;
      if (amount.adjective && period === to) return draft('duration', at + 1, to, meaning);
      return draft('duration', at, period, meaning);
    }
    if (amount.adjective && !isDash(words, to - 2) && !isSmallWord(words, to)) return undefined;
    if (amount.adjective && termAt(words, to).joint === 'period') {
      return draft('duration', termAt(words, at - 1).joint === 'a' ? at - 1 : at, to + 1, meaning);
    }
    // "a 20-minute-city plan": the number belongs to a longer compound.
    if (
      amount.adjective &&
      isDash(words, to) &&
      isGlued(words, to) &&
      isSmallWord(words, to + 1) &&
      termAt(words, to + 1).joint !== 'long'
    )
      return undefined;
    const long = isDash(words, to) && termAt(words, to + 1).joint === 'long' ? to + 2 : to;
    return draft('duration', at, long, meaning);
  },
};

/** `ago`, `earlier`, `later`, `from now`. */
function stepAt(words: Words, at: number, { meaning, to, adjective }: Amount) {
  const first = meaning.amounts[0];
  if (!first) return undefined;
  // "a year-ago quarter" is a shape of its own.
  if (adjective) return undefined;
  const { joint } = termAt(words, to);
  const count = first.count;
  if (joint === 'ago') {
    if (count === undefined) return draft('ago', at, to + 1, { kind: 'vague', value: 'PAST_REF' });
    const comparison = first.unit === 'year' && count === 1;
    return draft('ago', at, to + 1, {
      kind: 'shift',
      unit: first.unit,
      count: -count,
      from: comparison ? 'comparison' : 'published',
    });
  }
  if (joint === 'earlier') {
    if (count === undefined) return draft('earlier', at, to + 1, { kind: 'vague', value: 'PAST_REF' });
    const comparison = first.unit === 'year' && count === 1;
    return draft('earlier', at, to + 1, {
      kind: 'shift',
      unit: first.unit,
      count: -count,
      from: comparison ? 'comparison' : 'narrative',
    });
  }
  if (joint === 'later' && count !== undefined) {
    return draft('later', at, to + 1, { kind: 'shift', unit: first.unit, count, from: 'narrative' });
  }
  if (joint === 'from' && termAt(words, to + 1).vague === 'PRESENT_REF' && count !== undefined) {
    return draft('from now', at, to + 2, { kind: 'shift', unit: first.unit, count, from: 'published' });
  }
  return undefined;
}

/** `a year`, `an hour`: a rate after a number, a stretch of time after a word that lasts or before another date, else nothing. */
function withArticle(words: Words, at: number, { meaning, to, adjective }: Amount) {
  const first = meaning.amounts[0];
  if (!first) return undefined;
  const before = termAt(words, at - 1);
  const period = termAt(words, to).joint === 'period' ? to + 1 : to;
  if (adjective) return undefined;
  const { joint } = termAt(words, to);
  const leads = joint === 'after' || joint === 'before' || joint === 'since';
  if (first.count === 1 && isRate(words, at, first.unit) && !leads && joint !== 'long') {
    return draft('rate', at, to, { kind: 'set', value: periodValue(first.unit) });
  }
  if ((first.unit === 'second' || first.unit === 'minute') && !before.throughout) return undefined;
  return before.lasts || leads || joint === 'to'
    ? draft('duration', at, period, meaning, { confidence: 0.8 })
    : undefined;
}

/** Whether `a year` after what it stands after comes round: `$5 a year`, `twice a week`, `90 flights a day`, but not `60 miles an hour`. */
function isRate(words: Words, at: number, unit: Unit): boolean {
  const before = termAt(words, at - 1);
  const previous = words.tokens[at - 1];
  if (unit === 'second' || unit === 'minute' || unit === 'decade' || unit === 'century') return false;
  if (unit === 'hour' && before.counts) return false;
  if (previous?.type === 'number' || before.joint === 'times' || before.number !== undefined || before.counts)
    return true;
  return (
    previous?.type === 'word' && words.data.plural.test(wordAt(words, at - 1)) && !before.lasts && !before.particle
  );
}

const periodValue = (unit: string): string =>
  unit === 'hour' ? 'PT1H' : unit === 'quarter' ? 'P3M' : `P1${unit.slice(0, 1).toUpperCase()}`;

/** Units without a number: `weeks of tension`, `for years`, `the days before`, `day-long`, `weeklong`. */
function bareAt(words: Words, at: number): Amount | undefined {
  const { unit, plural, stretch } = termAt(words, at);
  if (stretch) return bare(stretch, at + 1, 1);
  const long = isDash(words, at + 1) && termAt(words, at + 2).joint === 'long';
  if (unit && long && unit !== 'quarter' && unit !== 'half') return bare(unit, at + 1, plural ? undefined : 1);
  if (!unit || !plural || unit === 'second' || unit === 'quarter' || unit === 'half' || unit === 'weekend')
    return undefined;
  const before = termAt(words, at - 1);
  const { joint } = termAt(words, at + 1);
  const leads =
    joint === 'of' ||
    joint === 'ago' ||
    joint === 'later' ||
    joint === 'earlier' ||
    joint === 'after' ||
    joint === 'before';
  if (isCapital(words, at) && (!leads || unit === 'minute')) return undefined;
  if (before.joint === 'of' && joint !== 'of' && unit !== 'hour') return undefined;
  // "the early hours of Monday" are no stretch.
  if (unit === 'hour' && joint === 'of' && isDayAt(words, at + 2)) return undefined;
  const framed = before.preposition || before.lasts || leads || joint === 'since';
  if (!framed || words.tokens[at - 1]?.type === 'number') return undefined;
  return bare(unit, at + 1, undefined);
}

function isDayAt(words: Words, at: number): boolean {
  const { weekday, month, number, dayOffset, direction } = termAt(words, at);
  return [weekday, month, number, dayOffset, direction].some((part) => part !== undefined);
}

function bare(unit: Unit, to: number, count: number | undefined): Amount {
  const amounts = [{ unit, ...(count === undefined ? {} : { count }) }];
  return { meaning: { kind: 'duration', amounts }, to, adjective: false, article: false };
}

/** `32-year-old`, `27 years old`, `six years of age`, `two weeks old` are ages. */
function isAge(words: Words, to: number, unit: string): boolean {
  const place = skipHyphen(words, to);
  if (termAt(words, place).joint === 'old') return true;
  return unit === 'year' && termAt(words, to).joint === 'of' && termAt(words, to + 1).age === true;
}
