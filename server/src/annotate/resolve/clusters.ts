import { type Lexicon, lexicon } from '../entities/lexicon.ts';
import type { KnownName } from '../entities/name-list.ts';
import type { MentionCandidate } from '../entities/recognise.ts';
import { plainKey } from '../entities/spelling.ts';
import type { EntityKind } from '../kinds.ts';
import type { Language } from '../language.ts';
import type { Bearers } from './common-nouns.ts';
import { personsOf } from './persons.ts';
import type { PlacedCandidate } from './placed.ts';
import { shortNames } from './short-names.ts';

/**
 * Decides which candidates name one person or thing.
 *
 * @param expansions which name each acronym stands for, as keys.
 * @param bearers the names that common nouns stand for.
 * @returns for each candidate the key of its cluster; the kind is part of it.
 */
export function clustersOf(
  placed: readonly PlacedCandidate[],
  expansions: ReadonlyMap<string, string>,
  bearers: Bearers,
  language: Language,
): readonly string[] {
  const persons = personsOf(
    placed.filter(({ kind }) => kind === 'PERSON').map(({ candidate }) => personKey(candidate)),
  );
  const lists = lexicon(language.entities);
  const longer = shortNames(placed, language.entities);
  const cores = withoutCountry(placed, lists);
  const texts = new Map(placed.map(({ candidate }) => [candidate.key, candidate.text]));
  const countries = new Set(
    placed.flatMap(({ candidate, kind }) => {
      const known = kind === 'LOCATION' ? lists.find(candidate.text) : undefined;
      return known && !known.ambiguous ? [known.canonical] : [];
    }),
  );
  const listed = (kind: EntityKind, written: string): string | undefined => {
    const known = lists.find(written);
    if (known?.kind !== kind) return undefined;
    const named = known.ambiguous ? lists.countriesOf(written).filter((country) => countries.has(country)) : [];
    return `${kind} ${plainKey((named.length === 1 ? named[0] : undefined) ?? known.canonical)}`;
  };
  const clusterOf = (item: PlacedCandidate): string => {
    const { candidate, kind } = bearers.get(item.candidate) ?? item;
    const { key, text: written } = candidate;
    if (kind === 'PERSON') return `PERSON ${persons.get(personKey(candidate)) ?? key}`;
    const known = listed(kind, written);
    if (known) return known;
    if (kind === 'VESSEL') return `VESSEL ${vesselKey(longer(kind, key))}`;
    const full = longer(kind, expansions.get(key) ?? key);
    return listed(kind, texts.get(full) ?? '') ?? `${kind} ${cores.get(full) ?? full}`;
  };
  // Names recur: each spelling is looked up once a kind.
  const known = new Map<EntityKind, Map<string, string>>();
  const clusters = placed.map((item) => {
    const spellings = known.get(item.kind) ?? new Map<string, string>();
    known.set(item.kind, spellings);
    const { text } = (bearers.get(item.candidate) ?? item).candidate;
    const cluster = spellings.get(text) ?? clusterOf(item);
    spellings.set(text, cluster);
    return cluster;
  });
  return joinKnown(placed, clusters);
}

/** A person's name as it is compared with others; one that the newsroom knows has the same whatever it is called. */
const personKey = ({ key, known }: MentionCandidate): string => (known ? plainKey(known.name) : key);

/** Clusters in which all names of an entry of the newsroom's list are one, with whatever belongs to one of them and to no other entry. */
function joinKnown(placed: readonly PlacedCandidate[], clusters: readonly string[]): readonly string[] {
  const numbers = new Map<KnownName, string>();
  const joined = new Map<string, string | undefined>();
  const entries = placed.map(({ candidate: { known } }, index): string | undefined => {
    if (!known) return undefined;
    const entry = numbers.get(known) ?? `known ${numbers.size}`;
    numbers.set(known, entry);
    const cluster = clusters[index] ?? '';
    joined.set(cluster, joined.has(cluster) && joined.get(cluster) !== entry ? undefined : entry);
    return entry;
  });
  return numbers.size === 0
    ? clusters
    : clusters.map((cluster, index) => entries[index] ?? joined.get(cluster) ?? cluster);
}

/**
 * Which short name each organisation's name with its country belongs to: `United States National Security Council` and `National Security
 * Council of the United States` to `National Security Council`, if the article uses that and no second country has one.
 */
function withoutCountry(placed: readonly PlacedCandidate[], lists: Lexicon): ReadonlyMap<string, string> {
  const organisations = new Set<string>();
  const byCore = new Map<string, { readonly names: string[]; readonly countries: Set<string> }>();
  for (const { candidate, kind } of placed) {
    if (kind !== 'ORGANIZATION' || organisations.has(candidate.key)) continue;
    organisations.add(candidate.key);
    const found = coreOf(candidate.text, lists);
    if (!found) continue;
    const key = plainKey(found.core);
    const entry = byCore.get(key) ?? { names: [], countries: new Set() };
    entry.names.push(candidate.key);
    entry.countries.add(found.country);
    byCore.set(key, entry);
  }
  const result = new Map<string, string>();
  for (const [core, { names, countries }] of byCore) {
    if (countries.size === 1 && (organisations.has(core) || names.length > 1))
      for (const name of names) result.set(name, core);
  }
  return result;
}

/** An organisation's name of two words or more without the country or people that it begins or ends with. */
function coreOf(name: string, lists: Lexicon): { readonly core: string; readonly country: string } | undefined {
  const words = name.split(' ');
  for (const length of [1, 2]) {
    const country = lists.find(words.slice(0, length).join(' '))?.country;
    if (country && words.length > length + 1) return { core: words.slice(length).join(' '), country };
  }
  const of = words.lastIndexOf('of');
  const country =
    of > 1
      ? lists.find(
          words
            .slice(of + 1)
            .join(' ')
            .replace(/^the /, ''),
        )?.country
      : undefined;
  return country ? { core: words.slice(0, of).join(' '), country } : undefined;
}

/** `uss harry s truman carrier strike group` and `uss harry truman` are one ship. */
const vesselKey = (key: string) =>
  key.replace(/ (?:carrier|amphibious|strike|battle|ready|group|ship|class)\b.*$/, '').replace(/ [a-z](?= )/g, '');
