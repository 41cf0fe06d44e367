import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import type { Placed } from '../annotate/recognise.ts';
import type { Check, Finding } from './check.ts';
import { message } from './message.ts';
import { isIn, quotations } from './quoted.ts';
import type { CheckWords } from './words.ts';

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
      const found = inParagraph(paragraph, words);
      if (!found || words.sourced.test(paragraph.recognition.paragraph.text)) return [];
      const isSourced =
        isIn(quoted, found) || spoken.some(({ start, end }) => start < paragraph.end && paragraph.start < end);
      return isSourced ? [] : [found];
    });
  },
};

/** The first figure of a paragraph that asks for a source; one is enough to tell. */
function inParagraph({ start, recognition }: Placed, { superlative, roundNumber }: CheckWords): Finding | undefined {
  const { text } = recognition.paragraph;
  const best = superlative.exec(text);
  const number = roundNumber.exec(text);
  const first = best && (!number || best.index <= number.index) ? best : number;
  if (!first) return undefined;
  return {
    start: start + first.index,
    end: start + first.index + first[0].length,
    message:
      first === best
        ? message('Who says so? A superlative needs a source.')
        : message('Who counted? A figure needs a source.'),
  };
}

/** Where somebody is said to say something. */
const attributed = ({ claims }: Annotated): readonly Span[] =>
  claims.flatMap((claim) => (claim.type === 'attributed' ? claim.content : []));
