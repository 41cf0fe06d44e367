import type { Article, DateMention, Mention, Span } from '../annotate/model.ts';
import {
  type AnnotationDecision,
  type DateDecision,
  type Decision,
  isOnAnnotation,
  type MentionDecision,
} from './decision.ts';
import { type Dismissals, dismissalsOf, noDismissals } from './dismissals.ts';
import { reviewEntities } from './entities.ts';
import { extent, isMostlyOn, Overlaps } from './overlaps.ts';
import { isOrphan, type Judged, type Placed, partsOf, provenance } from './places.ts';
import { claimOf, isBySame, settledClaims } from './reviewed-claims.ts';

/** What people decided, laid over an article. */
export interface Review {
  /** The decision behind each annotation that has one, by the annotation's id. */
  readonly decisions: ReadonlyMap<string, AnnotationDecision>;
  /** Decisions whose place is gone: kept, shown, never guessed. */
  readonly orphans: readonly Decision[];
  /** What people rejected, where it would stand: no part of the article. */
  readonly rejected: Pick<Article, 'mentions' | 'dates' | 'claims'>;
  /** Which findings of the checks are left as they are. */
  readonly dismissals: Dismissals;
}

/** The review of an article on which nobody decided anything. */
export const noReview: Review = {
  decisions: new Map(),
  orphans: [],
  rejected: { mentions: [], dates: [], claims: [] },
  dismissals: noDismissals,
};

/**
 * Lays the decisions of people over what the machine found. Rejected annotations are left out; accepted and added ones stand as decided,
 * whatever the machine says now, and take from the machine what nobody decided. A decision on something that the machine no longer finds
 * stands alone.
 */
export function review<A extends Article>(article: A, placed: readonly Placed[]): A & Review {
  const { text } = article;
  const judged = placed.filter((one) => !isOrphan(one)).map((one) => ({ decision: one.decision, ...partsOf(one) }));
  const mentions = layer(
    article.mentions,
    of(judged, 'mention'),
    (one) => [one],
    targets(judged, 'mention'),
    (one, machine) => mentionOf(text, one, machine),
    ({ decision }, { kind }) => decision.kind === kind,
  );
  const dates = layer(
    article.dates,
    of(judged, 'date'),
    (one) => [one],
    targets(judged, 'date'),
    (one, machine) => dateOf(text, one, machine),
    () => true,
  );
  const claims = layer(
    article.claims,
    of(judged, 'claim'),
    ({ content }) => content,
    targets(judged, 'claim'),
    claimOf,
    isBySame,
  );
  const entities = reviewEntities(
    article,
    mentions.all,
    placed.map(({ decision }) => decision),
  );
  const entityIds = new Set(entities.entities.map(({ id }) => id));
  const left = new Set([...dates.all, ...claims.all].map(({ id }) => id));
  const replaced = new Map([...dates.replaced, ...claims.replaced]);
  const current = (id: string): string | undefined => [id, replaced.get(id)].find((one) => one && left.has(one));
  return {
    ...article,
    entities: entities.entities,
    mentions: entities.mentions,
    pronouns: article.pronouns.flatMap((pronoun): Mention[] => {
      const entity = entities.redirected.get(pronoun.entity) ?? pronoun.entity;
      return entityIds.has(entity) ? [{ ...pronoun, entity }] : [];
    }),
    dates: dates.all.map((date) =>
      date.anchor === 'published' || date.anchor === 'none'
        ? date
        : { ...date, anchor: current(date.anchor) ?? 'none' },
    ),
    claims: settledClaims(
      claims.all,
      new Map(claims.decisions),
      entities.mentions,
      (id) => {
        const now = entities.redirected.get(id) ?? id;
        return entityIds.has(now) ? now : undefined;
      },
      current,
    ),
    decisions: new Map<string, AnnotationDecision>([...mentions.decisions, ...dates.decisions, ...claims.decisions]),
    orphans: placed.filter(isOrphan).map(({ decision }) => decision),
    rejected: { mentions: mentions.rejected, dates: dates.rejected, claims: claims.rejected },
    dismissals: dismissalsOf(placed, text),
  };
}

type OfType<T extends Decision['type']> = Extract<Decision, { readonly type: T }>;

const of = <T extends Decision['type']>(judged: readonly Judged<Decision>[], type: T) =>
  judged.filter((one): one is Judged<OfType<T>> => one.decision.type === type);

/** A place where the machine's annotation of some type, and kind if it says, was judged. */
interface Target extends Span {
  readonly kind: string | undefined;
}

function targets(judged: readonly Judged<Decision>[], type: Decision['type']): readonly Target[] {
  return judged.flatMap(({ decision, suggestion }): readonly Target[] => {
    if (!isOnAnnotation(decision) || (decision.suggestion?.type ?? decision.type) !== type || suggestion.length === 0)
      return [];
    const kind = decision.suggestion?.kind ?? (decision.type === 'mention' ? decision.kind : undefined);
    return [{ ...extent(suggestion), kind }];
  });
}

interface Annotation {
  readonly id: string;
}

