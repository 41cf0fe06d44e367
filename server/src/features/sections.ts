import type { Span, Zone } from '../annotate/model.ts';

/** A part of the article under its headline or crosshead. */
export interface Section extends Span {
  readonly heading: Zone;
}

/** The sections of an article: from each headline or crosshead to the next one, in order; empty for a text without headings. */
export function sections(zones: readonly Zone[]): readonly Section[] {
  const headings = zones.filter(({ kind }) => kind === 'headline' || kind === 'crosshead');
  const last = zones.at(-1)?.end ?? 0;
  return headings.map((heading, index) => {
    const next = headings[index + 1];
    const before = next ? zones[zones.indexOf(next) - 1]?.end : undefined;
    return { heading, start: heading.start, end: Math.max(heading.end, next ? (before ?? heading.end) : last) };
  });
}
