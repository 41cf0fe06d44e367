import type { Article, DateMention } from '../annotate/model.ts';
import { blocksOf } from './blocks.ts';
import { type Carries, everything } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format } from './format.ts';
import { extent, onOneLine, type Relation } from './layer.ts';
import { linkAddress } from './links.ts';
import { type Element, nest, render } from './nest.ts';
import { readTei } from './read/tei.ts';
import type { Row } from './rows.ts';
import { attributes, escapeText, xmlId } from './xml.ts';

const carries: Carries = {
  ...everything,
  discontinuous: false,
  characters: 'xml',
  details: ['places', 'names', 'values', 'links', 'further-links', 'speakers'],
};

/**
 * TEI P5: names, dates and speech as inline elements; what crosses an element or a paragraph as a stand-off span between anchors; the
 * entities in lists, the relations as links. The text content of the body is the article, character for character.
 */
export const tei: Format = {
  id: 'tei',
  label: 'TEI P5',
  purpose: 'XML with persName, orgName, placeName, date and said: for digital humanities',
  extension: '.tei.xml',
  languageId: 'xml',
  offsets: 'none',
  text: 'always',
  oneFileForAll: false,
  carries,
  read: readTei,
  write(article, context) {
    const { text } = article;
    const { annotations, relations } = fitTo(article, carries, context);
    const { roots, crossing } = nest(annotations);
    const blocks = blocksOf(text);
    const inline = roots.filter((element) =>
      blocks.some((block) => block.start <= element.start && element.end <= block.end),
    );
    const standOff = [...crossing, ...rowsOf(roots.filter((element) => !inline.includes(element)))];
    const plain = withAnchors(text, standOff);
    const element = elements(article);
    let at = 0;
    let body = '';
    for (const block of blocks) {
      const within = inline.filter(({ start, end }) => block.start <= start && end <= block.end);
      body += `${text.slice(at, block.start)}<p>${render(block, within, plain, element)}</p>`;
      at = block.end;
    }
    // A body needs a block even where there is no text.
    body += blocks.length === 0 ? `${text}<p/>` : text.slice(at);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"${attributes({ 'xml:lang': article.language })}>`,
      header(article, context.id),
      ...standOffOf(article, standOff, relations),
      `<text><body xml:space="preserve">${body.replaceAll('\r', '&#13;')}</body></text>`,
      '</TEI>',
      '',
    ].join('\n');
  },
};

const rowsOf = (elements: readonly Element[]): readonly Row[] =>
  elements.flatMap(({ row, children }) => [row, ...rowsOf(children)]);

