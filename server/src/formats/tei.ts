import type { Article, DateMention, Span } from '../annotate/model.ts';
import { paragraphs } from '../annotate/text/paragraphs.ts';
import { type Carries, everything } from './carries.ts';
import { fitTo } from './fit.ts';
import type { Format } from './format.ts';
import { extent, onOneLine } from './layer.ts';
import { type Element, nest, render } from './nest.ts';
import type { Row } from './rows.ts';
import { attributes, escapeText } from './xml.ts';

const carries: Carries = {
  ...everything,
  discontinuous: false,
  characters: 'xml',
  relations: ['source'],
  details: ['names', 'values', 'links', 'speakers'],
};

/**
 * TEI P5: names, dates and speech as inline elements; what crosses an element or a paragraph as a stand-off span between anchors; the
 * entities in lists. The text content of the body is the article, character for character.
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
  write(article, context) {
    const { text } = article;
    const { annotations } = fitTo(article, carries, context);
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
      ...standOffOf(article, standOff),
      `<text><body xml:space="preserve">${body.replaceAll('\r', '&#13;')}</body></text>`,
      '</TEI>',
      '',
    ].join('\n');
  },
};

/** The paragraphs, and between them whatever else can be seen (front matter, code), so that no character lies outside a block but white space. */
function blocksOf(text: string): readonly Span[] {
  const result: Span[] = [];
  const visible = (start: number, end: number) => {
    const part = text.slice(start, end);
    // XML's white space is less than JavaScript's.
    const trimmed = part.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    if (trimmed)
      result.push({ start: start + part.indexOf(trimmed), end: start + part.indexOf(trimmed) + trimmed.length });
  };
  let at = 0;
  for (const paragraph of paragraphs(text)) {
    visible(at, paragraph.start);
    result.push(paragraph);
    at = paragraph.end;
  }
  visible(at, text.length);
  return result;
}

const rowsOf = (elements: readonly Element[]): readonly Row[] =>
  elements.flatMap(({ row, children }) => [row, ...rowsOf(children)]);

/** Where the stand-off spans begin and end, in order. */
function anchorsOf(rows: readonly Row[]): readonly { readonly at: number; readonly id: string }[] {
  return rows
    .flatMap(({ id, spans }) => {
      const { start, end } = extent(spans);
      return [
        { at: start, id: `${id}-start` },
        { at: end, id: `${id}-end` },
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
  const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]));
  const lists: ReadonlySet<string> = new Set(entityLists.map(({ kind }) => kind));
  const markup = (
    row: Row,
  ): { readonly name: string; readonly values: Readonly<Record<string, string | undefined>> } => {
    const date = dates.get(row.id);
    if (date) return { name: 'date', values: { ...when(date), key: date.value } };
    const claim = claims.get(row.id);
    if (claim?.type === 'attributed') {
      const who = claim.sourceEntity && article.entities.find(({ id }) => id === claim.sourceEntity?.id);
      const known = who && lists.has(who.kind);
      return {
        name: 'said',
        values: { who: known ? `#${who.id}` : undefined, direct: String(claim.kind !== 'indirect'), aloud: 'true' },
      };
    }
    if (claim) return { name: 'seg', values: { type: 'claim' } };
    const mention = mentions.get(row.id);
    const entity = mention?.entity;
    const list = entityLists.find(({ kind }) => kind === row.kind);
    if (list) return { name: list.name, values: { ref: entity && `#${entity}` } };
    const quantity = mention?.quantity;
    if (quantity)
      return {
        name: 'measure',
        values: {
          type: row.kind.toLowerCase(),
          quantity: String(quantity.value),
          unit: quantity.unit.replace(/\s+/gu, '_'),
        },
      };
    return { name: 'rs', values: { type: row.kind.toLowerCase(), key: row.name } };
  };
  return ({ row }, inside) => {
    const { name, values } = markup(row);
    return `<${name}${attributes({ 'xml:id': row.id, ...values })}>${inside}</${name}>`;
  };
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

function standOffOf({ entities, text }: Article, rows: readonly Row[]): readonly string[] {
  const lists = entityLists.flatMap(({ kind, name, list, item }) => {
    const items = entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => {
        const numbers = entity.links.map(
          ({ scheme, id }) => `<idno${attributes({ type: scheme })}>${escapeText(id)}</idno>`,
        );
        return `<${item}${attributes({ 'xml:id': entity.id })}><${name}>${escapeText(entity.name)}</${name}>${numbers.join('')}</${item}>`;
      });
    return items.length > 0 ? [`<${list}>${items.join('')}</${list}>`] : [];
  });
  const spans = rows.map((row) => {
    const values = { 'xml:id': row.id, type: row.kind, from: `#${row.id}-start`, to: `#${row.id}-end` };
    return `<span${attributes(values)}>${escapeText(row.value || row.name || onOneLine(text, row))}</span>`;
  });
  const group = spans.length > 0 ? [`<spanGrp>${spans.join('')}</spanGrp>`] : [];
  return lists.length + group.length > 0 ? [`<standOff>${[...lists, ...group].join('')}</standOff>`] : [];
}

const header = ({ published }: Article, id: string): string =>
  [
    '<teiHeader><fileDesc>',
    `<titleStmt><title>${escapeText(id)}</title></titleStmt>`,
    '<publicationStmt><p>Annotated with News Annotator.</p></publicationStmt>',
    `<sourceDesc><p>${published ? `Published <date${attributes({ when: published.value })}>${published.value}</date>.` : 'A news article.'}</p></sourceDesc>`,
    '</fileDesc></teiHeader>',
  ].join('');
