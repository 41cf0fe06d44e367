import type { CalendarMeaning } from '../meaning.ts';
import {
  isAllCapitals,
  isCapital,
  isDash,
  isGlued,
  isSmallWord,
  nothing,
  skipComma,
  termAt,
  type Words,
  wordAt,
} from '../words.ts';
import { dayOfMonthAt } from './month.ts';
import { numericDate } from './numeric-date.ts';
import { draft, type Pattern } from './pattern.ts';

/**
 * `Tuesday`, `last Friday`, `Monday, Oct. 26`, `Wednesday 28 December 2021`, `Tuesdays`, `Friday nights`.
 *
 * Traps: Black Friday, Super Tuesday, Sheffield Wednesday; the Sunday Times, Saturday Night Live; Monday.com; Ruby Tuesday; Wednesday Addams,
 * Mr. Friday; the series “Wednesday”; `sat` and `wed` in small letters.
 */
export const weekday: Pattern = {
  starts: ({ weekday, direction }) => weekday !== undefined || direction !== undefined,
  read(words, at) {
    const { direction, from } = termAt(words, at);
    const start = direction !== undefined && from !== undefined ? at + 1 : at;
    if (!isWeekday(words, start)) return undefined;
    const term = termAt(words, start);
    const weekday = term.weekday ?? 1;
    const { part, plural: nights } = termAt(words, start + 1);
    if (term.plural || (part && nights)) {
      return draft('weekdays', start, part ? start + 2 : start + 1, {
        kind: 'set',
        value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`,
      });
    }
    const place = skipComma(words, start + 1);
    const numeric = numericDate.read(words, place, undefined);
    if (numeric?.meaning.kind === 'calendar' && numeric.meaning.day !== undefined) {
      return draft('weekday and date', at, numeric.to, { ...numeric.meaning, weekday });
    }
    // "Monday the 25 July".
    const dated =
      dayOfMonthAt(words, place) ?? (termAt(words, place).joint === 'the' ? dayOfMonthAt(words, place + 1) : undefined);
    if (dated) {
      return draft(
        'weekday and date',
        at,
        dated.to,
        { ...dated.meaning, weekday },
        { written: { ...dated.written, weekday } },
      );
    }
    const meaning: CalendarMeaning = {
      kind: 'calendar',
      weekday,
      ...(start > at ? { direction: direction ?? 0 } : {}),
    };
    const day = parenthesised(words, start + 1);
    if (day)
      return draft('weekday beside a date', at, start + 1, { ...day.meaning, weekday }, { written: { weekday } });
    return draft('weekday', at, start + 1, meaning);
  },
};

/** The date in brackets after a weekday: `Tuesday (December 28th)`. */
const parenthesised = (words: Words, at: number) =>
  wordAt(words, at) === '(' ? dayOfMonthAt(words, at + 1) : undefined;

/** Whether a weekday stands at a place that is not part of a name. */
export function isWeekday(words: Words, at: number): boolean {
  const term = termAt(words, at);
  if (term.weekday === undefined || !isCapital(words, at)) return false;
  // "the first Monday in November".
  if (termAt(words, at - 1).ordinal !== undefined) return false;
  if (termAt(words, at - 1).name && isCapital(words, at - 1)) return false;
  if (termAt(words, at + 1).name && isCapital(words, at + 1)) return false;
  if ((termAt(words, at - 1).address && isCapital(words, at - 1)) || isFirstName(words, at) || isTitle(words, at))
    return false;
  if (termAt(words, at + 1).part && isCapital(words, at + 1) && isCapital(words, at + 2)) return false;
  if (
    isGlued(words, at + 1) &&
    wordAt(words, at + 1) === '.' &&
    isGlued(words, at + 2) &&
    words.tokens[at + 2]?.type === 'word'
  ) {
    return false;
  }
  // "Wed." and "Sat." are weekdays before a date or a comma only.
  if (wordAt(words, at).endsWith('.')) {
    return wordAt(words, at + 1) === ',' || dayOfMonthAt(words, at + 1) !== undefined || isDash(words, at + 1);
  }
  return true;
}

/** Whether a weekday opens its sentence as the first name of somebody: `Wednesday Addams is`. Where the day is meant, news writes `On` or a comma. */
function isFirstName(words: Words, at: number): boolean {
  const opens = at === 0 || /^[.!?“"]$/.test(wordAt(words, at - 1));
  return (
    opens &&
    isCapital(words, at + 1) &&
    termAt(words, at + 1) === nothing &&
    words.tokens[at + 1]?.type === 'word' &&
    !isAllCapitals(words, at + 1) &&
    termAt(words, at + 2).joint !== 'possessive' &&
    (wordAt(words, at + 2) === ',' || isSmallWord(words, at + 2))
  );
}

/** Whether a weekday stands in quotation marks alone. */
const isTitle = (words: Words, at: number): boolean =>
  /^[“"‘«]$/.test(wordAt(words, at - 1)) && /^[”"’»]$/.test(wordAt(words, at + 1)) && !isGlued(words, at - 1);
