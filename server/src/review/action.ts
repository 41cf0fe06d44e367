import type { EntityKind } from '../annotate/kinds.ts';
import type { Article, Claim, DateMention, Mention, Span } from '../annotate/model.ts';
import { makeAnchor } from './anchoring.ts';
import { judge, type Signature } from './decide.ts';
import { type Decision, decisionSchema, type FactCheck, type MentionDecision, type Suggestion } from './decision.ts';
import { lfText } from './line-breaks.ts';
import type { Review } from './review.ts';

/** What a person does to annotations, by their ids, or to a place. */
export type Action =
  | { readonly do: 'accept' | 'reject'; readonly annotations: readonly string[] }
  | { readonly do: 'relabel'; readonly annotations: readonly string[]; readonly kind: EntityKind }
  | { readonly do: 'set-span'; readonly annotation: string; readonly span: Span }
  | { readonly do: 'add'; readonly span: Span; readonly kind: EntityKind }
  | {
      readonly do: 'describe';
      readonly annotations: readonly string[];
      readonly note?: string;
      readonly tags?: readonly string[];
      readonly check?: FactCheck;
    }
  | { readonly do: 'take-back'; readonly decisions: readonly string[] };

/** What an action makes of the decisions. */
export interface Outcome {
  readonly put: readonly Decision[];
  /** The ids of decisions that are taken back. */
  readonly remove: readonly string[];
}

/**
 * The decisions that follow from an action on a reviewed article. Annotations that are not there any more are passed over.
 *
 * @param sign gives each new decision its id and its annotator.
 */
export function outcomeOf(article: Article, review: Review, action: Action, sign: () => Signature): Outcome {
  const lf = lfText(article.text);
  const decided = (id: string): Decision | undefined => decisionOn(article, review, id, sign);
  const put = (ids: readonly string[], change: (decision: Decision) => Decision): Outcome => ({
    put: ids
      .map((id) => decided(id))
      .filter((decision) => decision !== undefined)
      .map((decision) => ({ ...change(decision), by: sign().by })),
    remove: [],
  });
  switch (action.do) {
    case 'accept':
      return put(action.annotations, (decision) => ({ ...decision, status: kept(decision) }));
    case 'reject': {
      const isAdded = (id: string) => review.decisions.get(id)?.status === 'added';
      const outcome = put(
        action.annotations.filter((id) => !isAdded(id)),
        (decision) => ({ ...decision, status: 'rejected' }),
      );
      // What a person added is not a suggestion to reject: it goes.
      const added = action.annotations.filter(isAdded).flatMap((id) => review.decisions.get(id)?.id ?? []);
      return { ...outcome, remove: added };
    }
    case 'relabel':
      return put(action.annotations, (decision) =>
        decision.type === 'mention' ? relabelled(decision, action.kind) : decision,
      );
    case 'set-span':
      return put([action.annotation], (decision) => {
        if (decision.type === 'entity') return decision;
        const anchors = [makeAnchor(lf, action.span)];
        if (decision.status === 'added') return { ...decision, anchors };
        return { ...decision, status: 'accepted', anchors, suggestion: correctedPlace(decision) };
      });
    case 'add': {
      const { id, by } = sign();
      const anchors = [makeAnchor(lf, action.span)];
      const added: MentionDecision = {
        schema: decisionSchema,
        id,
        type: 'mention',
        status: 'added',
        kind: action.kind,
        anchors,
        by,
      };
      return { put: [added], remove: [] };
    }
    case 'describe': {
      const { note, tags, check } = action;
      return put(action.annotations, (decision) => ({
        ...decision,
        ...(note !== undefined && { note }),
        ...(tags !== undefined && { tags }),
        ...(check !== undefined && decision.type === 'claim' && { check }),
      }));
    }
    case 'take-back':
      return { put: [], remove: action.decisions };
  }
}

const kept = ({ status }: Decision): 'added' | 'accepted' => (status === 'added' ? 'added' : 'accepted');

function relabelled(decision: MentionDecision, kind: EntityKind): MentionDecision {
  if (decision.status === 'added') return { ...decision, kind };
  // An entity that a person chose has its own kind.
  const { entity: _, ...rest } = decision;
  return {
    ...rest,
    status: 'accepted',
    kind,
    suggestion: decision.suggestion ?? { type: 'mention', kind: decision.kind },
  };
}

/** The suggestion of a decision whose place is about to change, which names the place that it had. */
function correctedPlace(decision: Exclude<Decision, { type: 'entity' }>): Suggestion {
  const { suggestion, anchors } = decision;
  const kind = decision.type === 'mention' ? { kind: decision.kind } : {};
  return { type: decision.type, ...kind, ...suggestion, anchors: suggestion?.anchors ?? anchors };
}

/** The decision behind an annotation, or a new one that accepts it as it is. */
function decisionOn(article: Article, review: Review, id: string, sign: () => Signature): Decision | undefined {
  const known = review.decisions.get(id);
  if (known) return known;
  const by = <T extends { readonly id: string }>(all: readonly T[]): T | undefined => all.find((one) => one.id === id);
  const make = judge(article);
  const mention: Mention | undefined = by(article.mentions);
  if (mention) return make.mention(mention, 'accepted', sign());
  const date: DateMention | undefined = by(article.dates);
  if (date) return make.date(date, 'accepted', sign());
  const claim: Claim | undefined = by(article.claims);
  return claim && make.claim(claim, 'accepted', sign());
}
