import type { CalendarMeaning } from '../meaning.ts';
import { isCapital, isSmallWord, termAt } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';
import { trailingYearAt } from './years.ts';

/**
 * Seasons: `last summer`, `this fall`, `the summer`, `winter 2020`, `in the spring of 1998`.
 *
 * Traps: spring and fall as verbs, "the fall of Kabul", Prague Spring, a spring in a mattress, the Winter Palace, "fall" of prices: so a
 * direction, a year or a preposition with an article.
 */
export const season: Pattern = {
  starts: ({ season, direction, joint }) => season !== undefined || direction !== undefined || joint === 'the',
  read(words, at) {
    const { direction, from } = termAt(words, at);
    const directed = direction !== undefined && from !== undefined;
    const article = termAt(words, at).joint === 'the';
    // "the last summer": the article leads to the direction, which is a place of its own.
    const start = directed || article ? at + 1 : at;
    const { season, plural } = termAt(words, start);
    if (!season || plural) return undefined;
    const ofYear = trailingYearAt(words, start + 1);
    const meaning: CalendarMeaning = { kind: 'calendar', season };
    if (ofYear) return draft('season', at, ofYear.to, { ...meaning, year: ofYear.year });
    if (directed) return draft('season', at, start + 1, { ...meaning, direction: direction ?? 0 });
    if (termAt(words, start + 1).joint === 'of') {
      const year = termAt(words, start + 2);
      if (year.direction === undefined || year.from !== 'published' || termAt(words, start + 3).unit !== 'year')
        return undefined;
      return draft('season', at, start + 4, { ...meaning, yearOffset: year.direction });
    }
    if (isCapital(words, start) || (isSmallWord(words, start + 1) && !termAt(words, start + 1).particle))
      return undefined;
    const before = termAt(words, at - 1);
    // "to fall" and "and spring" are verbs as often as not.
    const introduced = before.preposition && (article || (before.joint !== 'to' && before.joint !== 'of'));
    return introduced ? draft('season', at, start + 1, meaning, { confidence: 0.7 }) : undefined;
  },
};
