import type { EntityKind } from '../kinds.ts';
import type { Link, Token } from '../model.ts';
import type { EntityData, Spelling } from './data.ts';

/** What the lists say about a name. */
export interface Entry {
  readonly kind: EntityKind;
  /** The spelling that mentions of one thing share: `Kiev` and `Kyiv` have one. */
  readonly canonical: string;
  readonly links: readonly Link[];
  /** It also names something else. */
  readonly ambiguous: boolean;
  /** The ISO 3166-1 code of the country that the name or demonym is of. */
  readonly country?: string;
}

/** The names of the language's lists by their spelling; built once for each language. */
export interface Lexicon {
  /** The entry of a name as written, its words joined by single spaces. */
  find(name: string): Entry | undefined;
  /** The canonical names of the countries that an ambiguous name can be of: `Korea`. */
  countriesOf(name: string): readonly string[];
  /** The longest name that begins at a token and ends before `limit`; `to` is where it ends. */
  at(tokens: readonly Token[], from: number, limit: number): { readonly entry: Entry; readonly to: number } | undefined;
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
    const key = tokenised(name);
    if (entries.has(key)) return;
    entries.set(key, entry);
    const parts = key.split(' ');
    const first = parts[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, parts.length));
  };
  for (const { kind, names, links } of data.known) {
    for (const name of names) add(name, { kind, canonical: names[0] ?? name, links, ambiguous: false });
  }
  const addSpellings = (kind: EntityKind, spellings: readonly Spelling[], links: readonly Link[], country?: string) => {
    for (const { name, ambiguous } of spellings) {
      const canonical = ambiguous ? name : (spellings[0]?.name ?? name);
      const entry = { kind, canonical, links: ambiguous ? [] : links, ambiguous };
      add(name, country === undefined ? entry : { ...entry, country });
    }
  };
  const countries = new Map<string, string[]>();
  for (const { code, wikidata, names, demonyms, capitals, geonames } of data.countries) {
    const countryLinks = [
      { scheme: 'iso3166-1', id: code },
      { scheme: 'wikidata', id: wikidata },
    ];
    const canonical = names[0]?.name ?? '';
    for (const { name, ambiguous } of names)
      if (ambiguous && name !== canonical) countries.set(name, [...(countries.get(name) ?? []), canonical]);
    addSpellings('LOCATION', names, countryLinks, code);
    addSpellings('LOCATION', capitals, geonames ? [{ scheme: 'geonames', id: geonames }] : []);
    addSpellings('NATIONALITY', demonyms, [], code);
  }
  const groups = new Map(data.groups.map((group) => [group.name, group]));
  for (const group of data.groups) {
    const singular = groups.get(group.name.replace(/s$/, ''));
    addSpellings('NATIONALITY', singular && singular !== group && !group.ambiguous ? [singular, group] : [group], []);
  }
  return {
    find: (name) => entries.get(tokenised(name)),
    countriesOf: (name) => countries.get(name) ?? [],
    at(tokens, from, limit) {
      const most = lengths.get(tokens[from]?.text ?? '');
      if (most === undefined) return undefined;
      let found: { entry: Entry; to: number } | undefined;
      let name = '';
      for (let to = from + 1; to <= Math.min(from + most, limit); to++) {
        name += to === from + 1 ? (tokens[from]?.text ?? '') : ` ${tokens[to - 1]?.text ?? ''}`;
        const entry = entries.get(name);
        if (entry) found = { entry, to };
      }
      return found;
    },
  };
}

/** A name as its tokens are, a space between any two. */
const tokenised = (name: string): string => (name.includes('-') ? name.replace(/ ?- ?/g, ' - ') : name);
