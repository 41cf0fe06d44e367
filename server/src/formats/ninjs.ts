import type { Article, Entity } from '../annotate/model.ts';
import { type Carries, everything } from './carries.ts';
import type { Format } from './format.ts';
import { unicodeJson } from './json-text.ts';
import { linkAddress, mainLink } from './links.ts';

/** Where ninjs lists the entities of a kind. */
const lists: Readonly<Record<string, 'people' | 'organisations' | 'places' | 'events' | 'objects'>> = {
  PERSON: 'people',
  ORGANIZATION: 'organisations',
  LOCATION: 'places',
  FACILITY: 'places',
  EVENT: 'events',
  PRODUCT: 'objects',
  VESSEL: 'objects',
  WORK: 'objects',
  LAW: 'objects',
};

const carries: Carries = {
  ...everything,
  characters: 'unicode',
  label: (kind) => (lists[kind] ? kind : undefined),
  relations: [],
  details: ['names', 'links'],
};

/** IPTC ninjs 3.1: who and what the article mentions, without places in the text, for which ninjs has no property. */
export const ninjs: Format = {
  id: 'ninjs',
  label: 'IPTC ninjs 3.1',
  purpose: 'News in JSON: people, organisations, places and events for newsroom systems and agencies',
  extension: '.ninjs.json',
  languageId: 'json',
  offsets: 'none',
  text: 'optional',
  oneFileForAll: false,
  carries,
  write(article, { id, includeText }) {
    const headline = headlineOf(article);
    const item = {
      uri: `urn:news-annotator:${encodeURIComponent(id.toWellFormed())}`,
      type: 'text',
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
      },
      language: article.language,
      ...(article.published ? { versionCreated: `${article.published.value}T00:00:00Z` } : {}),
      ...(headline ? { headlines: [{ role: 'main', value: headline }] } : {}),
      ...(includeText ? { bodies: [{ role: 'main', contentType: 'text/plain', value: article.text }] } : {}),
      ...Object.fromEntries(
        [...new Set(Object.values(lists))]
          .map((list) => [list, article.entities.filter(({ kind }) => lists[kind] === list).map(mentioned)] as const)
          .filter(([, items]) => items.length > 0),
      ),
    };
    return `${unicodeJson(item, 2)}\n`;
  },
};

function mentioned({ name, links }: Entity): object {
  const link = mainLink(links);
  return { name, rel: 'mentions', ...(link ? { uri: linkAddress(link) } : {}) };
}

/** The words of the headline, if the article has one. */
export function headlineOf({ text, zones }: Article): string | undefined {
  const zone = zones.find(({ kind }) => kind === 'headline');
  const words =
    zone &&
    text
      .slice(zone.start, zone.end)
      .replace(/^#+\s*/, '')
      .replace(/\s+/gu, ' ')
      .trim();
  return words || undefined;
}
