import type { AttributedClaim, Claim, Span } from '../model.ts';

/**
 * Says of each attributed claim which other one it is nested in: the smallest whose content holds its cue, source and content. One pass over the
 * claims in the order of their start, with a stack.
 */
export function withParents(claims: readonly Claim[]): readonly Claim[] {
  const extents = claims.filter((claim) => claim.type === 'attributed').map(extentOf);
  extents.sort((a, b) => a.start - b.start || b.end - a.end);
  const parents = new Map<string, string>();
  const open: { readonly id: string; readonly start: number; readonly end: number }[] = [];
  const contents = extents
    .flatMap(({ claim: { id, content } }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  for (const { claim, start, end } of extents) {
    for (; next < contents.length && (contents[next]?.start ?? 0) <= start; next++) {
      const content = contents[next];
      if (!content) continue;
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= content.start) open.pop();
      open.push(content);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
    const parent = open.findLast((content) => content.id !== claim.id && content.start <= start && content.end >= end);
    if (parent) parents.set(claim.id, parent.id);
  }
  if (parents.size === 0) return claims;
  return claims.map((claim) =>
    claim.type === 'attributed' && parents.has(claim.id) ? { ...claim, parent: parents.get(claim.id) ?? null } : claim,
  );
}

function extentOf(claim: AttributedClaim): { claim: AttributedClaim; start: number; end: number } {
  const { content, source, cue } = claim;
  let start = content[0]?.start ?? source?.start ?? cue?.start ?? 0;
  let end = start;
  const include = (span: Span | null) => {
    if (!span) return;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  };
  content.forEach(include);
  include(source);
  include(cue);
  return { claim, start, end };
}