/** Where the stand-off spans begin and end, in order. */
function anchorsOf(rows: readonly Row[]): readonly { readonly at: number; readonly id: string }[] {
  return rows
    .flatMap(({ id, spans }) => {
      const { start, end } = extent(spans);
      return [
        { at: start, id: `${xmlId(id)}-start` },
        { at: end, id: `${xmlId(id)}-end` },
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/** Writes stretches of text, asked for in order, with the anchors that lie in them or in the white space before. */
function withAnchors(text: string, rows: readonly Row[]): (start: number, end: number) => string {
  const anchors = anchorsOf(rows);
  let next = 0;
  return (start, end) => {
    let at = start;
    let result = '';
    for (let anchor = anchors[next]; anchor && anchor.at <= end; anchor = anchors[++next]) {
      const place = Math.max(at, anchor.at);
      result += `${escapeText(text.slice(at, place))}<anchor${attributes({ 'xml:id': anchor.id })}/>`;
      at = place;
    }
    return result + escapeText(text.slice(at, end));
  };
}

/** Makes the function that writes an inline element for an annotation. */
function elements(article: Article): (element: Element, inside: string) => string {
  const dates = new Map(article.dates.map((date) => [date.id, date]));
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  const quantities = new Map(article.mentions.map(({ id, quantity }) => [id, quantity]));
  const pointer = pointers(article);
  const markup = (
    row: Row,
  ): { readonly name: string; readonly values: Readonly<Record<string, string | undefined>> } => {
    const date = dates.get(row.id);
    if (date) return { name: 'date', values: { ...when(date), key: date.value } };
    const claim = claims.get(row.id);
    if (claim?.type === 'attributed') {
      const who = claim.sourceEntity && pointer.ofEntity(claim.sourceEntity.id);
      return {
        name: 'said',
        values: { who: who ?? undefined, direct: String(claim.kind !== 'indirect'), aloud: 'true' },
      };
    }
    if (claim) return { name: 'seg', values: { type: 'claim' } };
    if (row.kind === 'TITLE') return { name: 'roleName', values: {} };
    const ref = pointer.ofMention(row);
    const named = ref?.startsWith('#') ? undefined : row.name;
    const list = entityLists.find(({ kind }) => kind === row.kind);
    if (list) return { name: list.name, values: { ref, key: named } };
    const quantity = quantities.get(row.id);
    if (quantity)
      return {
        name: 'measure',
        values: {
          type: row.kind.toLowerCase(),
          quantity: String(quantity.value),
          unit: quantity.unit.replace(/\s+/gu, '_'),
          n: row.name === onOneLine(article.text, row) ? undefined : row.name,
        },
      };
    return { name: 'rs', values: { type: row.kind.toLowerCase(), ref, key: named } };
  };
  return ({ row }, inside) => {
    const { name, values } = markup(row);
    return `<${name}${attributes({ 'xml:id': xmlId(row.id), ...values })}>${inside}</${name}>`;
  };
}

/** Makes the functions that say what an entity or a mention is: the entity in the lists; for a mention of what TEI doesn't list, addresses elsewhere. */
function pointers({ entities, mentions }: Article) {
  const listed = new Set(
    entities.filter(({ kind }) => entityLists.some((list) => list.kind === kind)).map(({ id }) => id),
  );
  const entityOf = new Map(mentions.map(({ id, entity }) => [id, entity]));
  const ofEntity = (id: string | undefined): string | undefined =>
    id !== undefined && listed.has(id) ? `#${xmlId(id)}` : undefined;
  const ofMention = ({ id, links }: Row): string | undefined =>
    ofEntity(entityOf.get(id)) ?? (links.map(linkAddress).join(' ') || undefined);
  return { ofEntity, ofMention };
}

/** The day, month or year that a date means, or the days between which it lies. */
function when({ value, earliest, latest }: DateMention): Readonly<Record<string, string | undefined>> {
  return /^\d{4}(-\d{2}){0,2}$/.test(value) ? { when: value } : { notBefore: earliest, notAfter: latest };
}

/** The kinds of entities that TEI lists: the element of a mention, of the list and of its items. */
const entityLists = [
  { kind: 'PERSON', name: 'persName', list: 'listPerson', item: 'person' },
  { kind: 'ORGANIZATION', name: 'orgName', list: 'listOrg', item: 'org' },
  { kind: 'LOCATION', name: 'placeName', list: 'listPlace', item: 'place' },
] as const;

function standOffOf(article: Article, rows: readonly Row[], relations: readonly Relation[]): readonly string[] {
  const lists = entityLists.flatMap(({ kind, name, list, item }) => {
    const items = article.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => {
        const numbers = entity.links.map(
          ({ scheme, id }) => `<idno${attributes({ type: scheme })}>${escapeText(id)}</idno>`,
        );
        return `<${item}${attributes({ 'xml:id': xmlId(entity.id) })}><${name}>${escapeText(entity.name)}</${name}>${numbers.join('')}</${item}>`;
      });
    return items.length > 0 ? [`<${list}>${items.join('')}</${list}>`] : [];
  });
  const pointer = pointers(article);
  const spans = rows.map((row) => {
    const id = xmlId(row.id);
    const place = { from: `#${id}-start`, to: `#${id}-end`, corresp: pointer.ofMention(row) };
    return `<span${attributes({ 'xml:id': id, type: row.kind, n: row.value, ...place })}>${escapeText(row.name)}</span>`;
  });
  const group = spans.length > 0 ? [`<spanGrp>${spans.join('')}</spanGrp>`] : [];
  const links = relations.map(
    ({ type, from, to }) => `<link${attributes({ type, target: `#${xmlId(from)} #${xmlId(to)}` })}/>`,
  );
  const linked = links.length > 0 ? [`<linkGrp>${links.join('')}</linkGrp>`] : [];
  const all = [...lists, ...group, ...linked];
  return all.length > 0 ? [`<standOff>${all.join('')}</standOff>`] : [];
}

const header = ({ published }: Article, id: string): string =>
  [
    '<teiHeader><fileDesc>',
    `<titleStmt><title>${escapeText(id)}</title></titleStmt>`,
    '<publicationStmt><p>Annotated with News Annotator.</p></publicationStmt>',
    `<sourceDesc><p>${published ? `Published <date${attributes({ when: published.value })}>${published.value}</date>.` : 'A news article.'}</p></sourceDesc>`,
    '</fileDesc></teiHeader>',
  ].join('');
