import type { EntityData } from '../entities/data.ts';
import { lexicon } from '../entities/lexicon.ts';
import { byDefinition } from '../entities/overlays.ts';
import { amountKinds, type EntityKind } from '../kinds.ts';
import type { Language } from '../language.ts';
import type { Entity, Link, Mention, Role } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { fingerprint, uniqueIds } from '../text/identity.ts';
import { movedTo } from './changed.ts';
import { clustersOf } from './clusters.ts';
import { withCommonNouns } from './common-nouns.ts';
import { weigh } from './evidence.ts';
import type { PlacedCandidate } from './placed.ts';
import { type BuiltNames, carriedOver, type DecidedNames, haveSameEntities, haveSameIds } from './same-names.ts';
import { acronyms } from './short-names.ts';

/** From which mean probability on words that a paragraph alone would leave out are taken in, when somewhere they surely are a name. */
const takenIn = 0.4;
const surely = 0.8;
/** Below which mean probability of its kind a name is left out after all. */
const leftOut = 0.37;
/** The same for words that surely are a name, of whichever kind. */
const leftOutOfKind = 0.33;

/**
 * Decides which mentions name the same person or thing, from the mention candidates of the whole article. Near-linear in their number.
 *
 * @param before what was decided of an earlier version, in the same language and with the same names known; it makes no difference but in time.
 */
export function resolveEntities(
  text: string,
  paragraphs: readonly Placed[],
  language: Language,
  before?: BuiltNames,
): BuiltNames {
  const carried = carriedOver(before, paragraphs);
  if (before && carried && haveSameIds(before, carried)) return moved(before, carried);
  const built = build(carried ?? decide(text, paragraphs, language), language);
  return before && haveSameEntities(before, built) ? { ...built, members: before.members } : built;
}

/** The mentions and entities of an earlier version at their new places: those that have not moved are the same objects, which spares the garbage collector. */
function moved(before: BuiltNames, { paragraphs, placed, clusters }: DecidedNames): BuiltNames {
  const mentions = before.mentions.map((mention, index): Mention => {
    const item = placed[index];
    if (!item || item === before.placed[index]) return mention;
    return movedTo(mention, item.candidate.start + item.offset, item.candidate.end + item.offset);
  });
  const entities = before.entities.map((entity, index): Entity => {
    if (entity.roles.length === 0) return entity;
    return { ...entity, roles: rolesOf((before.members[index] ?? []).flatMap((at) => placed[at] ?? [])) };
  });
  return { paragraphs, placed, clusters, mentions, entities, members: before.members };
}

function decide(text: string, paragraphs: readonly Placed[], language: Language): DecidedNames {
  const settled = settle(paragraphs);
  const expansions = acronyms(text, settled, language.entities);
  const named = withKindsOfExpansions(settled, expansions);
  const { placed, bearers } = withCommonNouns(named, paragraphs, language.entities);
  return { paragraphs, placed, clusters: clustersOf(placed, expansions, bearers, language) };
}

/** Gives all mentions of one name the kind that most of the article speaks for, and takes in doubtful words that the article knows as a name. */
function settle(paragraphs: readonly Placed[]): readonly PlacedCandidate[] {
  const verdict = weigh(
    paragraphs.flatMap(({ recognition }) => recognition.mentions),
    paragraphs.flatMap(({ recognition }) => recognition.doubtful),
  );
  const defined = new Set(
    paragraphs.flatMap(({ recognition }) =>
      recognition.mentions.flatMap(({ by, key }) => (by === byDefinition ? [key] : [])),
    ),
  );
  const placed: PlacedCandidate[] = [];
  for (const [paragraph, { start, recognition }] of paragraphs.entries()) {
    const first = placed.length;
    for (const candidate of recognition.mentions) {
      const { kind, by, confidence } = candidate;
      const said = amountKinds.has(kind) || candidate.known ? undefined : verdict(candidate.key);
      if (said && said.mean * said.share < (said.mean > surely ? leftOutOfKind : leftOut)) continue;
      placed.push(
        !said || said.kind === kind
          ? { candidate, paragraph, offset: start, kind, by, confidence }
          : {
              candidate,
              paragraph,
              offset: start,
              kind: said.kind,
              by: 'same name elsewhere',
              confidence: rounded(said.share),
            },
      );
    }
    const certain = placed.length;
    for (const candidate of recognition.doubtful) {
      const said = verdict(candidate.key);
      if (!said || !(defined.has(candidate.key) || (said.mean >= takenIn && said.highest >= surely))) continue;
      placed.push({
        candidate,
        paragraph,
        offset: start,
        kind: said.kind,
        by: 'same name elsewhere',
        confidence: rounded(said.share / 2),
      });
    }
    if (placed.length > certain) {
      const sorted = placed.splice(first).sort((a, b) => a.candidate.start - b.candidate.start);
      placed.push(...sorted);
    }
  }
  return placed;
}

/**
 * Gives acronyms the kind of what they stand for, `GERD` that of `Grand Ethiopian Renaissance Dam (GERD)`. A people with one is a party: `Social
 * Democrats (SDP)`. People have no acronyms: what seemed to be
 * one takes the kind of its acronym.
 */
