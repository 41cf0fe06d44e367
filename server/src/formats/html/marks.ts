import { kinds } from '../../annotate/kinds.ts';
import type { Article, Span } from '../../annotate/model.ts';
import { paragraphs } from '../../annotate/text/paragraphs.ts';
import { everything } from '../carries.ts';
import { fitTo } from '../fit.ts';
import type { WriteContext } from '../format.ts';
import { namesAndDates } from '../labels.ts';
import { crosses, type Element, nest, render } from '../nest.ts';
import type { Row } from '../rows.ts';
import { escapeHtml, line } from './escape.ts';

const labels: ReadonlyMap<string, string> = new Map(kinds.map(({ id, label }) => [id, label]));
const tokens: ReadonlyMap<string, string> = new Map(kinds.map(({ id, token }) => [id, token]));

/** The highlighted article: names and dates are links to their place in the tables, claims are underlined and end with their number. */
export function markedArticle(article: Article, context: WriteContext, numbers: ReadonlyMap<string, number>): string {
  const { text } = article;
  const blocks = paragraphs(text);
  // Links may not lie in links, so of overlapping names the longest is shown.
  const names = fitTo(
    article,
    { ...everything, label: namesAndDates, overlap: false, discontinuous: false, relations: [] },
    context,
  );
  const claims = fitTo(
    article,
    { ...everything, label: (kind) => (kind === 'CLAIM' ? kind : undefined), relations: [] },
    context,
  );
  const shown = claims.annotations.filter(({ id }) => numbers.has(id));
  const borders = [...names.annotations, ...shown].flatMap(({ spans }) => spans);
  const parts = [...names.annotations, ...shown.flatMap((row) => cut(row, blocks, borders))];
  const lastPart = new Map(shown.map(({ id, spans }) => [id, spans.at(-1)?.end ?? 0]));
  const targets = new Map<string, string>(article.mentions.map(({ id, entity }) => [id, entity]));
  const { roots } = nest(parts);
  const plain = (start: number, end: number) => escapeHtml(text.slice(start, end));
  const element = ({ row, end }: Element, inside: string): string => {
    if (row.kind !== 'CLAIM')
      return `<a class="${tokens.get(row.kind)}" href="#${targets.get(row.id) ?? row.id}" data-kind="${labels.get(row.kind)}">${inside}${card(row)}</a>`;
    const note =
      end === lastPart.get(row.id)
        ? `<a class="number" href="#${row.id}" aria-label="Claim ${numbers.get(row.id)}">${numbers.get(row.id)}</a>`
        : '';
    return `<mark>${inside}</mark>${note}`;
  };
  const headline = article.zones.find(({ kind }) => kind === 'headline');
  return blocks
    .filter((block) => !(headline && headline.start <= block.start && block.end <= headline.end))
    .map((block) => {
      const within = roots.filter(({ start, end }) => block.start <= start && end <= block.end);
      return `<p>${render(block, within, plain, element)}</p>`;
    })
    .join('\n');
}

/** What the pointer or the keyboard brings up over a name or a date. */
function card({ kind, name, value, confidence }: Row): string {
  const parts = [labels.get(kind) ?? kind, name, value, `${Math.round(confidence * 100)} % sure`].filter(Boolean);
  return `<span class="card" role="tooltip">${parts.map(line).join('<br>')}</span>`;
}

/** A claim as parts that lie in a block each and cross none of the borders; each is a row of one span. */
function cut(row: Row, blocks: readonly Span[], borders: readonly Span[]): readonly Row[] {
  return row.spans.flatMap((span) => {
    const points = [...blocks, ...borders.filter((border) => crosses(border, span))]
      .flatMap(({ start, end }) => [start, end])
      .filter((point) => span.start < point && point < span.end);
    const stops = [...new Set([span.start, ...points, span.end])].sort((a, b) => a - b);
    return stops.slice(1).map((end, index) => ({ ...row, spans: [{ start: stops[index] ?? end, end }] }));
  });
}
