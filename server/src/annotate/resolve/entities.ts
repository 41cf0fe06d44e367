import { lexicon } from '../entities/lexicon.ts';
import type { MentionCandidate } from '../entities/recognise.ts';
import type { EntityKind } from '../kinds.ts';
import type { Language } from '../language.ts';
import type { Entity, Link, Mention, Role } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { fingerprint, uniqueIds } from '../text/identity.ts';
import { isAcronymOf, plainKey } from './names.ts';
import { personsOf } from './persons.ts';

/** A candidate at its place in the article. */
interface PlacedCandidate {
  readonly candidate: MentionCandidate;
  /** What to add to the candidate's offsets. */
  readonly offset: number;
  readonly key: string;
  kind: EntityKind;
}

const amountKinds: ReadonlySet<EntityKind> = new Set(['MONEY', 'PERCENT', 'QUANTITY']);

/** Decides which mentions name the same person or thing, from the mention candidates of the whole article. Near-linear in their number. */
export function resolveEntities(
  text: string,
  paragraphs: readonly Placed[],
  language: Language,
): { entities: readonly Entity[]; mentions: readonly Mention[] } {
  const placed: PlacedCandidate[] = paragraphs.flatMap(({ start, recognition }) =>
    recognition.mentions.map((candidate) => ({
      candidate,
      offset: start,
      key: plainKey(candidate.text),
      kind: candidate.kind,
    })),
  );
  oneKindForOneName(placed);
  const clusters = clustersOf(text, placed, language);
  return build(placed, clusters, language);
}

/** Gives all mentions of one name the kind that most of the evidence speaks for; a family name is a person's when a full name ends in it. */
function oneKindForOneName(placed: readonly PlacedCandidate[]): void {
  const votes = new Map<string, Map<EntityKind, number>>();
  const vote = (key: string, kind: EntityKind, weight: number) => {
    const ballot = votes.get(key) ?? new Map<EntityKind, number>();
    ballot.set(kind, (ballot.get(kind) ?? 0) + weight);
    votes.set(key, ballot);
  };
  for (const { candidate, key, kind } of placed) {
    if (amountKinds.has(kind)) continue;
    vote(key, kind, candidate.confidence);
    const family = kind === 'PERSON' ? key.slice(key.lastIndexOf(' ') + 1) : key;
    if (family !== key) vote(family, 'PERSON', candidate.confidence);
  }
  const winner = new Map<string, EntityKind>();
  for (const [key, ballot] of votes) {
    const best = [...ballot].reduce((a, b) => (b[1] > a[1] ? b : a));
    winner.set(key, best[0]);
  }
  for (const item of placed) {
    if (!amountKinds.has(item.kind)) item.kind = winner.get(item.key) ?? item.kind;
  }
}

/** For each candidate the key of its cluster; the kind is part of it. */
function clustersOf(text: string, placed: readonly PlacedCandidate[], language: Language): readonly string[] {
  const persons = personsOf(placed.filter(({ kind }) => kind === 'PERSON').map(({ key }) => key));
  const lists = lexicon(language.entities);
  const expansions = acronyms(text, placed);
  return placed.map(({ candidate, key, kind }) => {
    if (kind === 'PERSON') return `PERSON ${persons.get(key) ?? key}`;
    const known = lists.find(candidate.text);
    if (known && known.kind === kind) return `${kind} ${plainKey(known.canonical)}`;
    if (kind === 'VESSEL') return `VESSEL ${vesselKey(key)}`;
    return `${kind} ${expansions.get(key) ?? key}`;
  });
}

/** `uss harry s truman carrier strike group` and `uss harry truman` are one ship. */
const vesselKey = (key: string) =>
  key.replace(/ (?:carrier|amphibious|strike|battle|ready|group|ship|class)\b.*$/, '').replace(/ [a-z](?= )/g, '');

