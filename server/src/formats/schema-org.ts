import type { Article, Claim, Entity } from '../annotate/model.ts';
import { type Carries, everything } from './carries.ts';
import type { Format } from './format.ts';
import { unicodeJson } from './json-text.ts';
import { linkAddress } from './links.ts';
import { headlineOf } from './ninjs.ts';
import { covered, quote, speakerName } from './rows.ts';

const types: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  LOCATION: 'Place',
  FACILITY: 'Place',
  EVENT: 'Event',
  PRODUCT: 'Product',
  VESSEL: 'Vehicle',
  WORK: 'CreativeWork',
  LAW: 'Legislation',
};

const carries: Carries = {
  ...everything,
  characters: 'unicode',
  label: (kind) => (kind === 'CLAIM' || types[kind] ? kind : undefined),
  relations: ['source'],
  details: ['names', 'links', 'further-links', 'speakers', 'checks'],
};

/**
 * schema.org as JSON-LD: a NewsArticle with what it mentions, its quotations and claims. A claim that a person has begun to check has a ClaimReview
 * to finish: what was found so far, and no rating, which is the checker's to give.
 */
export const schemaOrg: Format = {
  id: 'schema-org',
  label: 'schema.org JSON-LD',
  purpose:
    'NewsArticle with mentions, quotations, claims and ClaimReview stubs: for web pages and fact-check databases',
  extension: '.schema.jsonld',
  languageId: 'json',
  offsets: 'none',
  text: 'optional',
  oneFileForAll: false,
  carries,
  write(article, { source, includeText }) {
    const mentions = article.entities.filter(({ kind }) => types[kind]).map(thing);
    const parts = article.claims.map((claim) => ({ ...part(article, claim), ...review(article, claim, source) }));
    const headline = headlineOf(article);
    const page = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: source,
      ...(headline ? { headline } : {}),
      inLanguage: article.language,
      ...(article.published ? { datePublished: article.published.value } : {}),
      ...(includeText ? { articleBody: article.text } : {}),
      ...(mentions.length > 0 ? { mentions } : {}),
      ...(parts.length > 0 ? { hasPart: parts } : {}),
    };
    // In a page's script element `</script` must not occur.
    return `${unicodeJson(page, 2).replaceAll('<', '\\u003c')}\n`;
  },
};

function thing({ id, kind, name, aliases, links, roles }: Entity): object {
  const [role] = roles;
  return {
    '@type': types[kind],
    '@id': `#${id}`,
    name,
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(kind === 'PERSON' && role ? { jobTitle: role.text.replace(/\s+/gu, ' ') } : {}),
    ...(links.length > 0 ? { sameAs: links.map(linkAddress) } : {}),
  };
}

function part(article: Article, claim: Claim): object {
  const { text } = article;
  const words = quote(text, claim.content).replace(/\s+/gu, ' ');
  if (claim.type === 'factual') return { '@type': 'Claim', '@id': `#${claim.id}`, text: words };
  const entity = article.entities.find(({ id }) => id === claim.sourceEntity?.id);
  const name = speakerName(article, claim, new Map(article.entities.map((one) => [one.id, one])));
  const speaker =
    entity && types[entity.kind] ? { '@id': `#${entity.id}` } : name ? { '@type': 'Person', name } : undefined;
  const direct = claim.kind === 'direct' && claim.quotedParts.length > 0;
  if (direct)
    return {
      '@type': 'Quotation',
      '@id': `#${claim.id}`,
      text: claim.quotedParts.map((span) => covered(text, span)).join(' … '),
      ...(speaker ? { spokenByCharacter: speaker } : {}),
    };
  return { '@type': 'Claim', '@id': `#${claim.id}`, text: words, ...(speaker ? { author: speaker } : {}) };
}

/** The beginning of a fact check, from what a person noted. */
function review({ text }: Article, { id, content, check }: Claim, source: string): object {
  if (!check) return {};
  const evidence = [check.source, check.locator].filter(Boolean).join(', ');
  const claimReview = {
    '@type': 'ClaimReview',
    '@id': `#review-${id}`,
    url: `${source}#review-${id}`,
    claimReviewed: quote(text, content).replace(/\s+/gu, ' '),
    itemReviewed: { '@id': `#${id}` },
    creativeWorkStatus: check.status,
    ...(check.checker ? { author: { '@type': 'Person', name: check.checker } } : {}),
    ...(check.date ? { datePublished: check.date } : {}),
    ...(evidence ? { citation: evidence } : {}),
    ...(check.note ? { reviewBody: check.note } : {}),
  };
  return { review: claimReview };
}
