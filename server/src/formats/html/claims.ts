import type { Article, AttributedClaim, Claim, Entity, Span } from '../../annotate/model.ts';
import type { Lines } from '../../annotate/text/lines.ts';
import { checkWords, isChecked, readingWords } from '../claim-words.ts';
import { covered, quote, speakerName } from '../rows.ts';
import { escapeHtml, line } from './escape.ts';
import { chip, provenanceWords } from './words.ts';

/** What the sections about claims need of the article. */
export interface ClaimContext {
  readonly article: Article;
  readonly index: Lines;
  readonly numbers: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Who makes a claim; nothing for the article's own voice. */
const speakerOf = ({ article, entities }: ClaimContext, claim: Claim): string =>
  claim.type === 'factual' ? '' : speakerName(article, claim, entities) || 'No source named';

/** The facts of a claim for its card in the article. */
export function claimFacts(context: ClaimContext, claim: Claim): readonly string[] {
  const { worth } = claim;
  return [
    speakerOf(context, claim) || 'In the article’s own voice',
    [...attributionWords(context, claim), ...readingWords(claim)].join(', '),
    worth ? `${worth.band} check-worthiness${worth.reasons.length > 0 ? ': ' : ''}${reasonsOf(claim).join(', ')}` : '',
    ...(claim.check ? checkWords(claim.check) : []),
    ...provenanceWords(claim),
  ].filter(Boolean);
}

/** The statements that others make, by speaker, in the order in which they speak first. */
export function quotationsSection(context: ClaimContext): string {
  const said = context.article.claims.filter((claim) => claim.type === 'attributed');
  return [...Map.groupBy(said, (claim) => speakerOf(context, claim))]
    .map(([who, claims]) => {
      const entity = context.entities.get(claims[0]?.sourceEntity?.id ?? '');
      const role = entity?.roles[0] ? `<span class="also">${line(entity.roles[0].text)}</span>` : '';
      const name = `${entity ? `<a href="#${entity.id}">${line(who)}</a> ${chip(entity.kind)}` : line(who)}${role}`;
      return `<h3>${name}</h3>\n${claims.map((claim) => quotation(context, claim)).join('\n')}`;
    })
    .join('\n');
}

function quotation(context: ClaimContext, claim: AttributedClaim): string {
  const { numbers } = context;
  const facts = [
    ...attributionWords(context, claim),
    ...readingWords(claim),
    `line ${lineOf(context, claim)}`,
    ...provenanceWords(claim),
  ];
  return `<blockquote id="${claim.id}" class="${claim.kind}"><p>${badge(numbers, claim)}${wordsOf(context.article, claim)}</p><p class="meta">${[...facts.map(line), ...parentOf(context, claim)].join(' · ')}</p></blockquote>`;
}

/** The words of a claim; those in quotation marks are set apart. */
function wordsOf({ text }: Article, claim: Claim): string {
  if (claim.type === 'factual') return line(quote(text, claim.content));
  return claim.content.map((span) => marked(text, span, claim.quotedParts)).join(' … ');
}

function marked(text: string, span: Span, parts: readonly Span[]): string {
  const inner = parts
    .filter((part) => span.start <= part.start && part.end <= span.end && part.start < part.end)
    .toSorted((a, b) => a.start - b.start);
  let at = span.start;
  let result = '';
  for (const part of inner) {
    if (part.start < at) continue;
    result += `${onOneLine(text, at, part.start)}<i>${onOneLine(text, part.start, part.end)}</i>`;
    at = part.end;
  }
  return result + onOneLine(text, at, span.end);
}

const onOneLine = (text: string, start: number, end: number): string =>
  escapeHtml(text.slice(start, end).replace(/\s+/gu, ' '));

/** Whether a statement in the article's own voice hardly needs checking: it stays in the background unless a person looked at it. */
export const isLow = (claim: Claim | undefined): boolean =>
  claim?.type === 'factual' && claim.worth.band === 'low' && claim.status === 'suggested' && claim.check === undefined;

/** The claims that deserve checking most first, each with a box to tick and a line to write on; folded away those that hardly do. */
export function checklist(context: ClaimContext): string {
  const claims = context.article.claims
    .filter(
      (claim) => claim.type === 'factual' || claim.check !== undefined || (claim.worth && claim.worth.band !== 'low'),
    )
    .toSorted((a, b) => (b.worth?.score ?? 0) - (a.worth?.score ?? 0));
  const list = (some: readonly Claim[]) =>
    some.length === 0 ? '' : `<ul class="check">\n${some.map((claim) => toCheck(context, claim)).join('\n')}\n</ul>`;
  const low = claims.filter(isLow);
  const folded = `<details><summary>Statements that hardly need checking: ${low.length}</summary>\n${list(low)}\n</details>`;
  return [list(claims.filter((claim) => !isLow(claim))), low.length === 0 ? '' : folded].filter(Boolean).join('\n');
}

function toCheck(context: ClaimContext, claim: Claim): string {
  const id = claim.type === 'factual' ? ` id="${claim.id}"` : '';
  const facts = [
    speakerOf(context, claim) || 'The article itself',
    `line ${lineOf(context, claim)}`,
    ...reasonsOf(claim),
    ...(claim.type === 'factual' ? provenanceWords(claim) : []),
  ];
  const done = isChecked(claim.check);
  const box = `<span class="box" role="img" aria-label="${done ? 'checked' : 'to check'}">${done ? '☑' : '☐'}</span>`;
  const words = `<p>${badge(context.numbers, claim)}${wordsOf(context.article, claim)}</p>`;
  const about = `<p class="meta">${meter(claim)}${facts.map(line).join(' · ')}</p>`;
  const found = claim.check ? `<p class="found">${checkWords(claim.check).map(line).join(' · ')}</p>` : '';
  return `<li${id}>${box}<div>${words}${about}${found}<p class="write">Source:</p></div></li>`;
}

const badge = (numbers: ReadonlyMap<string, number>, { id }: Claim): string =>
  `<span class="badge">${numbers.get(id)}</span> `;

/** How much a claim deserves checking, as a bar with its word. */
function meter({ worth }: Claim): string {
  if (!worth) return '';
  const width = Math.round(worth.score * 40);
  return `<svg class="meter" viewBox="0 0 40 8" aria-hidden="true"><rect class="rail" width="40" height="8" rx="2"/><rect width="${width}" height="8" rx="2"/></svg><b>${worth.band}</b> · `;
}

const reasonsOf = ({ worth }: Claim): readonly string[] =>
  (worth?.reasons ?? [])
    .filter(({ weight }) => weight > 0)
    .slice(0, 3)
    .map(({ text }) => text);

/** The words that report a claim, and to whom: `“told”, to “Tass”`. */
function attributionWords({ article: { text } }: ClaimContext, claim: Claim): readonly string[] {
  if (claim.type === 'factual') return [];
  return [
    ...(claim.cue ? [`“${covered(text, claim.cue)}”`] : []),
    ...(claim.addressee ? [`to “${covered(text, claim.addressee)}”`] : []),
  ];
}

function parentOf({ article, numbers }: ClaimContext, { parent }: AttributedClaim): readonly string[] {
  const claim = article.claims.find(({ id }) => id === parent);
  return claim ? [`within <a href="#${claim.id}">claim ${numbers.get(claim.id)}</a>`] : [];
}

const lineOf = ({ index }: ClaimContext, { content }: Claim): number => index.position(content[0]?.start ?? 0).line + 1;
