import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import type { Check } from './check.ts';
import { message } from './message.ts';
import { findInParagraph } from './paragraphs.ts';
import { isIn, quotations } from './quoted.ts';

/** Superlatives and large round numbers that the article states itself, with no source in the paragraph. */
export const unsourcedFigure: Check = {
  id: 'unsourced-figure',
  title: message('Figures and superlatives without a source'),
  level: 'hint',
  find(article, words) {
    const quoted = quotations(article);
    const spoken = attributed(article);
    return article.paragraphs.flatMap((paragraph) => {
      if (paragraph.zone !== 'body') return [];
      return unsourced(paragraph, words).filter(
        (found) =>
          !isIn(quoted, found) && !spoken.some(({ start, end }) => start < paragraph.end && paragraph.start < end),
      );
    });
  },
};

/** The first figure of a paragraph that asks for a source and has none; one is enough to tell. */
const unsourced = findInParagraph(({ text }, { superlative, roundNumber, sourced }) => {
  const best = superlative.exec(text);
  const number = roundNumber.exec(text);
  const first = best && (!number || best.index <= number.index) ? best : number;
  if (!first || sourced.test(text)) return [];
  return [
    {
      start: first.index,
      end: first.index + first[0].length,
      message:
        first === best
          ? message('Who says so? A superlative needs a source.')
          : message('Who counted? A figure needs a source.'),
    },
  ];
});

/** Where somebody is said to say something. */
const attributed = ({ claims }: Annotated): readonly Span[] =>
  claims.flatMap((claim) => (claim.type === 'attributed' ? claim.content : []));
