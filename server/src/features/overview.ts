import { type AnyEntityKind, isOwnKind, kindRow } from '../annotate/kinds.ts';
import type { Provenance } from '../annotate/model.ts';
import { undetermined } from '../annotate/text/foreign.ts';
import type { Overview, OverviewAnnotation } from '../protocol.ts';
import { dateWords } from './date-words.ts';
import { extent, isShown, type Snapshot, toRange } from './snapshot.ts';
import { claimWords, mentionWords } from './words.ts';

/** Counts and places of all annotations, in the order of the text. */
export function overview(snapshot: Snapshot): Overview {
  const { article } = snapshot;
  const shown = article.claims.filter(isShown);
  const rows = [
    ...article.mentions.map((mention) => ({
      start: mention.start,
      annotation: {
        id: mention.id,
        status: shownStatus(mention),
        confidence: mention.confidence,
        entity: mention.entity,
        ...described(snapshot, mention.id),
        ...kindOf(snapshot, mention.kind),
        label: mentionWords(snapshot, mention),
        ranges: [toRange(snapshot, mention)],
      } satisfies OverviewAnnotation,
    })),
    ...article.dates.map((date) => ({
      start: date.start,
      annotation: {
        id: date.id,
        status: shownStatus(date),
        confidence: date.confidence,
        value: date.value,
        ...described(snapshot, date.id),
        kind: kindRow('DATE').token,
        label: dateWords(date),
        ranges: [toRange(snapshot, date)],
      } satisfies OverviewAnnotation,
    })),
    ...shown.map((claim) => ({
      start: extent(claim.content).start,
      annotation: {
        id: claim.id,
        status: shownStatus(claim),
        confidence: claim.confidence,
        ...described(snapshot, claim.id),
        kind: kindRow('CLAIM').token,
        label: claimWords(snapshot, claim),
        ranges: claim.content.map((span) => toRange(snapshot, span)),
        ...(claim.worth ? { band: claim.worth.band } : {}),
      } satisfies OverviewAnnotation,
    })),
  ];
  const { published } = article;
  return {
    version: snapshot.version,
    state: 'annotated',
    foreign: article.language === undetermined,
    published: published && { value: published.value, why: published.why },
    counts: {
      entities: article.entities.length,
      mentions: article.mentions.length,
      dates: article.dates.length,
      claims: shown.length,
    },
    entities: article.entities.map(({ id, kind, name, mentions, links }) => ({
      id,
      kind: isOwnKind(kind) ? kind : kindRow(kind).token,
      name,
      mentions: mentions.length,
      links,
    })),
    annotations: rows.sort((a, b) => a.start - b.start).map(({ annotation }) => annotation),
  };
}

/** The kind of a mention; with its colour where the editor has none for it. */
function kindOf({ config }: Snapshot, kind: AnyEntityKind): Pick<OverviewAnnotation, 'kind' | 'own'> {
  if (!isOwnKind(kind)) return { kind: kindRow(kind).token };
  const { color } = config.kinds.own.find(({ id }) => id === kind) ?? {};
  return { kind, own: color === undefined ? {} : { color } };
}

/** Rejected annotations are not in an article. */
const shownStatus = ({ status }: Provenance): OverviewAnnotation['status'] =>
  status === 'rejected' ? 'suggested' : status;

/** What a person noted on an annotation. */
function described({ review }: Snapshot, id: string): Pick<OverviewAnnotation, 'note' | 'tags' | 'check'> {
  const decision = review.decisions.get(id);
  if (!decision) return {};
  const { note, tags } = decision;
  return {
    ...(note !== undefined && { note }),
    ...(tags !== undefined && { tags }),
    ...(decision.type === 'claim' && decision.check && { check: decision.check }),
  };
}
