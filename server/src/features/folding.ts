import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Span } from '../annotate/model.ts';
import { frontMatter } from '../annotate/text/front-matter.ts';
import { sections } from './sections.ts';
import type { Snapshot } from './snapshot.ts';

/** What can be folded: sections, runs of boilerplate, front matter; only what spans more than one line. */
export function foldingRanges({ article, lines }: Snapshot): FoldingRange[] {
  const fold = (span: Span, kind?: FoldingRangeKind): FoldingRange => ({
    startLine: lines.position(span.start).line,
    endLine: lines.position(span.end).line,
    ...(kind ? { kind } : {}),
  });
  const header = frontMatter(article.text);
  return [
    ...(header ? [fold(header, FoldingRangeKind.Comment)] : []),
    ...sections(article.zones).map((section) => fold(section)),
    ...article.zones.filter(({ kind }) => kind === 'boilerplate').map((zone) => fold(zone, FoldingRangeKind.Comment)),
  ].filter(({ startLine, endLine }) => startLine < endLine);
}
