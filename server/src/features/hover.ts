import * as l10n from '@vscode/l10n';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { AttributedClaim, Claim, DateMention, DateParts, Mention, Span } from '../annotate/model.ts';
import { quote } from '../formats/rows.ts';
import { dateWords } from './date-words.ts';
import { decisionFacts } from './decision-words.ts';
import { annotationsAt, extent, mentionsOf, type Snapshot, speakerOf, toOffset, toRange } from './snapshot.ts';
import { claimWords, mentionWords, oneLine, place, pronounWords, speaker } from './words.ts';
import { worthWords } from './worth-words.ts';

/**
 * What is known of the annotations under the pointer, the innermost first. The first line is plain and short, for those who listen to it;
 * below it a list says what is known and why it was recognised. Null where nothing is annotated.
 */
export function hover(snapshot: Snapshot, params: { readonly position: Position }): Hover | null {
  const { mention, pronoun, date, claims } = annotationsAt(snapshot, toOffset(snapshot, params.position));
  const parts: { readonly span: Span; readonly lines: readonly string[] }[] = [];
  if (mention) parts.push({ span: mention, lines: aboutMention(snapshot, mention) });
  if (pronoun) parts.push({ span: pronoun, lines: aboutPronoun(snapshot, pronoun) });
  if (date) parts.push({ span: date, lines: aboutDate(snapshot, date) });
  parts.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const shown = claims
    .slice(0, 2)
    .map((claim) => ({ span: extent(claim.content), lines: aboutClaim(snapshot, claim) }));
  const all = [...parts, ...shown];
  const first = all[0];
  if (!first) return null;
  const value = all.map(({ lines: [title = '', ...facts] }) =>
    [title, '', ...facts.map((fact) => `- ${fact}`)].join('\n'),
  );
  return { contents: { kind: 'markdown', value: value.join('\n\n---\n\n') }, range: toRange(snapshot, first.span) };
}

function aboutMention(snapshot: Snapshot, mention: Mention): readonly string[] {
  const entity = snapshot.entities.get(mention.entity);
  const here = entity && entity.name !== mention.text ? [l10n.t('Here: {0}', code(mention.text))] : [];
  const value = mention.quantity
    ? [l10n.t('Value: {0} {1}', mention.quantity.value, plain(mention.quantity.unit))]
    : [];
  return [
    strong(mentionWords(snapshot, mention)),
    ...here,
    ...aboutEntity(snapshot, mention),
    ...value,
    ...judged(snapshot, mention),
  ];
}

/** A pronoun is no name: the first line says so. */
function aboutPronoun(snapshot: Snapshot, pronoun: Mention): readonly string[] {
  return [strong(pronounWords(snapshot, pronoun)), ...aboutEntity(snapshot, pronoun), recognised(pronoun)];
}

/** What the article says of whom a mention means. */
function aboutEntity(snapshot: Snapshot, mention: Mention): readonly string[] {
  const entity = snapshot.entities.get(mention.entity);
  const facts: string[] = [];
  if (entity) {
    for (const role of entity.roles) facts.push(l10n.t('Role: {0} ({1})', plain(role.text), place(snapshot, role)));
    if (entity.aliases.length > 0) facts.push(l10n.t('Also: {0}', entity.aliases.map(plain).join(', ')));
    const first = mentionsOf(snapshot, entity)[0];
    if (first && first.id !== mention.id) facts.push(l10n.t('First named: {0}', place(snapshot, first)));
    for (const { scheme, id } of entity.links) facts.push(`${plain(scheme)}: ${code(id)}`);
  }
  const { guideline } = snapshot.config.kinds.own.find(({ id }) => id === mention.kind) ?? {};
  if (guideline) facts.push(l10n.t('Guideline: {0}', plain(oneLine(guideline, mostGuideline))));
  return facts;
}

function aboutDate(snapshot: Snapshot, date: DateMention): readonly string[] {
  const facts = [l10n.t('Written: {0}', code(date.text))];
  const implied = dateParts(date.implied);
  if (implied) facts.push(l10n.t('Implied: {0}', implied));
  facts.push(l10n.t('TIMEX3 value: {0}', code(date.mod ? `${date.value} ${date.mod}` : date.value)));
  if (date.earliest && date.latest && date.earliest !== date.latest)
    facts.push(l10n.t('From {0} to {1}', date.earliest, date.latest));
  if (date.anchor === 'published' && snapshot.article.published)
    facts.push(
      l10n.t('Publication date: {0} ({1})', snapshot.article.published.value, plain(snapshot.article.published.why)),
    );
  const anchor = snapshot.article.dates.find(({ id }) => id === date.anchor);
  if (anchor) facts.push(l10n.t('Counted from: {0} ({1})', code(anchor.text), place(snapshot, anchor)));
  return [strong(dateWords(date)), ...facts, ...judged(snapshot, date)];
}

function aboutClaim(snapshot: Snapshot, claim: Claim): readonly string[] {
  const facts = claim.type === 'attributed' ? aboutAttribution(snapshot, claim) : [];
  return [
    strong(claimWords(snapshot, claim)),
    ...facts,
    ...(claim.worth ? [plain(worthWords(claim.worth))] : []),
    recognised(claim),
  ];
}

function aboutAttribution(snapshot: Snapshot, claim: AttributedClaim): readonly string[] {
  const { article } = snapshot;
  const { cue, source } = claim;
  const facts = [l10n.t('Content: {0}', code(quote(article.text, claim.content)))];
  if (source) facts.push(l10n.t('Source: {0} ({1})', code(article.text.slice(source.start, source.end)), source.kind));
  const entity = speakerOf(snapshot, claim);
  if (entity && claim.sourceEntity && claim.sourceEntity.via !== 'self')
    facts.push(l10n.t('Speaker: {0} (by {1})', plain(entity.name), claim.sourceEntity.via.replace('-', ' ')));
  if (cue)
    facts.push(
      l10n.t('Cue: {0} ({1})', code(article.text.slice(cue.start, cue.end)), `${claim.act}, ${claim.polarity}`),
    );
  const outer = article.claims.find(({ id }) => id === claim.parent);
  if (outer)
    facts.push(l10n.t('Inside what is said by: {0}', plain(speaker(snapshot, outer) ?? l10n.t('no source named'))));
  return facts;
}

/** Longer guidelines are cut: the file of the newsroom has them whole. */
const mostGuideline = 500;

/** Who decided on an annotation, else what found it. */
function judged(
  { review }: Snapshot,
  annotation: { readonly id: string; readonly by: string; readonly confidence: number },
): readonly string[] {
  const facts = decisionFacts(review.decisions.get(annotation.id));
  return facts.length > 0 ? facts.map(plain) : [recognised(annotation)];
}

/** What the terms of the field for the order of source, verb and content say, and what a statement was recognised by. */
const ways: Readonly<Record<string, () => string>> = {
  preposed: () => l10n.t('the source before the statement'),
  postposed: () => l10n.t('the source after the statement'),
  inverted: () => l10n.t('the verb before the source'),
  sentence: () => l10n.t('its wording'),
};

const recognised = ({ by, confidence }: { readonly by: string; readonly confidence: number }): string =>
  l10n.t('Recognised by: {0}, {1} % sure', ways[by]?.() ?? plain(by), Math.round(confidence * 100));

function dateParts(parts: DateParts): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

const strong = (text: string): string => `**${plain(text)}**`;
const code = (text: string): string => `\`${oneLine(text).replaceAll('`', 'ˋ')}\``;
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
