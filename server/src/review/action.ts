import type { AnyEntityKind } from '../annotate/kinds.ts';
import type { Claim, DateMention, FactCheck, Link, Mention, Span, TimexType } from '../annotate/model.ts';
import { makeAnchor } from './anchor.ts';
import { judge, type Signature } from './decide.ts';
import {
  type AnnotationDecision,
  type ClaimDecision,
  type Decision,
  decisionSchema,
  type EntityDecision,
  isOnAnnotation,
  type MentionDecision,
  type ProblemDecision,
  type Suggestion,
} from './decision.ts';
import { entityDecision, merged, newEntity } from './entity-decision.ts';
import type { LfText } from './line-breaks.ts';
import type { Outcome, Reviewed } from './outcome.ts';
import { isMostlyOn } from './overlaps.ts';

/** What a person does to annotations and entities, by their ids, or to places. */
export type Action =
  | { readonly do: 'accept' | 'reject'; readonly annotations: readonly string[] }
  | { readonly do: 'relabel'; readonly annotations: readonly string[]; readonly kind: AnyEntityKind }
  /** Annotations go to other places; one span each, but for claims. */
  | {
      readonly do: 'set-spans';
      readonly places: readonly { readonly annotation: string; readonly spans: readonly Span[] }[];
    }
  /** Each list of spans becomes an annotation. */
  | { readonly do: 'add'; readonly places: readonly (readonly Span[])[]; readonly as: New }
  | {
      readonly do: 'set-value';
      readonly annotations: readonly string[];
      readonly timex: TimexType;
      readonly value: string;
    }
  /** Absent parts of the attribution stay as they are, null ones go. */
  | {
      readonly do: 'attribute';
      readonly annotation: string;
      readonly source?: Span | null;
      readonly cue?: Span | null;
    }
  | {
      readonly do: 'describe';
      readonly annotations: readonly string[];
      readonly note?: string;
      readonly tags?: readonly string[];
      readonly check?: FactCheck;
    }
  /** Mentions become mentions of an entity; of one of their own, all together, where none is named. */
  | { readonly do: 'join'; readonly annotations: readonly string[]; readonly entity?: string }
  /** Entities become one, under the name of the first. */
  | { readonly do: 'merge'; readonly entities: readonly string[] }
  | { readonly do: 'identify'; readonly entity: string; readonly name?: string; readonly links?: readonly Link[] }
  /** A decision that has lost its place gets one. */
  | { readonly do: 'place'; readonly decision: string; readonly spans: readonly Span[] }
  /** What others decided is decided here too. */
  | { readonly do: 'adopt'; readonly decisions: readonly Decision[] }
  /** A finding of a check is left as it is: at a place, or at its words wherever they stand. */
  | { readonly do: 'dismiss'; readonly check: string; readonly place: Span; readonly everywhere: boolean }
  | { readonly do: 'take-back'; readonly decisions: readonly string[] };

/** What a new annotation is. */
export type New =
  | { readonly type: 'mention'; readonly kind: AnyEntityKind }
  | { readonly type: 'date'; readonly timex: TimexType; readonly value: string }
  | { readonly type: 'claim'; readonly kind: ClaimDecision['kind']; readonly source?: Span; readonly cue?: Span };

/**
 * The decisions that follow from an action on a reviewed article. Annotations that are not there any more are passed over.
 *
 * @param sign gives each new decision its id and its annotator.
 */
