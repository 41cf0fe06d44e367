import type { Span } from '../annotate/model.ts';
import { findExactly } from './anchor.ts';
import { findAll } from './anchoring.ts';
import { anchorsOf, type Decision, isOnAnnotation } from './decision.ts';
import { type LfText, lfText } from './line-breaks.ts';

/** A decision and where its anchors are in one version of the text. */
export interface Placed {
  readonly decision: Decision;
  /** As many as `anchorsOf(decision)`, undefined for what is not there any more. */
  readonly spans: readonly (Span | undefined)[];
}

/** A decision that was looked for in a text. */
export interface Found extends Placed {
  /** Whether all of its anchors stand there with all of their context, and nowhere else. */
  readonly fits: boolean;
}

/** Finds decisions in a text. @param before the last text that is known, if there is one. */
export function place(
  text: string,
  decisions: readonly Decision[],
  before?: string,
  article: LfText = lfText(text),
): readonly Found[] {
  const anchors = decisions.map(anchorsOf);
  const all = anchors.flat();
  const exact = all.map((anchor) => findExactly(article, anchor));
  const found = findAll(text, all, before, article, exact);
  let at = 0;
  return decisions.map((decision, index) => {
    const from = at;
    at += anchors[index]?.length ?? 0;
    return { decision, spans: found.slice(from, at), fits: !exact.slice(from, at).includes(undefined) };
  });
}

/** The parts of a decision and where they are. */
export interface Parts {
  /** Where its places are that are still there. */
  readonly content: readonly Span[];
  readonly source: Span | undefined;
  readonly cue: Span | undefined;
  /** Where the machine's annotation was that it judges. */
  readonly suggestion: readonly Span[];
}

/** Deals out the places of a decision to its parts. */
export function partsOf({ decision, spans }: Placed): Parts {
  if (decision.type === 'entity') return { content: [], source: undefined, cue: undefined, suggestion: [] };
  const left = [...spans];
  const present = (some: readonly (Span | undefined)[]) => some.filter((span) => span !== undefined);
  const content = present(left.splice(0, decision.anchors.length));
  const source = decision.type === 'claim' && decision.source ? left.shift() : undefined;
  const cue = decision.type === 'claim' && decision.cue ? left.shift() : undefined;
  const isCorrected = isOnAnnotation(decision) && decision.suggestion?.anchors;
  return { content, source, cue, suggestion: isCorrected ? present(left) : content };
}

/** Whether a decision on an annotation has lost its place. */
export const isOrphan = (placed: Placed): boolean =>
  isOnAnnotation(placed.decision) && partsOf(placed).content.length === 0;

/** A decision on a place with its parts found. */
export interface Judged<D> extends Parts {
  readonly decision: D;
}

/** What every annotation that a person decided on says of that. */
export const provenance = (
  { decision: { by, status, note, tags } }: Judged<Decision>,
  machine: { readonly confidence: number } | undefined,
) => ({ confidence: machine?.confidence ?? 1, by, status, ...(note && { note }), ...(tags && { tags }) }) as const;
