import type { Article, DateMention } from '../../annotate/model.ts';
import { type Lines, lines } from '../../annotate/text/lines.ts';
import { everything } from '../carries.ts';
import type { Format, WriteContext } from '../format.ts';
import { headlineOf } from '../ninjs.ts';
import { rows } from '../rows.ts';
import { type ClaimContext, checklist, claimFacts, isLow, quotationsSection } from './claims.ts';
import { escapeHtml, line } from './escape.ts';
import { type MarkedArticle, markedArticle, numbered } from './marks.ts';
import { namesSection } from './names.ts';
import { style } from './style.ts';
import { timeline } from './timeline.ts';
import { card, chip, dayWords, kindOf, kindsIn, provenanceWords } from './words.ts';

/** A report for eyes and paper: one file without scripts that fetches nothing. All that is known of an article is in it. */
export const html: Format = {
  id: 'html',
  label: 'HTML report',
  purpose: 'To read, share or print: the highlighted article, names, timeline, quotations by speaker, claims to check',
  extension: '.report.html',
  languageId: 'html',
  offsets: 'none',
  text: 'always',
  oneFileForAll: false,
  carries: everything,
  write(article, context) {
    const title = headlineOf(article) ?? context.id;
    const index = lines(article.text);
    const claimContext: ClaimContext = {
      article,
      index,
      numbers: numbered(article.claims),
      entities: new Map(article.entities.map((entity) => [entity.id, entity])),
    };
    const marked = marksOf(claimContext, context);
    const sections = [
      section('article', 'Article', marked.body === '' ? '' : `<article>\n${marked.body}\n</article>`),
      section('check', 'Claims to check', checklist(claimContext)),
      section('quotations', 'Who says what', quotationsSection(claimContext)),
      section('dates', 'Dates', dates(article, index, context)),
      section('names', 'Names and amounts', namesSection(article, index)),
      section('problems', 'Findings of the checks', problems(article, index)),
    ].filter(({ body }) => body !== '');
    const nav = sections.map(({ id, label }) => `<li><a href="#${id}">${label}</a></li>`).join('');
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
      '<a class="skip" href="#main">To the article</a>',
      '<header>',
      `<h1>${marked.headline || line(title)}</h1>`,
      `<p class="meta">${publication(article)}</p>`,
      '</header>',
      `<aside>\n<nav aria-label="Sections"><ul>${nav}</ul></nav>\n${legend(article)}\n</aside>`,
      '<main id="main">',
      ...sections.map(
        ({ id, label, body }) =>
          `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${label}</h2>\n${body}\n</section>`,
      ),
      '</main>',
      '<footer><p>Found by News Annotator, a machine, but for what people decided. Check before you rely on it.</p></footer>',
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

const section = (id: string, label: string, body: string) => ({ id, label, body });

function publication({ published }: Article): string {
  return published
    ? `Published <b>${line(dayWords(published.value))}</b> (${line(published.why)})`
    : 'No publication date is known';
}

/** How many of each kind there are, each with the letter and the colour that it has in the article. */
function legend(article: Article): string {
  const counts = Map.groupBy(rows(article), ({ kind }) => kind);
  const entries = kindsIn(counts.keys()).map((id) => {
    const count = counts.get(id)?.length ?? 0;
    const name = id === 'CLAIM' ? `<mark>${kindOf(id).label}</mark><span class="number">1</span>` : chip(id);
    return `<li>${name} <span class="count">${count}</span></li>`;
  });
  return entries.length === 0 ? '' : `<ul class="legend" aria-label="Legend">${entries.join('')}</ul>`;
}

function marksOf(claims: ClaimContext, context: WriteContext): MarkedArticle {
  const { article, entities, numbers } = claims;
  const mentions = new Map([...article.mentions, ...article.pronouns].map((mention) => [mention.id, mention]));
  const dates = new Map(article.dates.map((date) => [date.id, date]));
  const said = new Map(article.claims.map((claim) => [claim.id, claim]));
  return markedArticle(article, context, {
    numbers,
    isLow: (id) => isLow(said.get(id)),
    targetOf: (id) => mentions.get(id)?.entity ?? id,
    cardOf(id) {
      const claim = said.get(id);
      if (claim) return card(`Claim ${numbers.get(id)}`, claimFacts(claims, claim));
      const date = dates.get(id);
      if (date) return card(`Date: ${dayWords(date.value)}`, dateFacts(date));
      const mention = mentions.get(id);
      const entity = entities.get(mention?.entity ?? '');
      if (!mention) return '';
      const place = entity ? entity.mentions.indexOf(id) + 1 : 0;
      return card(`${kindOf(mention.kind).label}: ${entity?.name ?? mention.text}`, [
        ...(entity?.roles.map(({ text }) => text) ?? []),
        ...(place > 0 && entity && entity.mentions.length > 1 ? [`Mention ${place} of ${entity.mentions.length}`] : []),
        ...provenanceWords(mention),
      ]);
    },
  });
}

function dateFacts(date: DateMention): readonly string[] {
  const { earliest, latest, why } = date;
  const range = earliest !== undefined && latest !== undefined && earliest !== latest;
  return [
    why,
    ...(range ? [`From ${dayWords(earliest)} to ${dayWords(latest)}`] : []),
    ...provenanceWords(date),
  ].filter(Boolean);
}

function dates(article: Article, index: Lines, { words }: WriteContext): string {
  if (article.dates.length === 0) return '';
  const known = new Map(article.dates.map((date) => [date.id, date]));
  const key = ({ earliest, value }: DateMention) => earliest ?? `~${value}`;
  const body = article.dates
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.start - b.start))
    .map((date) => {
      const anchor = known.get(date.anchor);
      const from = anchor ? `, counted from <a href="#${anchor.id}">${line(anchor.text)}</a>` : '';
      const cells = [
        line(dayWords(date.value)),
        line(date.text),
        `${dateFacts(date).map(line).join(' · ')}${from}`,
        String(index.position(date.start).line + 1),
      ];
      return `<tr id="${date.id}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
  const drawing = timeline(article, words);
  const figure = drawing === '' ? '' : `<figure>\n${drawing}\n</figure>\n`;
  const head = ['Value', 'Written', 'Why', 'Line'].map((name) => `<th scope="col">${name}</th>`).join('');
  return `${figure}<div class="table"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

function problems(article: Article, index: Lines): string {
  if (article.problems.length === 0) return '';
  const items = article.problems.map(
    (problem) =>
      `<li><b>Line ${index.position(problem.start).line + 1}</b> ${line(problem.message)} <span class="meta">${line(problem.severity)}</span></li>`,
  );
  return `<ul class="findings">\n${items.join('\n')}\n</ul>`;
}