export function outcomeOf(reviewed: Reviewed, action: Action, sign: () => Signature): Outcome {
  const { article, review, lf } = reviewed;
  const decided = deciding(reviewed, sign);
  const put = (ids: readonly string[], change: (decision: AnnotationDecision) => AnnotationDecision): Outcome => ({
    put: ids
      .map(decided)
      .filter((decision) => decision !== undefined)
      .map((decision) => ({ ...change(decision), by: sign().by })),
    remove: [],
  });
  const entity = (id: string): EntityDecision | undefined => entityDecision(reviewed, id, sign);
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
    case 'set-spans': {
      const places = new Map(action.places.map(({ annotation, spans }) => [annotation, spans]));
      return {
        put: action.places.flatMap(
          ({ annotation }) => put([annotation], (decision) => moved(lf, decision, places.get(annotation) ?? [])).put,
        ),
        remove: [],
      };
    }
    case 'add':
      return {
        put: action.places.map((spans) => added(lf, spans, attributedLike(article, spans, action.as), sign())),
        remove: [],
      };
    case 'set-value':
      return put(action.annotations, (decision) => {
        if (decision.type !== 'date') return decision;
        const { mod: _, ...rest } = decision;
        return { ...rest, status: kept(decision), timex: action.timex, value: action.value };
      });
    case 'attribute':
      return put([action.annotation], (decision) =>
        decision.type === 'claim' ? attributed(lf, decision, action) : decision,
      );
    case 'describe': {
      const { note, tags, check } = action;
      return put(action.annotations, (decision) => described(decision, note, tags, check));
    }
    case 'join': {
      const mentions = action.annotations.map(decided).filter((decision) => decision?.type === 'mention');
      const first = mentions[0];
      if (!first) return nothing;
      const known = action.entity === undefined ? undefined : entity(action.entity);
      const name = article.mentions.find(({ id }) => id === action.annotations[0])?.text ?? '';
      const target: EntityDecision = known ?? newEntity(first.kind, name, 'added', sign());
      return {
        put: [
          target,
          ...mentions.map(
            (mention): Decision => ({
              ...(mention.kind === target.kind ? mention : relabelled(mention, target.kind)),
              status: kept(mention),
              entity: target.id,
              by: target.by,
            }),
          ),
        ],
        remove: [],
      };
    }
    case 'merge':
      return merged(
        reviewed,
        action.entities.map(entity).filter((one) => one !== undefined),
      );
    case 'identify': {
      const known = entity(action.entity);
      if (!known) return nothing;
      const { name = known.name, links = known.links } = action;
      return { put: [{ ...known, name, ...(links && { links }), by: sign().by }], remove: [] };
    }
    case 'place': {
      const known = reviewed.decisions.find(({ id }) => id === action.decision);
      return known ? { put: [placedAnew(lf, known, action.spans)], remove: [] } : nothing;
    }
    case 'adopt':
      return { put: action.decisions.map((decision) => ({ ...decision, ...sign() })), remove: [] };
    case 'dismiss':
      return { put: [dismissal(lf, action, sign())], remove: [] };
    case 'take-back':
      return { put: [], remove: action.decisions };
  }
}

const nothing: Outcome = { put: [], remove: [] };

/** The decision that leaves a finding as it is. */
export const dismissal = (
  lf: LfText,
  { check, place, everywhere }: { readonly check: string; readonly place: Span; readonly everywhere: boolean },
  { id, by }: Signature,
): ProblemDecision => ({
  schema: decisionSchema,
  id,
  type: 'problem',
  status: 'rejected',
  by,
  check,
  anchors: [makeAnchor(lf, place)],
  ...(everywhere && { everywhere }),
});

const kept = ({ status }: Decision): 'added' | 'accepted' => (status === 'added' ? 'added' : 'accepted');

