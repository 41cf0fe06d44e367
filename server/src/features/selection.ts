import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../annotate/model.ts';
import { sections } from './sections.ts';
import { annotationsAt, claimSpans, contains, extent, type Snapshot, toOffset, toRange, touches } from './snapshot.ts';

/** "Expand selection": word, entity or date, claim, sentence, paragraph, section, article; one chain a position. */
export function selectionRanges(
  snapshot: Snapshot,
  params: { readonly positions: readonly Position[] },
): SelectionRange[] {
  return params.positions.map((position) => chain(snapshot, toOffset(snapshot, position)));
}

function chain(snapshot: Snapshot, offset: number): SelectionRange {
  const { article } = snapshot;
  const { mention, date, claims } = annotationsAt(snapshot, offset);
  const paragraph = article.paragraphs.find((candidate) => touches(candidate, offset));
  const inParagraph = (spans: readonly Span[]): Span | undefined => {
    const found = spans.find(
      ({ start, end }) => paragraph && start + paragraph.start <= offset && offset <= end + paragraph.start,
    );
    return found && paragraph && { start: found.start + paragraph.start, end: found.end + paragraph.start };
  };
  const candidates: readonly (Span | undefined)[] = [
    inParagraph(paragraph?.recognition.paragraph.tokens ?? []),
    mention,
    date,
    ...claims.flatMap((claim) => [...claimSpans(claim).filter((span) => touches(span, offset)), extent(claim.content)]),
    inParagraph(paragraph?.recognition.paragraph.sentences ?? []),
    paragraph,
    sections(article.zones).find((section) => touches(section, offset)),
    { start: 0, end: article.text.length },
  ];
  const widening: Span[] = [];
  for (const span of candidates
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = widening.at(-1);
    if (!inner || (contains(span, inner) && !contains(inner, span))) widening.push(span);
  }
  return (
    widening.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: toRange(snapshot, span), ...(parent ? { parent } : {}) }),
      undefined,
    ) ?? { range: toRange(snapshot, { start: offset, end: offset }) }
  );
}
