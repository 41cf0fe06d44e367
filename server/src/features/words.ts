import * as l10n from '@vscode/l10n';
import { type AnyEntityKind, isOwnKind, type Kind, kindRow } from '../annotate/kinds.ts';
import type { Claim, Mention, Span } from '../annotate/model.ts';
import { allKinds, type KindsConfig } from '../config/kinds.ts';
import { speakerName } from '../formats/rows.ts';
import type { Snapshot } from './snapshot.ts';

/** Short descriptions of annotations in the reader's language: the first line of a hover, a line of the outline, what a screen reader says. */

const claimKinds = {
  direct: () => l10n.t('direct quotation'),
  mixed: () => l10n.t('partly quoted'),
  indirect: () => l10n.t('reported'),
};

/** The name of a kind; one that the newsroom made has its name there, else that in the record. */
export function kindLabel(id: Kind | AnyEntityKind, { own }: KindsConfig = allKinds): string {
  return isOwnKind(id) ? (own.find((row) => row.id === id)?.label ?? id) : l10n.t(kindRow(id).label);
}

/** "Person: Sergei Riabkov, mention 2 of 3". */
export function mentionWords({ entities, config }: Snapshot, mention: Mention): string {
  const label = kindLabel(mention.kind, config.kinds);
  const entity = entities.get(mention.entity);
  if (!entity) return l10n.t('{0}: {1}', label, mention.text);
  if (entity.mentions.length < 2) return l10n.t('{0}: {1}', label, entity.name);
  const number = entity.mentions.indexOf(mention.id) + 1;
  return l10n.t('{0}: {1}, mention {2} of {3}', label, entity.name, number, entity.mentions.length);
}

/** "Pronoun for Sergei Riabkov". */
export const pronounWords = ({ entities }: Snapshot, pronoun: Mention): string =>
  l10n.t('Pronoun for {0}', entities.get(pronoun.entity)?.name ?? pronoun.text);

/** "Claim, direct quotation: Sergei Riabkov told Tass"; "Claim in the article's own voice". */
export function claimWords(snapshot: Snapshot, claim: Claim): string {
  const { text } = snapshot.article;
  if (claim.type === 'factual') return l10n.t('Check-worthy statement in the article’s own voice');
  const who = speaker(snapshot, claim) ?? l10n.t('no source named');
  const said = [
    claim.cue && text.slice(claim.cue.start, claim.cue.end),
    claim.addressee && text.slice(claim.addressee.start, claim.addressee.end),
  ].filter(Boolean);
  return l10n.t('Claim, {0}: {1}', claimKinds[claim.kind](), oneLine([who, ...said].join(' ')));
}

/** Who makes an attributed claim: the entity's name, else the words of the source; undefined where none is named. */
export function speaker(snapshot: Snapshot, claim: Claim): string | undefined {
  const name = speakerName(snapshot.article, claim, snapshot.entities);
  return name === '' ? undefined : oneLine(name);
}

/** "line 3", counted as the editor counts. */
export const place = ({ lines }: Snapshot, span: Span): string =>
  l10n.t('line {0}', lines.position(span.start).line + 1);

/** A text on one line, cut at a word when it is longer than `most` UTF-16 code units. */
export function oneLine(text: string, most = 120): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, space > most / 2 ? space : most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
