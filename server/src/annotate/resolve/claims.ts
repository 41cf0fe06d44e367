import type { ClaimCandidate } from '../claims/recognise.ts';
import type { Claim, Entity, Mention, Span } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { fingerprint, uniqueIds } from '../text/identity.ts';

/** Decides who makes each statement, from the claim candidates of the whole article and its entities. */
export function resolveClaims(
  text: string,
  paragraphs: readonly Placed[],
  _entities: readonly Entity[],
  _mentions: readonly Mention[],
): readonly Claim[] {
  const unique = uniqueIds();
  return paragraphs.flatMap(({ start, recognition }) => recognition.claims.map((claim) => placed(claim, start)));

  function placed(claim: ClaimCandidate, offset: number): Claim {
    const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + offset, end: span.end + offset });
    return {
      id: unique(`c${fingerprint('attributed', text, move(claim))}`),
      type: 'attributed',
      kind: claim.kind,
      act: claim.act,
      polarity: claim.polarity,
      content: claim.content.map(move),
      quotedParts: claim.quotedParts.map(move),
      cue: claim.cue && move(claim.cue),
      source: claim.source && move(claim.source),
      sourceEntity: null,
      addressee: claim.addressee && move(claim.addressee),
      parent: null,
      worth: null,
      by: claim.by,
      confidence: claim.confidence,
      status: 'suggested',
    };
  }
}
