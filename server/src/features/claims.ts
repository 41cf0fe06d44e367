import * as l10n from '@vscode/l10n';
import type { Claim, Worth } from '../annotate/model.ts';
import { quote } from '../formats/rows.ts';
import type { ClaimEntry, ClaimGroup, ClaimList } from '../protocol.ts';
import { isShown, type Snapshot, toRange } from './snapshot.ts';
import { oneLine, speaker } from './words.ts';
import { rankWords, reasonWords } from './worth-words.ts';

/** Claims that belong together, under a name in the reader's language. */
export interface GroupOfClaims {
  readonly label: string;
  readonly claims: readonly Claim[];
}

/** The claims that are shown, as a list in groups: for views, reports and quick picks. */
export function claimList(snapshot: Snapshot, { by }: { readonly by: 'speaker' | 'rank' }): ClaimList {
  const groups = by === 'rank' ? claimsByRank(snapshot) : claimsBySpeaker(snapshot);
  return {
    groups: groups.map(
      ({ label, claims }): ClaimGroup => ({ label, claims: claims.map((claim) => entry(snapshot, claim)) }),
    ),
  };
}

/** A group each speaker, in the order in which they first speak; then what nobody is named for, and the article's own voice. */
export function claimsBySpeaker(snapshot: Snapshot): readonly GroupOfClaims[] {
  const claims = snapshot.article.claims.filter(isShown);
  const named = Map.groupBy(
    claims.filter((claim) => speaker(snapshot, claim)),
    (claim) => speaker(snapshot, claim) ?? '',
  );
  const unnamed = claims.filter((claim) => claim.type === 'attributed' && !speaker(snapshot, claim));
  return [
    ...Array.from(named, ([label, group]) => ({ label, claims: group })),
    { label: l10n.t('No source named'), claims: unnamed },
    { label: l10n.t('The article’s own voice'), claims: claims.filter(({ type }) => type === 'factual') },
  ].filter((group) => group.claims.length > 0);
}

/** A group each band, the highest first; in it the highest score first. */
function claimsByRank(snapshot: Snapshot): readonly GroupOfClaims[] {
  const claims = snapshot.article.claims
    .filter(isShown)
    .toSorted((a, b) => (b.worth?.score ?? 0) - (a.worth?.score ?? 0));
  const group = (label: string, band: Worth['band']): GroupOfClaims => ({
    label,
    claims: claims.filter(({ worth }) => (worth?.band ?? 'low') === band),
  });
  return [
    group(l10n.t('Check-worthy: high'), 'high'),
    group(l10n.t('Check-worthy: medium'), 'medium'),
    group(l10n.t('Check-worthy: low'), 'low'),
  ].filter(({ claims }) => claims.length > 0);
}

function entry(snapshot: Snapshot, claim: Claim): ClaimEntry {
  const { worth } = claim;
  return {
    id: claim.id,
    text: oneLine(quote(snapshot.article.text, claim.content), 300),
    speaker: speaker(snapshot, claim) ?? null,
    ranges: claim.content.map((span) => toRange(snapshot, span)),
    worth: worth && {
      band: worth.band,
      score: worth.score,
      factType: worth.factType,
      label: rankWords(worth),
      reasons: worth.reasons.map(reasonWords),
    },
  };
}
