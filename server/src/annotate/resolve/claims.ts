import type { AttributedCandidate, FactualCandidate } from '../claims/recognise.ts';
import type { AttributedClaim, Claim, Entity, FactualClaim, Mention, Span, Worth } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { uniqueIds } from '../text/identity.ts';

/** Decides who makes each statement, from the claim candidates of the whole article and its entities. */
export function resolveClaims(
  _text: string,
  paragraphs: readonly Placed[],
  _entities: readonly Entity[],
  _mentions: readonly Mention[],
): readonly Claim[] {
  const unique = uniqueIds();
  return paragraphs.flatMap(({ start, recognition, zone }) =>
    recognition.claims
      .filter(({ type }) => type === 'attributed' || zone === 'body' || zone === 'standfirst' || zone === 'headline')
      .map((claim) => {
        const id = unique(claim.fingerprint);
        return claim.type === 'attributed' ? attributedClaim(claim, id, start) : factualClaim(claim, id, start);
      }),
  );
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

function movedWorth(worth: Worth, by: number): Worth {
  return { ...worth, reasons: worth.reasons.map((reason) => moved(reason, by)) };
}

function factualClaim({ content, worth, by, confidence }: FactualCandidate, id: string, offset: number): FactualClaim {
  return {
    id,
    type: 'factual',
    content: content.map((span) => moved(span, offset)),
    worth: movedWorth(worth, offset),
    by,
    confidence,
    status: 'suggested',
  };
}

function attributedClaim(claim: AttributedCandidate, id: string, offset: number): AttributedClaim {
  return {
    id,
    type: 'attributed',
    kind: claim.kind,
    act: claim.act,
    polarity: claim.polarity,
    content: claim.content.map((span) => moved(span, offset)),
    quotedParts: claim.quotedParts.map((span) => moved(span, offset)),
    cue: claim.cue && moved(claim.cue, offset),
    source: claim.source && moved(claim.source, offset),
    sourceEntity: null,
    addressee: claim.addressee && moved(claim.addressee, offset),
    parent: null,
    worth: movedWorth(claim.worth, offset),
    by: claim.by,
    confidence: claim.confidence,
    status: 'suggested',
  };
}
