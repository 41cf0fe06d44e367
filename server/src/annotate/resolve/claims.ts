import type { AttributedCandidate, FactualCandidate, LooseQuotation } from '../claims/recognise.ts';
import type { AttributedClaim, Claim, Entity, FactualClaim, Mention, Span, Worth } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { uniqueIds } from '../text/identity.ts';
import { withParents } from './nesting.ts';
import { moved, runningQuotations } from './running-quotations.ts';
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
    const own = claim.content.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
    const content = more.length === 0 ? own : [...own, ...more].sort((a, b) => a.start - b.start);
    return claim.type === 'factual'
      ? factualClaim(claim, id, content, offset)
      : attributedClaim(claim, id, content, offset);
  });
  return withParents(withSpeakers(text, claims, entities, mentions, pronouns));
}

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
  content: readonly Span[],
  offset: number,
): AttributedClaim {
  const loose = claim.type === 'quotation';
  return {
    id,
    type: 'attributed',
    kind: loose ? 'direct' : claim.kind,
    act: loose ? 'statement' : claim.act,
    polarity: loose ? 'asserted' : claim.polarity,
    content,
    quotedParts: loose ? content : claim.quotedParts.map((span) => moved(span, offset)),
    cue: loose ? null : claim.cue && moved(claim.cue, offset),
    source: loose ? null : claim.source && moved(claim.source, offset),
    sourceEntity: null,
    addressee: loose ? null : claim.addressee && moved(claim.addressee, offset),
    parent: null,
    worth: movedWorth(claim.worth, offset),
    by: claim.by,
    confidence: claim.confidence,
    status: 'suggested',
  };
}
