import type { Article, Entity, Mention } from '../annotate/model.ts';
import type { Decision, EntityDecision } from './decision.ts';

/** The entities of an article after the review, and their mentions. */
interface ReviewedEntities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** The ids of entities that are now part of another, each with that one's id. */
  readonly redirected: ReadonlyMap<string, string>;
}

/**
 * Settles who is whom: entities that a person joined become one, mentions go where a person put them, and a mention that nobody else has makes
 * an entity of its own. An entity without mentions is left out.
 *
 * @param mentions those of the review; an entity that is not known, or empty, is settled by the name.
 */
export function reviewEntities(
  { entities }: Article,
  mentions: readonly Mention[],
  decisions: readonly Decision[],
): ReviewedEntities {
  const decided = decisions.filter(
    (decision): decision is EntityDecision => decision.type === 'entity' && decision.status !== 'rejected',
  );
  const redirected = new Map(
    decided.flatMap((decision) =>
      entities
        .filter((entity) =>
          (decision.joins ?? []).some(({ kind, name }) => kind === entity.kind && isCalled(entity, name)),
        )
        .map((entity) => [entity.id, `e${decision.id}`] as const),
    ),
  );
  const known = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  for (const decision of decided) {
    const id = `e${decision.id}`;
    known.set(
      id,
      joined(
        id,
        decision,
        entities.filter((entity) => redirected.get(entity.id) === id),
      ),
    );
  }

  const called = firstByName(known.values());
  const settled = mentions.map((mention): Mention => {
    const wanted = redirected.get(mention.entity) ?? mention.entity;
    if (wanted === mention.entity && known.has(wanted)) return mention;
    if (known.has(wanted)) return { ...mention, entity: wanted };
    const same = called.get(`${mention.kind} ${mention.text}`);
    if (same) return { ...mention, entity: redirected.get(same.id) ?? same.id };
    const own: Entity = {
      id: `e${mention.id.slice(1)}`,
      kind: mention.kind,
      name: mention.text,
      aliases: [],
      roles: [],
      links: [],
      mentions: [],
    };
    known.set(own.id, own);
    called.set(`${own.kind} ${own.name}`, own);
    return { ...mention, entity: own.id };
  });

  const byEntity = Map.groupBy(settled, ({ entity }) => entity);
  const left = Array.from(byEntity, ([id, own]) => {
    const entity = known.get(id);
    return entity && { ...entity, mentions: own.map((mention) => mention.id) };
  }).filter((entity) => entity !== undefined);
  return { entities: left, mentions: settled, redirected };
}

/** The first entity of each kind and name, to look many names up. */
function firstByName(entities: Iterable<Entity>): Map<string, Entity> {
  const called = new Map<string, Entity>();
  for (const entity of entities)
    for (const name of [entity.name, ...entity.aliases]) {
      const key = `${entity.kind} ${name}`;
      if (!called.has(key)) called.set(key, entity);
    }
  return called;
}

const isCalled = ({ name, aliases }: Entity, wanted: string): boolean => name === wanted || aliases.includes(wanted);

function joined(id: string, { kind, name, links = [] }: EntityDecision, parts: readonly Entity[]): Entity {
  const names = new Set(parts.flatMap((part) => [part.name, ...part.aliases]));
  names.delete(name);
  return {
    id,
    kind,
    name,
    aliases: [...names],
    roles: parts.flatMap(({ roles }) => roles).sort((a, b) => a.start - b.start),
    links: [...links, ...parts.flatMap((part) => part.links)],
    mentions: [],
  };
}
