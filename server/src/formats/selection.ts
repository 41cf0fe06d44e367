import type { Article, Claim, DateMention, Entity, Mention, Status } from '../annotate/model.ts';

/** Annotations that people rejected, which are in no article unless somebody asks for them. */
export type Rejected = Pick<Article, 'mentions' | 'dates' | 'claims'>;

/** What of an article to write. */
export interface Selection {
  readonly statuses: readonly Status[];
  /** Names of kinds as in the record, `DATE` and `CLAIM` among them; all kinds where it is absent. */
  readonly kinds?: readonly string[];
}

export const statuses: readonly Status[] = ['suggested', 'accepted', 'added', 'rejected'];

/** What is written unless somebody asks otherwise: all but what people rejected. */
export const standing: Selection = { statuses: statuses.filter((status) => status !== 'rejected') };

/** An article with the annotations of a selection alone. What refers to one that is not there refers to nothing. */
export function selected(article: Article, rejected: Rejected, { statuses, kinds }: Selection): Article {
  const wanted = (kind: string, status: Status) => statuses.includes(status) && (!kinds || kinds.includes(kind));
  const mentions = together(article.mentions, rejected.mentions, ({ start }) => start).filter((mention) =>
    wanted(mention.kind, mention.status),
  );
  const dates = together(article.dates, rejected.dates, ({ start }) => start).filter(({ status }) =>
    wanted('DATE', status),
  );
  const claims = together(article.claims, rejected.claims, ({ content }) => content[0]?.start ?? 0).filter(
    ({ status }) => wanted('CLAIM', status),
  );
  const entities = entitiesOf(article.entities, mentions);
  const ids = new Set([...entities, ...dates, ...claims].map(({ id }) => id));
  return {
    ...article,
    mentions,
    pronouns: article.pronouns.filter(({ entity, status }) => ids.has(entity) && statuses.includes(status)),
    entities,
    dates: dates.map((date) => withoutStrangers(date, ids)),
    claims: claims.map((claim) => claimWithoutStrangers(claim, ids)),
  };
}

/** What the machine finds of the kinds that a newsroom uses; all of it where they are not named. */
export function ofKindsInUse<A extends Article>(article: A, kinds: readonly string[] | undefined): A {
  if (!kinds) return article;
  const nothing = { mentions: [], dates: [], claims: [] };
  return { ...article, ...selected(article, nothing, { statuses, kinds }) };
}

/** All of them in the order of the text, where there is something to put among them. */
function together<T>(standing: readonly T[], rejected: readonly T[], startOf: (item: T) => number): readonly T[] {
  if (rejected.length === 0) return standing;
  return [...standing, ...rejected].sort((a, b) => startOf(a) - startOf(b));
}

/** The entities that mentions name; a mention that none has makes one of its own. */
function entitiesOf(entities: readonly Entity[], mentions: readonly Mention[]): readonly Entity[] {
  const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
  const known = entities.flatMap((entity): readonly Entity[] => {
    const own = byEntity.get(entity.id);
    byEntity.delete(entity.id);
    return own ? [{ ...entity, mentions: own.map(({ id }) => id) }] : [];
  });
  const others = [...byEntity].flatMap(([id, own]): readonly Entity[] => {
    const [first] = own;
    if (!first) return [];
    const { kind, text: name } = first;
    return [{ id, kind, name, aliases: [], roles: [], links: [], mentions: own.map((one) => one.id) }];
  });
  return [...known, ...others];
}

function withoutStrangers(date: DateMention, ids: ReadonlySet<string>): DateMention {
  const { until, ...rest } = date;
  const anchor = date.anchor === 'published' || ids.has(date.anchor) ? date.anchor : 'none';
  return { ...rest, anchor, ...(until !== undefined && ids.has(until) && { until }) };
}

function claimWithoutStrangers(claim: Claim, ids: ReadonlySet<string>): Claim {
  if (claim.type === 'factual') return claim;
  const { sourceEntity, parent } = claim;
  return {
    ...claim,
    sourceEntity: sourceEntity && ids.has(sourceEntity.id) ? sourceEntity : null,
    parent: parent !== null && ids.has(parent) ? parent : null,
  };
}