function relabelled(decision: MentionDecision, kind: AnyEntityKind): MentionDecision {
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

function moved(lf: LfText, decision: AnnotationDecision, spans: readonly Span[]): AnnotationDecision {
  if (spans.length === 0) return decision;
  const anchors = spans.map((span) => makeAnchor(lf, span));
  if (decision.status === 'added') return { ...decision, anchors };
  return { ...decision, status: 'accepted', anchors, suggestion: correctedPlace(decision) };
}

/** The suggestion of a decision whose place is about to change, which names the place that it had. */
function correctedPlace(decision: AnnotationDecision): Suggestion {
  const { suggestion, anchors } = decision;
  const kind = decision.type === 'mention' ? { kind: decision.kind } : {};
  return { type: decision.type, ...kind, ...suggestion, anchors: suggestion?.anchors ?? anchors };
}

/** A decision at a place that a person showed; what it corrected is forgotten, as its place is. */
function placedAnew(lf: LfText, decision: Decision, spans: readonly Span[]): Decision {
  if (!isOnAnnotation(decision)) return decision;
  const { suggestion: _, ...rest } = decision;
  return { ...rest, anchors: spans.map((span) => makeAnchor(lf, span)) };
}

/** A new claim; one that stands for what is known as a reported statement is reported by the same words, unless it has its own. */
function attributedLike({ claims }: Reviewed['article'], spans: readonly Span[], as: New): New {
  if (as.type !== 'claim' || as.source || as.cue) return as;
  const known = claims.find((claim) => claim.type === 'attributed' && isMostlyOn(spans, claim.content));
  if (known?.type !== 'attributed') return as;
  const { kind, source, cue } = known;
  return { ...as, kind, ...(source && { source: place(source) }), ...(cue && { cue: place(cue) }) };
}

const place = ({ start, end }: Span): Span => ({ start, end });

function added(lf: LfText, spans: readonly Span[], as: New, { id, by }: Signature): Decision {
  const base = {
    schema: decisionSchema,
    id,
    status: 'added',
    by,
    anchors: spans.map((span) => makeAnchor(lf, span)),
  } as const;
  if (as.type !== 'claim') return { ...base, ...as };
  const { kind, source, cue } = as;
  return {
    ...base,
    type: 'claim',
    kind,
    ...(source && { source: makeAnchor(lf, source) }),
    ...(cue && { cue: makeAnchor(lf, cue) }),
  };
}

function attributed(
  lf: LfText,
  decision: ClaimDecision,
  changes: { readonly source?: Span | null; readonly cue?: Span | null },
): ClaimDecision {
  const { source: oldSource, cue: oldCue, ...rest } = decision;
  const part = (change: Span | null | undefined, old: ClaimDecision['source']) =>
    change === undefined ? old : change === null ? undefined : makeAnchor(lf, change);
  const source = part(changes.source, oldSource);
  const cue = part(changes.cue, oldCue);
  // What the article says itself becomes a reported statement when somebody is named who says it.
  const kind = decision.kind === 'factual' && (source || cue) ? 'indirect' : decision.kind;
  return { ...rest, kind, status: kept(decision), ...(source && { source }), ...(cue && { cue }) };
}

/** A decision with another note, tags or check; an empty note and no tags go. */
function described(
  decision: AnnotationDecision,
  note?: string,
  tags?: readonly string[],
  check?: FactCheck,
): AnnotationDecision {
  const { note: oldNote, tags: oldTags, ...rest } = decision;
  const [newNote, newTags] = [note ?? oldNote, tags ?? oldTags];
  return {
    ...rest,
    ...(newNote && { note: newNote }),
    ...(newTags && newTags.length > 0 && { tags: newTags }),
    ...(check !== undefined && decision.type === 'claim' && { check }),
  };
}

/** Finds the decision behind an annotation, or makes one that accepts it as it is. */
function deciding(
  { article, review, lf }: Reviewed,
  sign: () => Signature,
): (id: string) => AnnotationDecision | undefined {
  const make = judge(article, lf);
  const mentionOf = byId<Mention>(article.mentions);
  const dateOf = byId<DateMention>(article.dates);
  const claimOf = byId<Claim>(article.claims);
  return (id) => {
    const known = review.decisions.get(id);
    if (known) return known;
    const mention = mentionOf(id);
    if (mention) return make.mention(mention, 'accepted', sign());
    const date = dateOf(id);
    if (date) return make.date(date, 'accepted', sign());
    const claim = claimOf(id);
    return claim && make.claim(claim, 'accepted', sign());
  };
}

/** Up to so many are looked for one by one: a table of all costs more. */
const few = 8;

/** Finds annotations by their ids. */
function byId<T extends { readonly id: string }>(all: readonly T[]): (id: string) => T | undefined {
  let asked = 0;
  let table: ReadonlyMap<string, T> | undefined;
  return (id) => {
    asked += 1;
    if (asked <= few) return all.find((one) => one.id === id);
    table ??= new Map(all.map((one) => [one.id, one]));
    return table.get(id);
  };
}
