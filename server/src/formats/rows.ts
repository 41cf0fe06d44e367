import type {
  Article,
  AttributedClaim,
  Claim,
  Entity,
  Link,
  Provenance,
  Quantity,
  Span,
  Status,
} from '../annotate/model.ts';

/** An annotation as most formats see it: a kind, one span or more, and a few words about it. */
export interface Row {
  readonly id: string;
  /** `PERSON`, …, `DATE`, `CLAIM`. */
  readonly kind: string;
  readonly spans: readonly Span[];
  /** The entity's full name. */
  readonly name: string;
  /** The TIMEX3 value, the amount with its unit, or how much a claim deserves checking. */
  readonly value: string;
  /** Who makes a claim. */
  readonly speaker: string;
  readonly cue: string;
  /** The entity's identifiers outside the article. */
  readonly links: readonly Link[];
  readonly status: Status;
  readonly confidence: number;
  readonly by: string;
  /** What people said of it. */
  readonly note: string;
  readonly tags: readonly string[];
}

/** Every annotation of an article as rows, by start, longest first, then id: the order of all exports. */
export function rows(article: Article): readonly Row[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const all: Row[] = [
    ...article.mentions.map((mention) => ({
      ...plainRow,
      id: mention.id,
      kind: mention.kind,
      spans: [{ start: mention.start, end: mention.end }],
      name: entities.get(mention.entity)?.name ?? mention.text,
      links: entities.get(mention.entity)?.links ?? [],
      value: mention.quantity ? quantityWords(mention.quantity) : '',
      ...provenance(mention),
    })),
    ...article.dates.map((date) => ({
      ...plainRow,
      id: date.id,
      kind: 'DATE',
      spans: [{ start: date.start, end: date.end }],
      value: date.value,
      ...provenance(date),
    })),
    ...article.claims.map((claim) => ({
      ...plainRow,
      id: claim.id,
      kind: 'CLAIM',
      spans: claim.content,
      value: claim.worth?.band ?? '',
      speaker: speakerName(article, claim, entities),
      cue: claim.type === 'attributed' && claim.cue ? covered(article.text, claim.cue) : '',
      ...provenance(claim),
    })),
  ];
  return all.sort((a, b) => start(a) - start(b) || end(b) - end(a) || (a.id < b.id ? -1 : 1));
}

/** An amount with its unit: `5000000 USD`. */
export const quantityWords = ({ value, unit }: Quantity): string => `${value} ${unit}`.trim();

/** What a row says beside its kind and place where there is nothing to say. */
export const plainRow = { name: '', value: '', speaker: '', cue: '', links: [] } as const;

/** What a row says of who found it and of what people said. */
export const provenance = ({
  status,
  confidence,
  by,
  note = '',
  tags = [],
}: Provenance): Pick<Row, 'status' | 'confidence' | 'by' | 'note' | 'tags'> => ({ status, confidence, by, note, tags });

const start = (row: Row): number => row.spans[0]?.start ?? 0;
const end = (row: Row): number => row.spans.at(-1)?.end ?? 0;
/** The text of a span. */
export const covered = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The name of who makes a claim: the entity's, else the words of the source, else empty. */
export function speakerName(article: Article, claim: Claim, entities: ReadonlyMap<string, Entity>): string {
  if (claim.type === 'factual') return '';
  const entity = entities.get(claim.sourceEntity?.id ?? '');
  const source = claim.source && (namelessBefore(article, claim) ?? claim.source);
  return entity?.name ?? (source ? covered(article.text, source).replace(/\s+/gu, ' ') : '');
}

/** How far back "he" may mean who spoke before, in claims. */
const mostBack = 6;

/**
 * Whom "he", "she" and "the same source" mean where that is nobody with a name: the source of the claim before, when it is a person without one ("an OSCE
 * spokesperson"). Undefined where somebody else has spoken since, for other sources, and where the speaker is known.
 */
function namelessBefore({ text, claims }: Article, claim: AttributedClaim): Span | undefined {
  if (claim.sourceEntity || !claim.source || !meansAnother.test(covered(text, claim.source))) return undefined;
  const at = claims.indexOf(claim);
  for (const before of claims.slice(Math.max(0, at - mostBack), at).reverse()) {
    if (before.type === 'factual' || !before.source || before.parent === claim.id) continue;
    if (before.sourceEntity) return undefined;
    if (!meansAnother.test(covered(text, before.source)))
      return before.source.kind === 'person' || before.source.kind === 'anonymous' ? before.source : undefined;
  }
  return undefined;
}

const meansAnother = /^(?:s?he|(?:the|this|that) same (?:source|person|official))$/i;

/** The text that a row covers; the parts of a discontinuous one are joined by an ellipsis. */
export const quote = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => covered(text, span)).join(' … ');
