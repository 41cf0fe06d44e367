import { isCapital, termAt } from '../words.ts';
import { draft, type Pattern } from './pattern.ts';

/**
 * `today`, `yesterday`, `tomorrow`, `tonight`.
 *
 * Traps: USA Today, Russia Today, the Today programme, The Tonight Show: a capital beside another capital is a name.
 */
export const relativeDay: Pattern = {
  starts: ({ dayOffset }) => dayOffset !== undefined,
  read(words, at) {
    const { dayOffset, part } = termAt(words, at);
    if (dayOffset === undefined) return undefined;
    if (isCapital(words, at)) {
      const before = words.tokens[at - 1];
      if (before?.type === 'word' && (isCapital(words, at - 1) || termAt(words, at - 1).joint === 'the'))
        return undefined;
      const token = words.tokens[at];
      if (isCapital(words, at + 1) && token?.text === token?.text.toUpperCase()) return undefined;
      if (termAt(words, at + 1).name) return undefined;
    }
    return draft(
      'relative day',
      at,
      at + 1,
      { kind: 'shift', unit: 'day', count: dayOffset, from: 'published' },
      part ? { time: { part } } : {},
    );
  },
};
