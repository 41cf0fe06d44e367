import * as l10n from '@vscode/l10n';
import type { Position } from 'vscode-languageserver-types';
import type { Claim, DateMention } from '../annotate/model.ts';
import { quote } from '../formats/rows.ts';
import { valueWords } from './date-words.ts';
import { articleFileName } from './export.ts';
import { annotationsAt, attributionSpans, contains, extent, type Snapshot, toOffset } from './snapshot.ts';
import { oneLine, place, speaker } from './words.ts';
import { worthWords } from './worth-words.ts';

/**
 * The claim at a position as a note for the one who checks it, in plain text, one fact a line: what is said, by whom, when, which days it
 * speaks of, where it stands and why it deserves checking. Null where there is no claim.
 */
export function factCheckNote(snapshot: Snapshot, params: { readonly position: Position }): string | null {
  const claim = annotationsAt(snapshot, toOffset(snapshot, params.position)).claims[0];
  if (!claim) return null;
  const { article, uri } = snapshot;
  const said = dayOfSaying(snapshot, claim);
  const dates = article.dates
    .filter((date) => date.value !== date.text && claim.content.some((span) => contains(span, date)))
    .map(({ text, value, type }) => `${oneLine(text)} = ${valueWords(value, type)}`);
  const lines = [
    l10n.t('Claim: {0}', oneLine(quote(article.text, claim.content), Number.POSITIVE_INFINITY)),
    whose(snapshot, claim),
    said && l10n.t('Said: {0}', valueWords(said.value)),
    dates.length > 0 && l10n.t('Dates in it: {0}', dates.join('; ')),
    article.published && l10n.t('Published: {0}', valueWords(article.published.value)),
    l10n.t('Place: {0}, {1}', articleFileName(uri), place(snapshot, extent(claim.content))),
    claim.worth && worthWords(claim.worth),
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** Who says it, and in which words the article has it from them. */
function whose(snapshot: Snapshot, claim: Claim): string {
  if (claim.type === 'factual') return l10n.t('Speaker: {0}', l10n.t('The article’s own voice'));
  const name = speaker(snapshot, claim) ?? l10n.t('No source named');
  const spans = attributionSpans(claim).toSorted((a, b) => a.start - b.start);
  const words = spans.map(({ start, end }) => oneLine(snapshot.article.text.slice(start, end))).join(' … ');
  return words ? l10n.t('Speaker: {0} (“{1}”)', name, words) : l10n.t('Speaker: {0}', name);
}

/** The date that stands directly behind the words of attribution: "told the BBC on Tuesday that …". */
function dayOfSaying({ article }: Snapshot, claim: Claim): DateMention | undefined {
  if (claim.type === 'factual') return undefined;
  const spans = [...attributionSpans(claim), ...(claim.addressee ? [claim.addressee] : [])];
  const behind = (date: DateMention) =>
    spans.some(
      ({ end }) => date.start > end && /^ (?:(?:on|in|at|late|early) )*$/.test(article.text.slice(end, date.start)),
    );
  return article.dates.find(
    (date) => date.type === 'DATE' && behind(date) && !claim.content.some((span) => contains(span, date)),
  );
}
