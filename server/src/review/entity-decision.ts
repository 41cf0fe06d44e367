/** Decisions about who is whom: entities of a person's own, entities that are one. */
import type { AnyEntityKind } from '../annotate/kinds.ts';
import type { Signature } from './decide.ts';
import { decisionSchema, type EntityDecision, type MentionDecision } from './decision.ts';
import type { Outcome, Reviewed } from './outcome.ts';

/** Entities as one: its decision names what the machine found, and mentions that people put to the others go to it. */
export function merged({ decisions }: Reviewed, [first, ...others]: readonly EntityDecision[]): Outcome {
  if (!first || others.length === 0) return { put: [], remove: [] };
  const joins = [first, ...others].flatMap((one) => one.joins ?? []);
  const links = [first, ...others].flatMap((one) => one.links ?? []);
  const gone = new Set(others.map(({ id }) => id));
  const moving = decisions.filter(
    (one): one is MentionDecision => one.type === 'mention' && one.entity !== undefined && gone.has(one.entity),
  );
  return {
    put: [
      { ...first, joins, ...(links.length > 0 && { links }) },
      ...moving.map((one) => ({ ...one, entity: first.id, by: first.by })),
    ],
    remove: decisions.filter(({ id }) => gone.has(id)).map(({ id }) => id),
  };
}

export function newEntity(
  kind: AnyEntityKind,
  name: string,
  status: 'accepted' | 'added',
  { id, by }: Signature,
): EntityDecision {
  return { schema: decisionSchema, id, type: 'entity', status, kind, name, by };
}

/** The decision behind an entity, or a new one for what the machine takes for one. */
export function entityDecision(
  { article, decisions }: Reviewed,
  id: string,
  sign: () => Signature,
): EntityDecision | undefined {
  const known = decisions.find((one): one is EntityDecision => one.type === 'entity' && `e${one.id}` === id);
  if (known) return { ...known, by: sign().by };
  const entity = article.entities.find((one) => one.id === id);
  if (!entity) return undefined;
  const { kind, name } = entity;
  return { ...newEntity(kind, name, 'accepted', sign()), joins: [{ kind, name }] };
}
