import type { Link } from '../annotate/model.ts';

/** Databases whose identifiers are addresses: what stands before the identifier, and after. */
const databases = [
  { scheme: 'wikidata', before: 'http://www.wikidata.org/entity/', after: '' },
  { scheme: 'geonames', before: 'https://sws.geonames.org/', after: '/' },
] as const;

/** A link as an address: the database's own where it has one, else a name of ours. */
export function linkAddress({ scheme, id }: Link): string {
  const database = databases.find((each) => each.scheme === scheme);
  const number = encodeURIComponent(id.toWellFormed());
  return database
    ? `${database.before}${number}${database.after}`
    : `urn:news-annotator:${encodeURIComponent(scheme.toWellFormed())}:${number}`;
}

/** The link that an address stands for; undefined for one that is none of those that `linkAddress` gives. A bare `Q159` is Wikidata's. */
export function linkOf(address: unknown): Link | undefined {
  if (typeof address !== 'string') return undefined;
  const [, scheme, id] =
    /^urn:news-annotator:([^:]+):([^:]+)$/.exec(address) ??
    /^https?:\/\/(?:www\.)?(wikidata)\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(address) ??
    /^https?:\/\/(?:sws|www)\.(geonames)\.org\/(\d+)\/?/.exec(address) ??
    [];
  try {
    if (scheme !== undefined && id !== undefined)
      return { scheme: decodeURIComponent(scheme), id: decodeURIComponent(id) };
  } catch {
    return undefined;
  }
  return /^Q\d+$/.test(address) ? { scheme: 'wikidata', id: address } : undefined;
}

/** The links that addresses stand for. */
export const linksOf = (addresses: readonly unknown[]): readonly Link[] =>
  addresses.map(linkOf).filter((link) => link !== undefined);

/** The one link of a format that has place for one: Wikidata's if there is one. */
export const mainLink = (links: readonly Link[]): Link | undefined =>
  links.find(({ scheme }) => scheme === 'wikidata') ?? links[0];
