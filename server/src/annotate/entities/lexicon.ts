import type { EntityKind } from '../kinds.ts';
import type { Link } from '../model.ts';
import type { EntityData } from './data.ts';

/** What the lists say about a name. */
export interface Entry {
  readonly kind: EntityKind;
  /** The spelling that mentions of one thing share: `Kiev` and `Kyiv` have one. */
  readonly canonical: string;
  readonly links: readonly Link[];
}

/** The names of the language's lists by their spelling; built once for each language. */
export interface Lexicon {
  /** The entry of a name as written, its words joined by single spaces. */
  find(name: string): Entry | undefined;
  /** How many words the longest name has that begins with a word, or 0. */
  longest(firstWord: string): number;
}

const built = new WeakMap<EntityData, Lexicon>();

/** The lexicon of a language, built at the first call. */
export function lexicon(data: EntityData): Lexicon {
  const existing = built.get(data);
  if (existing) return existing;
  const made = build(data);
  built.set(data, made);
  return made;
}

function build(data: EntityData): Lexicon {
  const entries = new Map<string, Entry>();
  const lengths = new Map<string, number>();
  const add = (name: string, entry: Entry) => {
    if (entries.has(name)) return;
    entries.set(name, entry);
    const parts = name.split(' ');
    const first = parts[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, parts.length));
  };
  for (const { kind, names, links } of data.known) {
    for (const name of names) add(name, { kind, canonical: names[0] ?? name, links });
  }
  for (const { code, names, demonyms, capitals } of data.countries) {
    const iso = [{ scheme: 'iso3166-1', id: code }];
    for (const { name, ambiguous } of names) {
      add(name, {
        kind: 'LOCATION',
        canonical: ambiguous ? name : (names[0]?.name ?? name),
        links: ambiguous ? [] : iso,
      });
    }
    for (const { name } of capitals) add(name, { kind: 'LOCATION', canonical: capitals[0]?.name ?? name, links: [] });
    for (const { name } of demonyms)
      add(name, { kind: 'NATIONALITY', canonical: demonyms[0]?.name ?? name, links: [] });
  }
  for (const name of data.groups) add(name, { kind: 'NATIONALITY', canonical: name, links: [] });
  return {
    find: (name) => entries.get(name),
    longest: (firstWord) => lengths.get(firstWord) ?? 0,
  };
}
