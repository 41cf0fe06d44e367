import { isCapital, phraseAt, termAt } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';
import { trailingYearAt } from './years.ts';

/**
 * Holidays with a date that can be computed: `Thanksgiving Day`, `New Year's Eve`, `Easter Sunday`, `last Christmas`, `Easter week`.
 *
 * Traps: Christmas Island, Easter Island, the Halloween films; a Christmas tree, card or dinner is no date.
 */
export const holiday: Pattern = {
  starts: ({ holiday, direction }) => holiday === true || direction !== undefined,
  read(words, at) {
    const { direction, from } = termAt(words, at);
    const start = direction !== undefined && from === 'published' ? at + 1 : at;
    if (!isCapital(words, start) && termAt(words, start).joint !== 'the') return undefined;
    const named = phraseAt(words, start, words.data.holidays);
    if (!named) return undefined;
    const next = words.tokens[named.to];
    if (next?.type === 'word' && isCapital(words, named.to) && termAt(words, named.to).weekday === undefined)
      return undefined;
    const around = termAt(words, named.to).unit;
    if ((around === 'week' || around === 'weekend') && !termAt(words, named.to).plural) {
      return draft('holiday', at, named.to + 1, { kind: 'calendar', holiday: named.phrase.holiday, around });
    }
    const year = trailingYearAt(words, named.to);
    const holiday = named.phrase.holiday;
    if (
      named.phrase.words.length === 1 &&
      start === at &&
      !year &&
      next?.type === 'word' &&
      termAt(words, named.to).joint === undefined &&
      termAt(words, named.to).part === undefined
    ) {
      return undefined;
    }
    return draft('holiday', at, year?.to ?? named.to, {
      kind: 'calendar',
      holiday,
      ...(year ? { year: year.year } : {}),
      ...(start > at ? { direction: direction ?? 0 } : {}),
    });
  },
};
