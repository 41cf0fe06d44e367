/**
 * Golden articles: each article in test/articles beside what is found in it. `UPDATE_GOLDEN=1 npm run test:unit` writes the goldens anew; the
 * difference is then read like any other change.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotate } from '../server/src/annotate/annotate.ts';
import type { Article, Claim, Entity, Span } from '../server/src/annotate/model.ts';
import { english } from '../server/src/languages/en/index.ts';

const folder = new URL('articles/', import.meta.url);

for (const name of readdirSync(folder).filter((file) => /\.(txt|article|md)$/.test(file))) {
  test(`the annotations of ${name} are as they were agreed`, () => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const found = drawArticle(annotate(text, { language: english, fileName: name }));
    const golden = new URL(`${name}.golden`, folder);
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, found);
    assert.equal(found, readFileSync(golden, 'utf8'));
  });
}

/** An article with names and dates in brackets, claims below the line they begin in, entities at the end. */
function drawArticle(article: Article): string {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const spans = [
    ...article.mentions.map(({ start, end, kind }) => ({ start, end, label: kind })),
    ...article.dates.map(({ start, end, type, value, mod }) => ({
      start,
      end,
      label: `${type}:${value}${mod ? `:${mod}` : ''}`,
    })),
  ];
  const zones = article.zones.map((zone) => `${zone.kind}: ${drawZone(article, zone, spans, entities)}`);
  const published = article.published
    ? `${article.published.value} (${article.published.from}: ${article.published.why})`
    : 'unknown';
  return [`published: ${published}`, ...zones, article.entities.map((entity) => drawEntity(entity)).join('\n')]
    .join('\n\n')
    .concat('\n');
}

function drawZone(
  { text, claims }: Article,
  zone: Span,
  spans: readonly (Span & { readonly label: string })[],
  entities: ReadonlyMap<string, Entity>,
): string {
  const inside = spans.filter(({ start, end }) => zone.start <= start && end <= zone.end);
  let drawn = '';
  for (let offset = zone.start; offset <= zone.end; offset++) {
    drawn += ']'.repeat(inside.filter(({ start, end }) => end === offset && start < offset).length);
    for (const { label } of inside.filter(({ start }) => start === offset).sort((a, b) => b.end - a.end))
      drawn += `[${label} `;
    if (offset < zone.end) drawn += text[offset];
  }
  const begun = claims.filter(({ content: [first] }) => first && zone.start <= first.start && first.start < zone.end);
  return [drawn, ...begun.map((claim) => `  > ${drawClaim(text, claim, entities)}`)].join('\n');
}

function drawClaim(text: string, claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  const cut = (span: Span | null) => (span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '—');
  const content = claim.content.map(cut).join(' … ');
  const worth = claim.worth ? `${claim.worth.band} ${claim.worth.factType}` : 'unranked';
  if (claim.type === 'factual') return `own voice | ${worth} | ${content}`;
  const entity = entities.get(claim.sourceEntity?.id ?? '');
  const who = entity ? `${cut(claim.source)} = ${entity.name}` : cut(claim.source);
  return `${claim.kind} ${claim.act} ${claim.polarity} | ${who} | ${cut(claim.cue)} | ${worth} | ${content}`;
}

function drawEntity({ kind, name, aliases, roles, links, mentions }: Entity): string {
  const facts = [
    `${mentions.length}×`,
    ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : []),
    ...(roles.length > 0 ? [`role ${roles.map(({ text }) => text).join(', ')}`] : []),
    ...links.map(({ scheme, id }) => `${scheme}:${id}`),
  ];
  return `${kind} ${name}: ${facts.join('; ')}`;
}
