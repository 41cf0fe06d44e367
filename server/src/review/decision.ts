/**
 * What a person decided about one annotation, one entity, or a place where the machine found nothing. A decision says everything that is needed
 * to stand without the machine's annotation, so that no new version of text or program can lose it.
 */
import type { AnyEntityKind } from '../annotate/kinds.ts';
import type { ClaimAct, FactCheck, Link, Polarity, TimexModifier, TimexType } from '../annotate/model.ts';

/** The version of the shape of a decision; the JSON Schema in `schemas/` carries the same name. */
export const decisionSchema = 'news-annotator-decision/1';

/**
 * Where something stands, said without offsets, so that edits elsewhere leave it as it is. Line breaks are written LF, whatever the article
 * has. The context on both sides is as long as it takes to make the place the only one in the text.
 */
export interface Anchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Only where no context tells the places apart: which of them, from 1, and how many there were. */
  readonly occurrence?: { readonly number: number; readonly of: number };
}

/** `accepted`: the machine's annotation, as it is or corrected; `rejected`: it is none; `added`: the machine had not found it. */
export type Verdict = 'accepted' | 'rejected' | 'added';

/** What the machine had suggested where the person corrected it. */
export interface Suggestion {
  readonly type: 'mention' | 'date' | 'claim';
  readonly kind?: AnyEntityKind;
  /** Absent where the place is that of the decision. */
  readonly anchors?: readonly Anchor[];
}

/** What every decision carries. */
interface DecisionBase {
  readonly schema: typeof decisionSchema;
  /** Random, given once, never changed. */
  readonly id: string;
  readonly status: Verdict;
  /** The annotator's name. */
  readonly by: string;
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** What every decision about a place in the text carries. */
interface PlacedDecision extends DecisionBase {
  /** One for mentions and dates; for claims one or more, in the order of the text. */
  readonly anchors: readonly Anchor[];
  readonly suggestion?: Suggestion;
}

export interface MentionDecision extends PlacedDecision {
  readonly type: 'mention';
  readonly kind: AnyEntityKind;
  /** The id of the entity's decision that the mention belongs to, where a person said so. */
  readonly entity?: string;
}

export interface DateDecision extends PlacedDecision {
  readonly type: 'date';
  readonly timex: TimexType;
  /** The TIMEX3 value. */
  readonly value: string;
  readonly mod?: TimexModifier;
}

export interface ClaimDecision extends PlacedDecision {
  readonly type: 'claim';
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'factual';
  readonly act?: ClaimAct;
  readonly polarity?: Polarity;
  readonly source?: Anchor;
  readonly cue?: Anchor;
  readonly check?: FactCheck;
}

/** A decision about an entity: entities that are one, a name of its own, identifiers. Mentions join it by its id. */
export interface EntityDecision extends DecisionBase {
  readonly type: 'entity';
  readonly kind: AnyEntityKind;
  readonly name: string;
  /** The machine's entities that are this one, each by its kind and a name that the article gives it. */
  readonly joins?: readonly { readonly kind: AnyEntityKind; readonly name: string }[];
  readonly links?: readonly Link[];
}

/**
 * A finding of a check that is left as it is. It lapses when the words that were found change, because then the finding is another one; the
 * anchor gives the words, and keeps them.
 */
export interface ProblemDecision extends DecisionBase {
  readonly type: 'problem';
  readonly status: 'rejected';
  /** The id of the check. */
  readonly check: string;
  /** Where it was found. */
  readonly anchors: readonly Anchor[];
  /** Whether whatever the check finds at the same words is left too: in the article, or in the workspace, depending on the file that says so. */
  readonly everywhere?: true;
}

/** A decision on an annotation. */
export type AnnotationDecision = MentionDecision | DateDecision | ClaimDecision;

export type Decision = AnnotationDecision | EntityDecision | ProblemDecision;

/** Whether a decision is on an annotation, which has its place in the text or has lost it. */
export const isOnAnnotation = (decision: Decision): decision is AnnotationDecision =>
  decision.type !== 'entity' && decision.type !== 'problem';

/** Every anchor of a decision, in a fixed order: its places, its source, its cue, the places of the suggestion it corrects. */
export function anchorsOf(decision: Decision): readonly Anchor[] {
  if (decision.type === 'entity') return [];
  if (decision.type === 'problem') return decision.anchors;
  const { anchors, suggestion } = decision;
  const attribution = decision.type === 'claim' ? [decision.source, decision.cue] : [];
  return [...anchors, ...attribution.filter((anchor) => anchor !== undefined), ...(suggestion?.anchors ?? [])];
}

/** A decision with other anchors: the opposite of `anchorsOf`, as many and in the same order. */
export function withAnchors(decision: Decision, anchors: readonly Anchor[]): Decision {
  if (decision.type === 'entity') return decision;
  const left = [...anchors];
  const next = (old: Anchor): Anchor => left.shift() ?? old;
  if (decision.type === 'problem') {
    const sameWords = (old: Anchor): Anchor => [next(old)].find(({ quote }) => quote === old.quote) ?? old;
    return { ...decision, anchors: decision.anchors.map(sameWords) };
  }
  const places = decision.anchors.map(next);
  const attribution =
    decision.type === 'claim'
      ? {
          ...(decision.source && { source: next(decision.source) }),
          ...(decision.cue && { cue: next(decision.cue) }),
        }
      : {};
  const { suggestion } = decision;
  const corrected = suggestion?.anchors && {
    suggestion: { ...suggestion, anchors: suggestion.anchors.map(next) },
  };
  return { ...decision, anchors: places, ...attribution, ...corrected };
}
