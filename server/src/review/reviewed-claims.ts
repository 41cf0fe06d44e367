/** Claims as people decided on them. */
import type { AttributedClaim, Claim, Mention, Source, SourceEntity, Span } from '../annotate/model.ts';
import type { AnnotationDecision, ClaimDecision } from './decision.ts';
import { extent, Overlaps, shared } from './overlaps.ts';
import { type Judged, provenance } from './places.ts';

/** A claim as a person decided, with what the machine knows of it besides. */
export function claimOf(judged: Judged<ClaimDecision>, machine: Claim | undefined): Claim {
  const { decision, content, source, cue } = judged;
  const id = `c${decision.id}`;
  const check = decision.check && { check: decision.check };
  if (decision.kind === 'factual') {
    // Who marks a statement as a claim says that it is worth checking.
    const worth = machine?.worth ?? { score: 1, band: 'high', factType: 'other', reasons: [] };
    return { id, type: 'factual', content, worth, ...check, ...provenance(judged, machine) };
  }
  const known: AttributedClaim | undefined = machine?.type === 'attributed' ? machine : undefined;
  const inside = (part: Span) => content.some(({ start, end }) => start <= part.start && part.end <= end);
  const isSameSource = known && isSamePlace(known.source, source ?? null);
  return {
    id,
    type: 'attributed',
    kind: decision.kind,
    act: decision.act ?? known?.act ?? 'statement',
    polarity: decision.polarity ?? known?.polarity ?? 'asserted',
    content,
    quotedParts: known?.quotedParts.filter(inside) ?? [],
    cue: cue ? { lemma: known && isSamePlace(known.cue, cue) ? (known.cue?.lemma ?? '') : '', ...cue } : null,
    source: source ? { kind: (isSameSource && known.source?.kind) || 'person', ...source } : null,
    // Who the machine took for the speaker is that only as long as the words that name the speaker are the same.
    sourceEntity: isSameSource ? known.sourceEntity : null,
    addressee: isSameSource ? known.addressee : null,
    parent: isSameSource ? known.parent : null,
    worth: machine?.worth ?? null,
    ...check,
    ...provenance(judged, machine),
  };
}

/** Whether a claim of the machine may be that of a person: not where the person names another source, as for what somebody says within what another says. */
export const isBySame = ({ source }: Judged<ClaimDecision>, machine: Claim): boolean =>
  !source || machine.type === 'factual' || !machine.source || shared(source, machine.source) > 0;

const isSamePlace = (one: Span | null, other: Span | null): boolean =>
  one?.start === other?.start && one?.end === other?.end;

/**
 * Claims with the speakers and the claims around them as they are after the review. The speaker of a claim that a person gave a source is who is named
 * there; a claim that a person added belongs to the smallest one around it.
 *
 * @param entityNow the id that an entity has now; undefined for one that is gone.
 * @param claimNow the same for claims.
 */
export function settledClaims(
  claims: readonly Claim[],
  decisions: ReadonlyMap<string, AnnotationDecision>,
  mentions: readonly Mention[],
  entityNow: (id: string) => string | undefined,
  claimNow: (id: string) => string | undefined,
): readonly Claim[] {
  const named = once(() => new Overlaps(mentions, (mention) => mention));
  const around = once(() => new Overlaps(claims, ({ content }) => extent(content)));
  return claims.map((claim): Claim => {
    if (claim.type === 'factual') return claim;
    const { sourceEntity, source, parent } = claim;
    const decision = decisions.get(claim.id);
    const known = sourceEntity && withId(sourceEntity, entityNow(sourceEntity.id));
    const speaker = known || !decision || !source ? undefined : speakerIn(named().at(source), source);
    return {
      ...claim,
      ...(source && speaker && { source: { ...source, kind: sourceKind(speaker) } }),
      sourceEntity: known || (speaker ? { id: speaker.entity, via: 'self' } : null),
      parent:
        (parent && claimNow(parent)) ||
        (decision?.status === 'added' && smallestAround(around(), claim, claimNow)?.id) ||
        null,
    };
  });
}

const withId = (entity: SourceEntity, id: string | undefined): SourceEntity | null =>
  id === undefined ? null : { ...entity, id };

/** The mention that names a speaker: a person in the words of the source, else whatever all of them name. */
const speakerIn = (mentions: readonly Mention[], source: Span): Mention | undefined =>
  mentions.find(({ kind, start, end }) => kind === 'PERSON' && source.start <= start && end <= source.end) ??
  mentions.find((mention) => isSamePlace(mention, source));

const sourceKind = ({ kind }: Mention): Source['kind'] =>
  kind === 'PERSON' ? 'person' : kind === 'NATIONALITY' ? 'group' : 'organisation';

function smallestAround(
  claims: Overlaps<Claim>,
  { id, content }: AttributedClaim,
  claimNow: (id: string) => string | undefined,
): AttributedClaim | undefined {
  const own = extent(content);
  const length = ({ content }: Claim) => extent(content).end - extent(content).start;
  return claims
    .at(own)
    .filter((other): other is AttributedClaim => other.type === 'attributed' && other.id !== id)
    .filter(({ parent }) => !parent || claimNow(parent) !== id)
    .filter((other) => length(other) > own.end - own.start)
    .filter(({ content }) => extent(content).start <= own.start && own.end <= extent(content).end)
    .reduce<AttributedClaim | undefined>((best, one) => (best && length(best) <= length(one) ? best : one), undefined);
}

/** Makes something the first time that it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
