import type { Span, Token } from '../annotate/model.ts';
import { frontMatter } from '../annotate/text/front-matter.ts';
import { paragraphs } from '../annotate/text/paragraphs.ts';
import { sentences } from '../annotate/text/sentences.ts';
import { type TextData, tokenise } from '../annotate/text/tokens.ts';

/** A sentence of an article with its tokens; offsets count from the start of the article. */
export interface TokenisedSentence extends Span {
  readonly tokens: readonly Token[];
}

/** The article's sentences as the recognisers see them; front matter, fenced code and white space lie between them. */
export function tokenised(text: string, words: TextData): readonly TokenisedSentence[] {
  return paragraphs(text, frontMatter(text)?.end ?? 0).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    const tokens = tokenise(paragraph, words);
    return sentences(paragraph, tokens, words).map(({ from, to, ...sentence }) => ({
      start: start + sentence.start,
      end: start + sentence.end,
      tokens: tokens.slice(from, to).map((token) => ({ ...token, start: start + token.start, end: start + token.end })),
    }));
  });
}

/** The tokens that a span touches, widened to their borders; undefined where it touches none. `tokens` are in order and disjoint. */
export function touchedTokens(
  tokens: readonly Span[],
  { start, end }: Span,
): { readonly from: number; readonly to: number } | undefined {
  const from = firstAfter(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return to > from ? { from, to } : undefined;
}

/** The index of the first span that ends after an offset. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Labels tokens as beginning, inside or outside of annotations that do not overlap: for each token the annotation it is in, or undefined. */
export function occupants<Annotation extends { readonly spans: readonly Span[] }>(
  tokens: readonly Span[],
  annotations: readonly Annotation[],
): readonly (Annotation | undefined)[] {
  const result: (Annotation | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const annotation of annotations) {
    for (const span of annotation.spans) {
      const touched = touchedTokens(tokens, span);
      if (touched) result.fill(annotation, touched.from, touched.to);
    }
  }
  return result;
}
