import type { Check } from './check.ts';
import { message } from './message.ts';
import { findInParagraph } from './paragraphs.ts';

/** Sources without a name: anonymous officials, `the same source`, `experts say`. */
export const vagueSourcing: Check = {
  id: 'vague-sourcing',
  title: message('Sources that nobody can check'),
  level: 'hint',
  find: ({ paragraphs }, words) => paragraphs.flatMap((paragraph) => sources(paragraph, words)),
};

const sources = findInParagraph(({ text, tokens }, { vagueSource, vagueWords }) =>
  tokens.some(({ lower }) => vagueWords.has(lower))
    ? Array.from(text.matchAll(vagueSource), ({ 0: { length }, index, groups }) => ({
        start: index,
        end: index + length,
        message: groups?.anonymous
          ? message('This source is anonymous: say why, and why it can be trusted.')
          : message('Who says so? A named source can be checked.'),
      }))
    : [],
);