/** Which name each acronym stands for: the one it follows in brackets, or precedes, or the only one in the article with its initials. */
function acronyms(text: string, placed: readonly PlacedCandidate[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [index, item] of placed.entries()) {
    const next = placed[index + 1];
    if (next && next.offset === item.offset) {
      const between = text.slice(item.offset + item.candidate.end, item.offset + next.candidate.start);
      if (/^ ?\(["“]?$/.test(between)) {
        if (next.candidate.form === 'acronym' && item.key.includes(' ')) result.set(next.key, item.key);
        else if (item.candidate.form === 'acronym' && isAcronymOf(item.candidate.text, next.candidate.text))
          result.set(item.key, next.key);
      }
    }
    if (item.candidate.form !== 'acronym' && item.key.includes(' ')) names.set(item.key, item.candidate.text);
  }
  const byInitials = new Map<string, Set<string>>();
  for (const [key, name] of names) {
    const letters = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    byInitials.set(letters, (byInitials.get(letters) ?? new Set()).add(key));
  }
  for (const { candidate, key } of placed) {
    if (candidate.form !== 'acronym' || result.has(key)) continue;
    const matching = [...(byInitials.get(key) ?? [])].filter((name) =>
      isAcronymOf(candidate.text, names.get(name) ?? ''),
    );
    if (matching.length === 1 && matching[0]) result.set(key, matching[0]);
  }
  return result;
}

function build(
  placed: readonly PlacedCandidate[],
  clusters: readonly string[],
  language: Language,
): { entities: readonly Entity[]; mentions: readonly Mention[] } {
  const lists = lexicon(language.entities);
  const members = new Map<string, number[]>();
  for (const [index, cluster] of clusters.entries()) {
    const list = members.get(cluster);
    if (list) list.push(index);
    else members.set(cluster, [index]);
  }
  const entityId = uniqueIds();
  const mentionId = uniqueIds();
  const mentionIds = placed.map(({ candidate }) => mentionId(candidate.id));
  const entityIds: string[] = [];
  const entities = [...members.values()].map((indices): Entity => {
    const items = indices.flatMap((index) => placed[index] ?? []);
    const kind = items[0]?.kind ?? 'PERSON';
    const names = new Map<string, number>();
    for (const { candidate } of items) names.set(candidate.text, (names.get(candidate.text) ?? 0) + 1);
    const name = fullest(names, kind);
    const id = entityId(`e${fingerprint(kind, name, { start: 0, end: name.length })}`);
    for (const index of indices) entityIds[index] = id;
    return {
      id,
      kind,
      name,
      aliases: [...names.keys()].filter((other) => other !== name),
      roles: kind === 'PERSON' ? rolesOf(items) : [],
      links: linksOf(items, kind, (written) => lists.find(written)),
      mentions: indices.map((index) => mentionIds[index] ?? ''),
    };
  });
  const mentions = placed.map(({ candidate, offset, kind }, index): Mention => {
    const { start, end, text: quote, form, by, confidence, quantity } = candidate;
    const changed = kind !== candidate.kind;
    return {
      id: mentionIds[index] ?? '',
      start: start + offset,
      end: end + offset,
      text: quote,
      kind,
      entity: entityIds[index] ?? '',
      form,
      by: changed ? 'same name elsewhere' : by,
      confidence,
      status: 'suggested',
      ...(quantity ? { quantity } : {}),
    };
  });
  return { entities, mentions };
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

/** The roles said of a person, each once, where it is first said. */
function rolesOf(items: readonly PlacedCandidate[]): readonly Role[] {
  const roles = new Map<string, Role>();
  for (const { candidate, offset } of items) {
    for (const role of candidate.roles) {
      const key = role.text.toLowerCase();
      if (!roles.has(key)) roles.set(key, { text: role.text, start: role.start + offset, end: role.end + offset });
    }
  }
  return [...roles.values()];
}

/** The links that the lists give any of the names, of the entity's own kind. */
function linksOf(
  items: readonly PlacedCandidate[],
  kind: EntityKind,
  find: (name: string) => { readonly kind: EntityKind; readonly links: readonly Link[] } | undefined,
): readonly Link[] {
  for (const { candidate } of items) {
    const entry = find(candidate.text);
    if (entry?.kind === kind && entry.links.length > 0) return entry.links;
  }
  return [];
}