/** One type of annotations after the review. */
interface Layer<T, D> {
  readonly all: readonly T[];
  readonly decisions: readonly (readonly [string, D])[];
  /** The ids of the machine's annotations in whose place a decision stands, each with the id that is there now. */
  readonly replaced: readonly (readonly [string, string])[];
  readonly rejected: readonly T[];
}

function layer<T extends Annotation, D extends AnnotationDecision>(
  found: readonly T[],
  judged: readonly Judged<D>[],
  spansOf: (annotation: T) => readonly Span[],
  judgedPlaces: readonly Target[],
  make: (judged: Judged<D>, machine: T | undefined) => T,
  isAlike: (judged: Judged<D>, machine: T) => boolean,
): Layer<T, D> {
  const kindOf = (annotation: T): string | undefined => (annotation as { readonly kind?: string }).kind;
  const { at, places, overlaps } = indexOf(found, spansOf);
  const gone = new Set<T>();
  for (const target of judgedPlaces)
    for (const annotation of at.get(key(target)) ?? [])
      if (target.kind === undefined || kindOf(annotation) === target.kind) gone.add(annotation);

  const made: { readonly annotation: T; readonly order: number }[] = [];
  const decisions: (readonly [string, D])[] = [];
  const replaced: (readonly [string, string])[] = [];
  const rejected: T[] = [];
  for (const one of judged) {
    const own = extent(one.content);
    const suggested = at.get(key(extent(one.suggestion)))?.[0];
    if (one.decision.status === 'rejected') {
      rejected.push(make(one, suggested));
      continue;
    }
    // What is on the same place, or like it and mostly on it, is what the person decided on.
    const same = overlaps.at(own).filter((annotation) => {
      const spans = spansOf(annotation);
      return key(own) === key(extent(spans)) || (isMostlyOn(one.content, spans) && isAlike(one, annotation));
    });
    const machine = suggested ?? same[0];
    const annotation = make(one, machine);
    for (const annotation of same) gone.add(annotation);
    for (const { id } of machine ? [machine, ...same] : same) replaced.push([id, annotation.id]);
    // In the place of the machine's annotation; where there is none, by the order of the text.
    const order = (machine && places.get(machine)) ?? overlaps.startingUpTo(own.start) - 0.5;
    made.push({ annotation, order });
    decisions.push([annotation.id, one.decision]);
  }
  made.sort((a, b) => a.order - b.order);
  const all: T[] = [];
  let next = 0;
  for (const [order, annotation] of found.entries()) {
    for (let one = made[next]; one && one.order < order; one = made[++next]) all.push(one.annotation);
    if (!gone.has(annotation)) all.push(annotation);
  }
  for (const { annotation } of made.slice(next)) all.push(annotation);
  return { all, decisions, replaced, rejected };
}

/** Where the machine's annotations of one type stand. */
interface Index<T> {
  readonly at: ReadonlyMap<number, readonly T[]>;
  readonly places: ReadonlyMap<T, number>;
  readonly overlaps: Overlaps<T>;
}

/** The indexes of lists, which are the same from one decision to the next while nothing is typed. */
const indexes = new WeakMap<readonly Annotation[], Index<unknown>>();

function indexOf<T extends Annotation>(found: readonly T[], spansOf: (annotation: T) => readonly Span[]): Index<T> {
  const known = indexes.get(found) as Index<T> | undefined;
  if (known) return known;
  const index = {
    at: Map.groupBy(found, (annotation) => key(extent(spansOf(annotation)))),
    places: new Map(found.map((annotation, order) => [annotation, order])),
    overlaps: new Overlaps(found, (annotation) => extent(spansOf(annotation))),
  };
  indexes.set(found, index);
  return index;
}

/** One number for a span: texts are far shorter than 2²⁴. */
const key = ({ start, end }: Span): number => start * 0x1000000 + end;

function mentionOf(text: string, judged: Judged<MentionDecision>, machine: Mention | undefined): Mention {
  const { decision } = judged;
  const span = extent(judged.content);
  const same = machine?.start === span.start && machine.end === span.end;
  return {
    id: `m${decision.id}`,
    ...span,
    text: text.slice(span.start, span.end),
    kind: decision.kind,
    entity:
      decision.entity !== undefined ? `e${decision.entity}` : machine?.kind === decision.kind ? machine.entity : '',
    form: machine?.form ?? 'name',
    ...(same && machine.quantity && { quantity: machine.quantity }),
    ...provenance(judged, machine),
  };
}

function dateOf(text: string, judged: Judged<DateDecision>, machine: DateMention | undefined): DateMention {
  const { decision } = judged;
  const { timex, value, mod, by } = decision;
  const span = extent(judged.content);
  const same = machine?.value === value && machine.type === timex;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  return {
    id: `d${decision.id}`,
    ...span,
    text: text.slice(span.start, span.end),
    type: timex,
    value,
    ...(mod && { mod }),
    ...(same
      ? {
          ...(machine.earliest !== undefined && { earliest: machine.earliest }),
          ...(machine.latest !== undefined && { latest: machine.latest }),
        }
      : day !== undefined && { earliest: day, latest: day }),
    written: same ? machine.written : {},
    implied: same ? machine.implied : {},
    anchor: same ? machine.anchor : 'none',
    why: same ? machine.why : by,
    ...provenance(judged, machine),
  };
}
