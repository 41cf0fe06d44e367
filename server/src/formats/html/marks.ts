import type { Article, Claim, Span } from '../../annotate/model.ts';
import { blocksOf } from '../blocks.ts';
import { everything } from '../carries.ts';
import { fitTo } from '../fit.ts';
import type { WriteContext } from '../format.ts';
import { namesAndDates } from '../labels.ts';
import { crosses, type Element, nest, render } from '../nest.ts';
import { plainRow, provenance, type Row } from '../rows.ts';
import { escapeHtml } from './escape.ts';
import { kindOf } from './words.ts';

/** What the article says of its marks. */
export interface MarkWords {
  /** The numbers of the claims, by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether a claim, by its id, hardly needs checking. */
  readonly isLow: (id: string) => boolean;
  /** Where a name or a date is explained, by its id. */
  readonly targetOf: (id: string) => string;
  /** What the pointer brings up over an annotation, by its id. */
  readonly cardOf: (id: string) => string;
}

export interface MarkedArticle {
  /** Empty where the article has none. */
  readonly headline: string;
  /** The other paragraphs. */
  readonly body: string;
}

/**
 * The highlighted article: names and dates are links to their place in the lists, claims are underlined and end with their number. Links may not lie
 * in links: of names that overlap the longest is one, and the others are marked in it.
 */
export function markedArticle(article: Article, context: WriteContext, words: MarkWords): MarkedArticle {
  const { text } = article;
  const { numbers } = words;
  const blocks = blocksOf(text);
  const layer = (label: (kind: string) => string | undefined, overlap: boolean): readonly Row[] =>
    fitTo(article, { ...everything, label, overlap, relations: [] }, context).annotations;
  const names = layer(namesAndDates, true);
  const links = layer(namesAndDates, false);
  const claims = layer((kind) => (kind === 'CLAIM' ? kind : undefined), true);
  // Where a pronoun overlaps a name, the name is the link.
  const free = pronounRows(article).filter(({ spans: [span] }) => span && !names.some((name) => overlaps(name, span)));
  const isLink = new Set([...links, ...free].map(({ id }) => id));
  const linkBorders = [...links, ...free].flatMap(({ spans }) => spans);
  const others = names.filter(({ id }) => !isLink.has(id)).flatMap((row) => cut(row, blocks, linkBorders));
  const borders = [...linkBorders, ...[...others, ...claims].flatMap(({ spans }) => spans)];
  const isInLink = ({ start, end }: Span) =>
    linkBorders.some((link) => (link.start < start && end <= link.end) || (link.start <= start && end < link.end));
  // A name that reaches over a paragraph's end is as many links as there are paragraphs.
  const parts = [
    ...[...links, ...free].flatMap((row) => cut(row, blocks, [])),
    ...others,
    ...claims.flatMap((row) => cut(row, blocks, borders)),
  ];
  const lastPart = new Map(claims.map(({ id, spans }) => [id, spans.at(-1)?.end ?? 0]));
  const { roots } = nest(parts);
  const plain = (start: number, end: number) => escapeHtml(text.slice(start, end));
  const element = ({ row: { id, kind }, start, end, children }: Element, inside: string): string => {
    if (kind === 'CLAIM') {
      const number = numbers.get(id);
      const low = words.isLow(id) ? ' low' : '';
      const mark = `<mark${low && ' class="low"'}>${inside}</mark>`;
      if (end !== lastPart.get(id)) return mark;
      if (isInLink({ start, end })) return `${mark}<span class="number${low}">${number}</span>`;
      const link = `<a class="number${low}" href="#${words.targetOf(id)}" aria-label="Claim ${number}">${number}${words.cardOf(id)}</a>`;
      return `${mark}${link}`;
    }
    if (kind === pronoun)
      return `<a class="pronoun" href="#${words.targetOf(id)}">${inside}<span class="cards">${words.cardOf(id)}</span></a>`;
    const { token, letter, label } = kindOf(kind);
    const marked = `class="${token}" data-letter="${escapeHtml(letter)}" data-kind="${escapeHtml(label)}"`;
    if (!isLink.has(id)) return `<span ${marked}>${inside}</span>`;
    const cards = [id, ...within(children)].map(words.cardOf).join('');
    return `<a ${marked} href="#${words.targetOf(id)}">${inside}<span class="cards">${cards}</span></a>`;
  };
  const written = (block: Span): string => {
    const inside = roots.filter(({ start, end }) => block.start <= start && end <= block.end);
    return render(block, inside, plain, element);
  };
  const title = article.zones.find(({ kind }) => kind === 'headline');
  const isTitle = ({ start, end }: Span) => title !== undefined && title.start <= start && end <= title.end;
  return {
    headline: blocks.filter(isTitle).map(written).join(' ').replace(/^#+ */, ''),
    body: blocks
      .filter((block) => !isTitle(block))
      .map((block) => `<p${zoneClass(article, block)}>${written(block)}</p>`)
      .join('\n'),
  };
}

const pronoun = 'PRONOUN';

const pronounRows = ({ pronouns }: Article): readonly Row[] =>
  pronouns.map(({ id, start, end, ...own }) => ({
    ...plainRow,
    ...provenance(own),
    id,
    kind: pronoun,
    spans: [{ start, end }],
  }));

const overlaps = ({ spans }: Row, { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end);

/** The names that are marked in a link. */
const within = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap(({ row, children }) => [...(row.kind === 'CLAIM' ? [] : [row.id]), ...within(children)]);

function zoneClass({ zones }: Article, block: Span): string {
  const zone = zones.find(({ start, end }) => start <= block.start && block.end <= end);
  return zone && zone.kind !== 'body' ? ` class="${zone.kind}"` : '';
}

/** A row as parts of one span that lie in a block each and cross none of the borders. */
function cut(row: Row, blocks: readonly Span[], borders: readonly Span[]): readonly Row[] {
  return row.spans.flatMap((span) => {
    const points = [...blocks, ...borders.filter((border) => crosses(border, span))]
      .flatMap(({ start, end }) => [start, end])
      .filter((point) => span.start < point && point < span.end);
    const stops = [...new Set([span.start, ...points, span.end])].sort((a, b) => a - b);
    return stops.slice(1).map((end, index) => ({ ...row, spans: [{ start: stops[index] ?? end, end }] }));
  });
}

/** The claims in the order of the article, which gives them their numbers. */
export const numbered = (claims: readonly Claim[]): ReadonlyMap<string, number> =>
  new Map(
    claims
      .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
      .map(({ id }, index) => [id, index + 1]),
  );
