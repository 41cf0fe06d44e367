import type { Check } from './check.ts';
import { message } from './message.ts';

/** Sources without a name: anonymous officials, `the same source`, `experts say`. */
export const vagueSourcing: Check = {
  id: 'vague-sourcing',
  title: message('Sources that nobody can check'),
  level: 'hint',
  find({ paragraphs }, { vagueSource, vagueWords }) {
    return paragraphs.flatMap(({ start, recognition: { paragraph } }) =>
      paragraph.tokens.some(({ lower }) => vagueWords.has(lower))
        ? Array.from(paragraph.text.matchAll(vagueSource), ({ 0: { length }, index, groups }) => ({
            start: start + index,
            end: start + index + length,
            message: groups?.anonymous
              ? message('This source is anonymous: say why, and why it can be trusted.')
              : message('Who says so? A named source can be checked.'),
          }))
        : [],
    );
  },
};
