import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import { perParagraph } from './paragraphs.ts';

/** What each article quotes; several checks ask for it. */
const known = new WeakMap<Annotated, readonly Span[]>();

/** The words that the article quotes, in the order of the text. */
export function quotations(article: Annotated): readonly Span[] {
  const quoted =
    known.get(article) ??
    article.paragraphs.flatMap(({ start, recognition }) =>
      inParagraph(recognition.paragraph).map((span) => ({ start: start + span.start, end: start + span.end })),
    );
  known.set(article, quoted);
  return quoted;
}

const inParagraph = perParagraph(({ text }): readonly Span[] =>
  Array.from(text.matchAll(/“[^”]*”?|"[^"]*"|«[^»]*»?/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  })),
);

/** Whether a span lies in one of others, which are disjoint and in the order of the text. */
export function isIn(spans: readonly Span[], { start, end }: Span): boolean {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  const span = spans[from];
  return span !== undefined && span.start <= start && end <= span.end;
}
