import { kinds } from '../annotate/kinds.ts';
import type { Article, Claim, Entity, Span } from '../annotate/model.ts';
import { type Lines, lines } from '../annotate/text/lines.ts';
import type { TextData } from '../annotate/text/tokens.ts';
import { everything } from './carries.ts';
import { checkWords, isChecked, readingWords } from './claim-words.ts';
import type { Format } from './format.ts';
import { extent } from './layer.ts';
import { cell, plainText, section, table } from './markdown-text.ts';
import { quantityWords, quote, rows, speakerName } from './rows.ts';
import { firstAfter, tokenised } from './tokens.ts';

/** A report to read, print or work through: who is named, the dates in order, who says what, what is worth checking. */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown report',
  purpose: 'To read or print: names, dates in order, quotations by speaker, a checklist of claims',
  extension: '.report.md',
  languageId: 'markdown',
  offsets: 'none',
  text: 'never',
  oneFileForAll: false,
  // A report is for eyes: it says all that a reader asks for, and nothing that a program would look for.
  carries: {
    ...everything,
    relations: everything.relations.filter((relation) => relation !== 'anchor'),
    details: ['names', 'values', 'speakers', 'worth', 'reading', 'notes', 'checks', 'problems'],
  },
  write(article, { id, words }) {
    const index = lines(article.text);
    const headline = article.zones.find(({ kind }) => kind === 'headline');
    const title = headline ? article.text.slice(headline.start, headline.end).replace(/^#+\s*/, '') : id;
    const { published } = article;
    const date = published ? `Published ${published.value} (${cell(published.why)}).` : 'No publication date is known.';
    const parts = [
      `# ${cell(title)}`,
      date,
      names(article, index),
      dates(article, index, words),
      claims(article, index),
      worthChecking(article, index),
      notes(article, index),
      findings(article, index),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
  },
};

const line = (index: Lines, { start }: Span): string => String(index.position(start).line + 1);

function names(article: Article, index: Lines): string {
  const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]));
  const order = new Map(kinds.map((kind, place) => [kind.id as string, place]));
  const label = new Map(kinds.map((kind) => [kind.id as string, kind.label]));
  const sorted = article.entities.toSorted(
    (a, b) => (order.get(a.kind) ?? order.size) - (order.get(b.kind) ?? order.size),
  );
  const body = sorted.map((entity) => {
    const at = entity.mentions.map((id) => mentions.get(id)).filter((mention) => mention !== undefined);
    const amounts = at.flatMap(({ quantity }) => (quantity ? [quantityWords(quantity)] : []));
    const also = [...entity.roles.map(({ text }) => text), ...entity.aliases, ...amounts];
    return [
      cell(entity.name),
      label.get(entity.kind) ?? entity.kind,
      String(at.length),
      [...new Set(at.map((mention) => line(index, mention)))].join(', '),
      cell(also.join('; ')),
    ];
  });
  return body.length === 0 ? '' : section('Names', table(['Name', 'Kind', 'Mentions', 'Lines', 'Also'], body));
}

/** The timeline: what is on the calendar from the earliest, then the rest; each with the sentence it stands in. */
function dates(article: Article, index: Lines, words: TextData): string {
  const key = (date: Article['dates'][number]) => date.earliest ?? `~${date.value}`;
  const sorted = article.dates.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.start - b.start));
  const sentences = sorted.length === 0 ? [] : tokenised(article.text, words);
  const body = sorted.map((date) => {
    const { start, end } = sentences[firstAfter(sentences, date.start)] ?? date;
    return [cell(date.value), inSentence(article.text, { start, end }, date), cell(date.why), line(index, date)];
  });
  return body.length === 0 ? '' : section('Timeline', table(['Value', 'In its sentence', 'Why', 'Line'], body));
}

/** A sentence with a date in it in bold. */
function inSentence(text: string, sentence: Span, date: Span): string {
  const before = plainText(text.slice(Math.min(sentence.start, date.start), date.start));
  const after = plainText(text.slice(date.end, Math.max(sentence.end, date.end)));
  return `${before}**${cell(text.slice(date.start, date.end))}**${after}`.trim();
}

function claims(article: Article, index: Lines): string {
  const entities = new Map<string, Entity>(article.entities.map((entity) => [entity.id, entity]));
  const bySpeaker = new Map<string, Claim[]>();
  for (const claim of article.claims) {
    if (claim.type === 'factual') continue;
    const who = speakerName(article, claim, entities) || 'No source named';
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), claim]);
  }
  const groups = [...bySpeaker].map(
    ([who, list]) => `### ${cell(who)}\n\n${list.map((claim) => item(article, index, claim)).join('\n')}`,
  );
  return groups.length === 0 ? '' : section('Who says what', groups.join('\n\n'));
}

function worthChecking(article: Article, index: Lines): string {
  const own = article.claims.filter((claim) => claim.type === 'factual');
  return own.length === 0
    ? ''
    : section('Statements in the article’s own voice', own.map((claim) => item(article, index, claim)).join('\n'));
}

/** A claim as a box to tick, ticked where a person is done with it, and what was found below it. */
function item(article: Article, index: Lines, claim: Claim): string {
  const { text } = article;
  const words = (span: Span) => `“${cell(text.slice(span.start, span.end))}”`;
  const parent = claim.type === 'attributed' && article.claims.find(({ id }) => id === claim.parent);
  const facts = [
    `line ${line(index, startOf(claim))}`,
    ...(claim.type === 'attributed' && claim.cue ? [words(claim.cue)] : []),
    ...(claim.type === 'attributed' && claim.addressee ? [`to ${words(claim.addressee)}`] : []),
    ...(parent ? [`within that of line ${line(index, startOf(parent))}`] : []),
    ...readingWords(claim),
    ...(claim.worth ? [`check-worthy: ${claim.worth.band}`] : []),
  ];
  const box = isChecked(claim.check) ? 'x' : ' ';
  const found = claim.check ? `\n  ${checkWords(claim.check).map(cell).join('; ')}` : '';
  return `- [${box}] ${cell(quote(text, claim.content))} (${facts.join(', ')})${found}`;
}

const startOf = ({ content }: Claim): Span => content[0] ?? { start: 0, end: 0 };

/** What people said of annotations. */
function notes(article: Article, index: Lines): string {
  const said = rows(article).filter(({ note, tags }) => note !== '' || tags.length > 0);
  const items = said.map(
    ({ spans, note, tags, by }) =>
      `- line ${line(index, extent(spans))}, “${cell(quote(article.text, spans))}”: ${[note, ...tags.map((tag) => `#${tag}`)].map(cell).filter(Boolean).join(' ')} (${cell(by)})`,
  );
  return items.length === 0 ? '' : section('Notes', items.join('\n'));
}

function findings({ problems }: Article, index: Lines): string {
  const items = problems.map((problem) => `- line ${line(index, problem)}: ${cell(problem.message)}`);
  return items.length === 0 ? '' : section('Findings of the checks', items.join('\n'));
}