function withKindsOfExpansions(
  placed: readonly PlacedCandidate[],
  expansions: ReadonlyMap<string, string>,
): readonly PlacedCandidate[] {
  if (expansions.size === 0) return placed;
  const kinds = new Map<string, EntityKind>();
  for (const { candidate, kind } of placed) if (!kinds.has(candidate.key)) kinds.set(candidate.key, kind);
  const defined = new Map<string, EntityKind>();
  for (const [acronym, name] of expansions) {
    const [short, full] = [kinds.get(acronym), kinds.get(name)];
    if (full === 'NATIONALITY') defined.set(acronym, 'ORGANIZATION').set(name, 'ORGANIZATION');
    else if (full && full !== 'PERSON') defined.set(acronym, full);
    else if (short && full) defined.set(name, short);
  }
  return placed.map((item) => {
    const kind = item.candidate.known ? undefined : defined.get(item.candidate.key);
    return kind && kind !== item.kind ? { ...item, kind, by: byDefinition } : item;
  });
}

const rounded = (value: number) => Math.min(0.99, Math.round(value * 100) / 100);

function build({ paragraphs, placed, clusters }: DecidedNames, language: Language): BuiltNames {
  const members = new Map<string, number[]>();
  for (const [index, cluster] of clusters.entries()) {
    const list = members.get(cluster);
    if (list) list.push(index);
    else members.set(cluster, [index]);
  }
  const entityId = uniqueIds();
  const mentionId = uniqueIds();
  const mentionIds = placed.map(({ candidate }) => mentionId(candidate.id));
  const entityIds: string[] = new Array(placed.length).fill('');
  const entities = [...members.values()].map((indices): Entity => {
    const items = indices.flatMap((index) => placed[index] ?? []);
    const kind = items[0]?.kind ?? 'PERSON';
    const names = new Map<string, number>();
    for (const { candidate } of items) names.set(candidate.text, (names.get(candidate.text) ?? 0) + 1);
    const known = items.find(({ candidate }) => candidate.known)?.candidate.known;
    const name = known?.name ?? fullest(unambiguous(names, language.entities), kind);
    const id = entityId(`e${fingerprint(kind, name, { start: 0, end: name.length })}`);
    for (const index of indices) entityIds[index] = id;
    return {
      id,
      kind,
      name,
      aliases: [...names.keys()].filter((other) => other !== name),
      roles: kind === 'PERSON' ? rolesOf(items) : [],
      links: known?.links.length ? known.links : linksOf([...names.keys()], kind, language.entities),
      mentions: indices.map((index) => mentionIds[index] ?? ''),
    };
  });
  const mentions = placed.map(({ candidate, offset, kind, by, confidence }, index): Mention => {
    const { start, end, text: quote, form, quantity } = candidate;
    const mention = {
      id: mentionIds[index] ?? '',
      start: start + offset,
      end: end + offset,
      text: quote,
      kind,
      entity: entityIds[index] ?? '',
      form,
      by,
      confidence,
      status: 'suggested' as const,
    };
    return quantity ? { ...mention, quantity } : mention;
  });
  return { paragraphs, placed, clusters, mentions, entities, members: [...members.values()] };
}

/** The names that name nothing else, `Iran` of `Iran` and `Islamic Republic`; all where there is none. */
function unambiguous(names: ReadonlyMap<string, number>, data: EntityData): ReadonlyMap<string, number> {
  if (names.size < 2) return names;
  const lists = lexicon(data);
  const certain = [...names].filter(([name]) => !lists.find(name)?.ambiguous);
  return certain.length > 0 ? new Map(certain) : names;
}

/** The name to show: the longest; of amounts and groups the first. */
function fullest(names: ReadonlyMap<string, number>, kind: EntityKind): string {
  const all = [...names];
  if (kind === 'NATIONALITY') return all[0]?.[0] ?? '';
  return all.reduce((best, next) => {
    const longer = next[0].length - best[0].length;
    return longer > 0 ? next : best;
  })[0];
}

/** The roles said of a person, each once, where it is first said; of two persons at once (`Presidents`) only where it is not said of one. */
function rolesOf(items: readonly PlacedCandidate[]): readonly Role[] {
  const roles = new Map<string, Role>();
  for (const { candidate, offset } of items) {
    for (const role of candidate.roles) {
      const key = role.text.toLowerCase();
      if (!roles.has(key)) roles.set(key, { text: role.text, start: role.start + offset, end: role.end + offset });
    }
  }
  return [...roles].filter(([key]) => !(key.endsWith('s') && roles.has(key.slice(0, -1)))).map(([, role]) => role);
}

/** The links that the lists give any of the names, of the entity's own kind; for a place that they don't link, those of a big city of its name; for an organisation likewise. */
function linksOf(names: readonly string[], kind: EntityKind, data: EntityData): readonly Link[] {
  const lists = lexicon(data);
  for (const name of names) {
    const entry = lists.find(name);
    if (entry?.kind === kind && entry.links.length > 0) return entry.links;
  }
  const idIn = (ids: ReadonlyMap<string, string>) => names.map((name) => ids.get(name)).find((id) => id !== undefined);
  const geonames = kind === 'LOCATION' ? idIn(data.cities) : undefined;
  if (geonames) return [{ scheme: 'geonames', id: geonames }];
  const wikidata = kind === 'ORGANIZATION' ? idIn(data.organisations) : undefined;
  return wikidata ? [{ scheme: 'wikidata', id: wikidata }] : [];
}
