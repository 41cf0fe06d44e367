import type { CalendarMeaning } from '../meaning.ts';
import { isCapital, isDash, skipHyphen, termAt, type Words } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';
import { isJoined } from './year.ts';
import { trailingYearAt, yearDigitsAt } from './years.ts';

/**
 * Quarters and halves of a year: `the third quarter`, `third-quarter profit`, `Q3 2021`, `the fiscal first quarter`, `this year's fourth quarter`,
 * `the first half of 2020`, `the first two quarters of 1990`.
 *
 * Traps: the third quarter of a match; the Latin Quarter; a quarter of the votes; the second half after half-time: a half needs its year or a
 * hyphen, and a sentence of sport has no quarters.
 */
export const quarter: Pattern = {
  starts: ({ quarter, ordinal, number, determiner, direction, joint }) =>
    quarter !== undefined ||
    ordinal !== undefined ||
    number !== undefined ||
    determiner === true ||
    direction !== undefined ||
    joint === 'fiscal',
  read(words, at) {
    let place =
      termAt(words, at).joint === 'the' ||
      (termAt(words, at).determiner &&
        termAt(words, at).joint === undefined &&
        termAt(words, at).direction === undefined)
        ? at + 1
        : at;
    const owner = yearOwnerAt(words, place);
    if (owner) place = owner.to;
    const leadingYear = owner ? undefined : yearDigitsAt(words, place);
    if (leadingYear !== undefined) place += 1;
    if (termAt(words, place).joint === 'fiscal') place = skipHyphen(words, place + 1);
    if (
      owner &&
      !termAt(words, place).plural &&
      (termAt(words, place).unit === 'quarter' || termAt(words, place).joint === 'period')
    ) {
      if (owner.year !== undefined)
        return draft('quarter', at, place + 1, { kind: 'calendar', year: owner.year, sameQuarter: true });
      if (owner.offset !== -1) return undefined;
      return draft('quarter', at, place + 1, { kind: 'shift', unit: 'year', count: -1, from: 'comparison' });
    }
    const named = namedPart(words, place);
    if (!named || isSport(words, at)) return undefined;
    const year = leadingYear === undefined ? yearAfter(words, named.to) : undefined;
    const meaning: CalendarMeaning = {
      kind: 'calendar',
      ...named.part,
      ...(owner
        ? { yearOffset: owner.offset, ...(owner.year === undefined ? {} : { year: owner.year, yearOffset: undefined }) }
        : {}),
      ...(leadingYear === undefined ? {} : { year: leadingYear }),
      ...year?.meaning,
    } as CalendarMeaning;
    const dated = meaning.year !== undefined || meaning.yearOffset !== undefined;
    if (meaning.half !== undefined && !dated && !named.adjective) return undefined;
    // "the third-quarter loss": the article belongs to the noun.
    const from = (named.adjective || named.short) && !year && place - at === 1 ? place : at;
    return draft('quarter', from, year?.to ?? named.to, meaning);
  },
};

/** `this year's`, `last year's`, `1990's`. */
function yearOwnerAt(words: Words, at: number): { offset: number; year?: number; to: number } | undefined {
  const { direction, from } = termAt(words, at);
  if (
    direction !== undefined &&
    from === 'published' &&
    termAt(words, at + 1).unit === 'year' &&
    termAt(words, at + 2).joint === 'possessive'
  ) {
    return { offset: direction, to: at + 3 };
  }
  const year = yearDigitsAt(words, at);
  return year !== undefined && termAt(words, at + 1).joint === 'possessive'
    ? { offset: 0, year, to: at + 2 }
    : undefined;
}

interface Named {
  readonly part: { quarter: number } | { half: number };
  readonly to: number;
  readonly adjective: boolean;
  /** `Q3`, whose article belongs to the noun after it. */
  readonly short?: boolean;
}

function namedPart(words: Words, at: number): Named | undefined {
  const term = termAt(words, at);
  if (term.quarter !== undefined) return { part: { quarter: term.quarter }, to: at + 1, adjective: false, short: true };
  const ordinal = term.ordinal;
  if (ordinal === undefined || ordinal > 4) return undefined;
  if (ordinal === 1 && termAt(words, at + 1).number === 2 && termAt(words, at + 2).unit === 'quarter') {
    return { part: { half: 1 }, to: at + 3, adjective: false };
  }
  const hyphen = isDash(words, at + 1);
  const unit = termAt(words, hyphen ? at + 2 : at + 1);
  if (isCapital(words, hyphen ? at + 2 : at + 1) && !isCapital(words, at)) return undefined;
  const to = hyphen ? at + 3 : at + 2;
  const adjective = hyphen && words.tokens[to]?.type === 'word' && termAt(words, to).joint !== 'of';
  if (unit.unit === 'quarter') return { part: { quarter: ordinal }, to, adjective };
  if (unit.unit === 'half' && ordinal <= 2) return { part: { half: ordinal }, to, adjective };
  return undefined;
}

/** `of 1990`, `2021`, `of fiscal 1990`, `of last year`, `of the year`. */
function yearAfter(words: Words, at: number): { meaning: Partial<CalendarMeaning>; to: number } | undefined {
  const of = termAt(words, at).joint === 'of' ? at + 1 : at;
  const { direction, from } = termAt(words, of);
  if (of > at && direction !== undefined && from === 'published' && termAt(words, of + 1).unit === 'year') {
    return { meaning: { yearOffset: direction }, to: of + 2 };
  }
  if (of > at && termAt(words, of).joint === 'the' && termAt(words, of + 1).unit === 'year') {
    return { meaning: { yearOffset: 0 }, to: of + 2 };
  }
  const { fiscalYear } = termAt(words, of);
  if (fiscalYear !== undefined) return { meaning: { year: fiscalYear }, to: of + 1 };
  const fiscal = termAt(words, of).joint === 'fiscal' ? of + 1 : of;
  const year = trailingYearAt(words, fiscal);
  return year && { meaning: { year: year.year }, to: year.to };
}

/** Quarters named together: `the second and fourth quarters`, `the first and second quarters`. */
export const furtherQuarter: Pattern = {
  starts: ({ ordinal }) => ordinal !== undefined,
  read(words, at) {
    const first = termAt(words, at).ordinal;
    if (first === undefined || first > 4 || termAt(words, at + 1).joint !== 'and') return undefined;
    const second = termAt(words, at + 2).ordinal;
    if (
      second === undefined ||
      second > 4 ||
      termAt(words, at + 3).unit !== 'quarter' ||
      !isJoined(words, at + 1, at + 2)
    )
      return undefined;
    // The year belongs to both: `the first and second quarters of 2021`.
    const year = yearAfter(words, at + 4);
    const meaning: CalendarMeaning = { kind: 'calendar', quarter: first, ...year?.meaning };
    return draft('quarter', at, at + 1, meaning, { written: {} });
  },
};

/** Whether words of sport stand near: the quarter is the match's. */
function isSport(words: Words, at: number): boolean {
  for (let place = Math.max(0, at - 12); place < at + 12; place++) if (termAt(words, place).match) return true;
  return false;
}
