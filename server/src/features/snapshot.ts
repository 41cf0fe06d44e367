import type { Position, Range } from 'vscode-languageserver-types';
import type { Annotated } from '../annotate/annotate.ts';
import type { AttributedClaim, Claim, DateMention, Entity, Mention, Span } from '../annotate/model.ts';
import { type Lines, lines } from '../annotate/text/lines.ts';
import type { CheckedLanguage } from '../checks/words.ts';
import { type Config, noConfig } from '../config/config.ts';
import type { Settings } from '../protocol.ts';
import { noReview, type Review } from '../review/review.ts';

/** One version of an open article and all that a feature may ask of it. The only place where offsets become positions and back. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
  readonly article: Annotated;
  readonly lines: Lines;
  readonly settings: Settings;
  /** What the newsroom has settled for the folder of the article. */
  readonly config: Config;
  readonly language: CheckedLanguage;
  /** Entities by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Mentions by id. */
  readonly mentions: ReadonlyMap<string, Mention>;
  /** What people decided on; it is laid over the article already. */
  readonly review: Review;
  /** Words at which findings of the checks are dismissed in the whole workspace. */
  readonly dismissed: ReadonlySet<string>;
}

/** What a snapshot is made of; the rest is derived from it. */
export type SnapshotParts = Pick<Snapshot, 'uri' | 'version' | 'languageId' | 'article' | 'settings' | 'language'> &
  Partial<Pick<Snapshot, 'review' | 'config' | 'dismissed'>>;

export function snapshot(parts: SnapshotParts): Snapshot {
  const { text, entities, mentions } = parts.article;
  // Made when first asked for: most versions are only asked for their tokens.
  let entitiesById: ReadonlyMap<string, Entity> | undefined;
  let mentionsById: ReadonlyMap<string, Mention> | undefined;
  return {
    review: noReview,
    config: noConfig,
    dismissed: new Set(),
    ...parts,
    lines: lines(text),
    get entities() {
      entitiesById ??= new Map(entities.map((entity) => [entity.id, entity]));
      return entitiesById;
    },
    get mentions() {
      mentionsById ??= new Map(mentions.map((mention) => [mention.id, mention]));
      return mentionsById;
    },
  };
}

/** The LSP range of a span of the article. */
export function toRange({ lines }: Snapshot, { start, end }: Span): Range {
  return { start: lines.position(start), end: lines.position(end) };
}

/** The offset of an LSP position; positions outside the text are moved to its nearest character, as the protocol asks. */
export function toOffset({ lines }: Snapshot, position: Position): number {
  return lines.offset(position);
}

/** From the start of the first span to the end of the last. */
export function extent(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Whether the caret at an offset touches a span: inside it or at either end. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Whether one span lies inside another. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What stands at an offset. A place can be in a mention, a date and several nested claims at once. */
export interface Found {
  readonly mention: Mention | undefined;
  /** A pronoun that stands for an entity, where no name stands. */
  readonly pronoun: Mention | undefined;
  readonly date: DateMention | undefined;
  /** Shown claims whose content, cue or source touches the offset, the innermost first. */
  readonly claims: readonly Claim[];
}

/** Finds the annotations at an offset; of two that touch it, the one that begins there wins over the one that ends there. */
export function annotationsAt({ article }: Snapshot, offset: number): Found {
  const claims = article.claims
    .filter((claim) => isShown(claim) && claimSpans(claim).some((span) => touches(span, offset)))
    .sort((a, b) => length(extent(a.content)) - length(extent(b.content)));
  const mention = innermost(article.mentions, offset);
  const pronoun = mention ? undefined : innermost(article.pronouns, offset);
  return { mention, pronoun, date: innermost(article.dates, offset), claims };
}

const length = (span: Span): number => span.end - span.start;

function innermost<T extends Span>(annotations: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const annotation of annotations) {
    if (annotation.start > offset) break;
    if (!touches(annotation, offset)) continue;
    const ends = (candidate: T) => candidate.end === offset;
    if (
      !best ||
      (ends(best) && !ends(annotation)) ||
      (ends(best) === ends(annotation) && length(annotation) <= length(best))
    )
      best = annotation;
  }
  return best;
}

/** The spans of a claim that a reader can point at: content, cue and source. */
export function claimSpans(claim: Claim): readonly Span[] {
  return claim.type === 'factual' ? claim.content : [...claim.content, ...attributionSpans(claim)];
}

/** The cue and the source of an attributed claim, where it has them. */
export function attributionSpans({ cue, source }: AttributedClaim): readonly Span[] {
  return [cue, source].filter((span) => span !== null);
}

/** The entity that the source of a claim resolves to. */
export function speakerOf({ entities }: Snapshot, claim: Claim): Entity | undefined {
  return claim.type === 'attributed' && claim.sourceEntity ? entities.get(claim.sourceEntity.id) : undefined;
}

/** The mentions of an entity, in the order of the text. */
export function mentionsOf({ mentions }: Snapshot, entity: Entity): readonly Mention[] {
  return entity.mentions.map((id) => mentions.get(id)).filter((mention) => mention !== undefined);
}

/**
 * Whether a claim is shown in the text and the outline: what somebody is reported to say always, the article's own statements when
 * they are worth checking. The record holds them all.
 */
export const isShown = (claim: Claim): boolean => claim.type === 'attributed' || claim.worth.band !== 'low';
