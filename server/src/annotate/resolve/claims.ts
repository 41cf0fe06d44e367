import type { AttributedCandidate, ClaimCandidate, FactualCandidate, LooseQuotation } from '../claims/recognise.ts';
import type { AttributedClaim, Claim, Entity, FactualClaim, Mention, Span, Worth } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { uniqueIds } from '../text/identity.ts';
import { withParents } from './nesting.ts';
import { moved, type PlacedClaim, runningQuotations } from './running-quotations.ts';
import { withSpeakers } from './speakers.ts';

/** Decides who makes each statement, from the claim candidates of the whole article and its entities. */
export function resolveClaims(
  text: string,
  paragraphs: readonly Placed[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  pronouns: readonly Mention[],
): readonly Claim[] {
  const unique = uniqueIds();
  const claims: readonly Claim[] = runningQuotations(paragraphs).map(({ claim, offset, more }) => {
    const id = unique(claim.fingerprint);
    return claim.type === 'factual'
      ? factualClaim(claim, id, spansOf({ claim, offset }), offset)
      : attributedClaim(claim, id, offset, more);
  });
  return withParents(withSpeakers(text, claims, entities, mentions, pronouns));
}

const spansOf = ({ claim, offset }: { readonly claim: ClaimCandidate; readonly offset: number }) =>
  claim.content.map((span) => moved(span, offset));

/** Field by field, because spreading costs several times as much and this is done for every reason of the article at every key. */
function movedWorth({ score, band, factType, reasons }: Worth, by: number): Worth {
  return {
    score,
    band,
    factType,
    reasons: reasons.map(({ code, text, start, end, weight }) => ({
      code,
      text,
      start: start + by,
      end: end + by,
      weight,
    })),
  };
}

function factualClaim(
  { worth, by, confidence }: FactualCandidate,
  id: string,
  content: readonly Span[],
  offset: number,
): FactualClaim {
  return {
    id,
    type: 'factual',
    content,
    worth: movedWorth(worth, offset),
    by,
    confidence,
    status: 'suggested',
  };
}

function attributedClaim(
  claim: AttributedCandidate | LooseQuotation,
  id: string,
  offset: number,
  more: PlacedClaim['more'],
): AttributedClaim {
  const loose = claim.type === 'quotation';
  const elsewhere = more.flatMap(spansOf);
  const own = spansOf({ claim, offset });
  const content = more.length === 0 ? own : [...own, ...elsewhere].sort((a, b) => a.start - b.start);
  const quotedParts = loose ? content : [...claim.quotedParts.map((span) => moved(span, offset)), ...elsewhere];
  // A statement of several paragraphs is worth as much as its best one; "He continued:" says nothing itself.
  const parts = own.length === 0 && more.length > 0 ? more : [{ claim, offset }, ...more];
  const [best = { claim, offset }] = parts.toSorted((a, b) => b.claim.worth.score - a.claim.worth.score);
  return {
    id,
    type: 'attributed',
    kind: loose || own.length === 0 ? 'direct' : claim.kind,
    act: loose ? 'statement' : claim.act,
    polarity: loose ? 'asserted' : claim.polarity,
    content,
    quotedParts: more.length === 0 ? quotedParts : quotedParts.toSorted((a, b) => a.start - b.start),
    cue: loose ? null : claim.cue && moved(claim.cue, offset),
    source: loose ? null : claim.source && moved(claim.source, offset),
    sourceEntity: null,
    addressee: loose ? null : claim.addressee && moved(claim.addressee, offset),
    parent: null,
    worth: movedWorth(best.claim.worth, best.offset),
    by: claim.by,
    confidence: claim.confidence,
    status: 'suggested',
  };
}
