import type { AttributedCandidate, ClaimCandidate, FactualCandidate, LooseQuotation } from '../claims/recognise.ts';
import type { AttributedClaim, Claim, FactualClaim, Span, Worth } from '../model.ts';
import type { Placed } from '../recognise.ts';
import { uniqueIds } from '../text/identity.ts';
import { withParents } from './nesting.ts';
import type { ResolvedPronouns } from './pronouns.ts';
import { moved, type PlacedClaim, runningQuotations } from './running-quotations.ts';
import type { BuiltNames } from './same-names.ts';
import { withSpeakers } from './speakers.ts';

/** The claims of a version of an article, and what they hang on. */
export interface ResolvedClaims {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
  /** Which names are one entity's, and which pronouns stand for whom. */
  readonly members: BuiltNames['members'];
  readonly pronouns: ResolvedPronouns['places'];
  readonly placed: readonly PlacedClaim[];
  /** The claims as they are made of those placed, then with their speakers, then with the claims that they are nested in. */
  readonly made: readonly Claim[];
  readonly spoken: readonly Claim[];
  readonly claims: readonly Claim[];
}

/**
 * Decides who makes each statement, from the claim candidates of the whole article and its entities.
 *
 * @param before the claims of an earlier version; it makes no difference but in time.
 */
export function resolveClaims(
  text: string,
  paragraphs: readonly Placed[],
  { entities, mentions, members }: BuiltNames,
  pronouns: ResolvedPronouns,
  before?: ResolvedClaims,
): ResolvedClaims {
  const unique = uniqueIds();
  const placed = runningQuotations(paragraphs);
  const kept = before ? countKept(before, { text, paragraphs, placed }) : 0;
  const made = placed.map(({ claim, offset, more }, index): Claim => {
    const id = unique(claim.fingerprint);
    const same = index < kept ? before?.made[index] : undefined;
    if (same) return same;
    return claim.type === 'factual'
      ? factualClaim(claim, id, spansOf({ claim, offset }), offset)
      : attributedClaim(claim, id, offset, more);
  });
  const samePeople = before?.members === members && before.pronouns === pronouns.places;
  const known = samePeople ? before.spoken.slice(0, kept) : [];
  const spoken = withSpeakers(text, made, entities, mentions, pronouns.mentions, known);
  const claims = withParents(spoken);
  return { text, paragraphs, members, pronouns: pronouns.places, placed, made, spoken, claims };
}

/** How many of the first claims are those of an earlier version, with nothing changed in or before their paragraphs, nor in the one after. */
function countKept(before: ResolvedClaims, now: Pick<ResolvedClaims, 'text' | 'paragraphs' | 'placed'>): number {
  const { text, paragraphs, placed } = now;
  let same = 0;
  while (same < paragraphs.length && isSameParagraph(paragraphs[same], before.paragraphs[same])) same += 1;
  const end = paragraphs[same - 1]?.end ?? 0;
  if (text.slice(0, end) !== before.text.slice(0, end)) return 0;
  const changed = placed.findIndex(
    (claim, index) => claim.paragraph >= same - 1 || !isSameClaim(claim, before.placed[index]),
  );
  return changed < 0 ? placed.length : changed;
}

const isSameParagraph = (one: Placed | undefined, other: Placed | undefined): boolean =>
  one?.recognition === other?.recognition && one?.start === other?.start && one?.zone === other?.zone;

const isSameClaim = (one: PlacedClaim, other: PlacedClaim | undefined): boolean =>
  isSamePlace(one, other) &&
  one.more.length === other?.more.length &&
  one.more.every((quotation, index) => isSamePlace(quotation, other.more[index]));

const isSamePlace = (
  one: PlacedClaim['more'][number] | PlacedClaim,
  other: PlacedClaim['more'][number] | PlacedClaim | undefined,
): boolean => one.claim === other?.claim && one.offset === other.offset;

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
