import type { Annotated } from '../annotate/annotate.ts';
import type { Span } from '../annotate/model.ts';
import type { Placed } from '../annotate/recognise.ts';

/** What each article quotes; several checks ask for it. */
const known = new WeakMap<Annotated, readonly Span[]>();

/** The words that the article quotes, in the order of the text. */
export function quotations(article: Annotated): readonly Span[] {
  const quoted = known.get(article) ?? article.paragraphs.flatMap(inParagraph);
  known.set(article, quoted);
  return quoted;
}

const inParagraph = ({ start, recognition }: Placed): readonly Span[] =>
  Array.from(recognition.paragraph.text.matchAll(/“[^”]*”?|"[^"]*"|«[^»]*»?/g), ({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));

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
