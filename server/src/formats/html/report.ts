import { kinds } from '../../annotate/kinds.ts';
import type { Article, Claim, Mention, Span } from '../../annotate/model.ts';
import { type Lines, lines } from '../../annotate/text/lines.ts';
import { everything } from '../carries.ts';
import type { Format, WriteContext } from '../format.ts';
import { headlineOf } from '../ninjs.ts';
import { quote, speakerName } from '../rows.ts';
import { escapeHtml, line } from './escape.ts';
import { markedArticle } from './marks.ts';
import { style } from './style.ts';
import { timeline } from './timeline.ts';

/** A report for eyes and paper: one file without scripts that fetches nothing. */
export const html: Format = {
  id: 'html',
  label: 'HTML report',
  purpose: 'To read, share or print: the highlighted article, names, timeline, quotations by speaker, claims to check',
  extension: '.report.html',
  languageId: 'html',
  offsets: 'none',
  text: 'always',
  oneFileForAll: false,
  carries: {
    ...everything,
    relations: ['source', 'coreference', 'title'],
    details: ['names', 'values', 'speakers', 'worth', 'reasoning', 'provenance', 'problems', 'links', 'zones'],
  },
  write(article, context) {
    const title = headlineOf(article) ?? context.id;
    const shown = article.claims.filter((claim) => claim.type === 'attributed' || claim.worth.band !== 'low');
    const numbers = new Map(shown.map(({ id }, index) => [id, index + 1]));
    const index = lines(article.text);
    const sections = [
      section('article', 'Article', articleSection(article, context, numbers)),
      section('names', 'Names', names(article, index)),
      section('dates', 'Dates', dates(article, index)),
      section('quotations', 'Who says what', quotations(article, index, numbers)),
      section('check', 'Worth checking', worthChecking(article, shown, numbers)),
      section('problems', 'Findings of the checks', problems(article, index)),
    ].filter(({ body }) => body !== '');
    const { published } = article;
    return [
      '<!doctype html>',
      `<html lang="${escapeHtml(article.language)}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="generator" content="News Annotator">',
      `<title>${line(title)}</title>`,
      `<style>${style}</style>`,
      '</head>',
      '<body>',
      '<header>',
      `<h1>${line(title)}</h1>`,
      `<p class="meta">${published ? `Published ${line(published.value)} (${line(published.why)}).` : 'No publication date is known.'} Found by a machine: check before you rely on it.</p>`,
      `<nav aria-label="Sections">${sections.map(({ id, label }) => `<a href="#${id}">${label}</a>`).join('')}</nav>`,
      '</header>',
      '<main>',
      ...sections.map(
        ({ id, label, body }) =>
          `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${label}</h2>\n${body}\n</section>`,
      ),
      '</main>',
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

const section = (id: string, label: string, body: string) => ({ id, label, body });

const table = (head: readonly string[], rows: readonly (readonly [string, ...(readonly string[])])[]): string =>
  [
    '<div class="table"><table>',
    `<thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(([id, ...cells]) => `<tr id="${id}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
    '</tbody></table></div>',
  ].join('\n');

function articleSection(article: Article, context: WriteContext, numbers: ReadonlyMap<string, number>): string {
  const used = new Set([...article.mentions.map(({ kind }) => kind), ...(article.dates.length > 0 ? ['DATE'] : [])]);
  const legend = kinds
    .filter(({ id }) => used.has(id))
    .map(({ token, label }) => `<li><span class="${token}">${label}</span></li>`);
  const claims = numbers.size > 0 ? ['<li><mark>Claim</mark></li>'] : [];
  const entries = [...legend, ...claims];
  const key = entries.length > 0 ? `<ul class="legend" aria-label="Legend">${entries.join('')}</ul>\n` : '';
  const body = markedArticle(article, context, numbers);
  return body === '' ? '' : `${key}<article>\n${body}\n</article>`;
}

const lineOf = (index: Lines, { start }: Span): string => String(index.position(start).line + 1);

function names(article: Article, index: Lines): string {
  if (article.entities.length === 0) return '';
  const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]));
  const rows = kinds.flatMap(({ id: kind, label }) =>
    article.entities
      .filter((entity) => entity.kind === kind)
      .map((entity): readonly [string, ...string[]] => {
        const at = entity.mentions
          .map((id) => mentions.get(id))
          .filter((mention): mention is Mention => mention !== undefined);
        return [
          entity.id,
          line(entity.name),
          label,
          String(at.length),
          [...new Set(at.map((mention) => lineOf(index, mention)))].join(', '),
          [...entity.roles.map(({ text }) => text), ...entity.aliases, ...entity.links.map(({ id }) => id)]
            .map(line)
            .join('; '),
        ];
      }),
  );
  return table(['Name', 'Kind', 'Mentions', 'Lines', 'Also'], rows);
}

function dates(article: Article, index: Lines): string {
  if (article.dates.length === 0) return '';
  const key = ({ earliest, value }: Article['dates'][number]) => earliest ?? `~${value}`;
  const rows = article.dates
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.start - b.start))
    .map((date): readonly [string, ...string[]] => [
      date.id,
      line(date.value),
      line(date.text),
      line(date.why),
      lineOf(index, date),
    ]);
  const drawing = timeline(article);
  const figure = drawing === '' ? '' : `<figure>\n${drawing}\n</figure>\n`;
  return `${figure}${table(['Value', 'Written', 'Why', 'Line'], rows)}`;
}

function quotations(article: Article, index: Lines, numbers: ReadonlyMap<string, number>): string {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const said = article.claims.filter((claim) => claim.type === 'attributed');
  const bySpeaker = Map.groupBy(said, (claim) => speakerName(article, claim, entities) || 'No source named');
  return [...bySpeaker]
    .map(([who, list]) => {
      const quotes = list.map((claim) => {
        const cue = claim.cue ? `, “${line(article.text.slice(claim.cue.start, claim.cue.end))}”` : '';
        const where = `Claim ${numbers.get(claim.id)}, line ${lineOf(index, claim.content[0] ?? { start: 0, end: 0 })}${cue}`;
        return `<blockquote id="${claim.id}"><p>${line(quote(article.text, claim.content))}</p><p class="meta">${where}</p></blockquote>`;
      });
      return `<h3>${line(who)}</h3>\n${quotes.join('\n')}`;
    })
    .join('\n');
}

/** The claims that deserve it most first; those of the article's own voice have their place here, the others are told above. */
function worthChecking(article: Article, shown: readonly Claim[], numbers: ReadonlyMap<string, number>): string {
  const items = shown
    .filter(({ worth }) => worth !== null && worth.band !== 'low')
    .toSorted((a, b) => (b.worth?.score ?? 0) - (a.worth?.score ?? 0))
    .map((claim) => {
      const id = claim.type === 'factual' ? ` id="${claim.id}"` : '';
      const reasons = (claim.worth?.reasons ?? []).filter(({ weight }) => weight > 0).map(({ text }) => line(text));
      const why = [`Claim ${numbers.get(claim.id)}`, `${claim.worth?.band} check-worthiness`, ...reasons.slice(0, 3)];
      return `<li${id}>${line(quote(article.text, claim.content))} <span class="meta">(${why.join('; ')})</span></li>`;
    });
  return items.length === 0 ? '' : `<ul class="check">\n${items.join('\n')}\n</ul>`;
}

function problems(article: Article, index: Lines): string {
  if (article.problems.length === 0) return '';
  const items = article.problems.map((problem) => `<li>Line ${lineOf(index, problem)}: ${line(problem.message)}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}
