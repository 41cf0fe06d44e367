import type { Article, AttributedClaim, Mention, Span } from '../annotate/model.ts';
import { covered, type Row, rows } from './rows.ts';

/**
 * `source`, `cue`, `addressee`: from a claim to who says it, the word that says so, and to whom. `within`: from a claim to the claim it is
 * nested in. `coreference`: from a mention to the one before it of the same entity. `title`: from a mention to the words of its title.
 * `anchor`: from a date to the date that it counts from.
 */
export type RelationType = 'source' | 'cue' | 'addressee' | 'within' | 'coreference' | 'title' | 'anchor';

/** A directed relation between two annotations of a layer, by their ids. */
export interface Relation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/** An article's annotations as a graph, the shape that annotation tools share. */
export interface Layer {
  /** In the order of all exports: by start, longest first, then id. */
  readonly annotations: readonly Row[];
  readonly relations: readonly Relation[];
}

/** The kinds of spans that are annotations only because a relation ends there. */
export const participantKinds = ['SOURCE', 'CUE', 'ADDRESSEE', 'TITLE'] as const;
type ParticipantKind = (typeof participantKinds)[number];

/** The graph of an article. Sources, cues, addressees and titles that are no mention themselves become annotations of their own. */
export function layer(article: Article): Layer {
  const known = layers.get(article);
  if (known) return known;
  const made = layerOf(article);
  layers.set(article, made);
  return made;
}

/** Every format starts from the same one. */
const layers = new WeakMap<Article, Layer>();

function layerOf(article: Article): Layer {
  const key = ({ start, end }: Span) => `${start} ${end}`;
  const mentionAt = new Map(article.mentions.map((mention) => [key(mention), mention.id]));
  const participants = new Map<string, Row>();
  const participant = (kind: ParticipantKind, span: Span, owner: Owner): string => {
    const mention = kind === 'CUE' || kind === 'TITLE' ? undefined : mentionAt.get(key(span));
    if (mention !== undefined) return mention;
    const id = `${kind.toLowerCase()}-${span.start}-${span.end}`;
    if (!participants.has(id)) participants.set(id, { ...plain, ...owner, id, kind, spans: [span] });
    return id;
  };
  const relations: Relation[] = [];
  const relate = (type: RelationType, from: string, to: string | undefined) => {
    if (to !== undefined) relations.push({ type, from, to });
  };

  const present = new Set([...article.claims, ...article.dates].map(({ id }) => id));
  for (const claim of article.claims) {
    if (claim.type === 'factual') continue;
    const owner = ownerOf(claim);
    if (claim.source) relate('source', claim.id, participant('SOURCE', claim.source, owner));
    if (claim.cue) relate('cue', claim.id, participant('CUE', claim.cue, owner));
    if (claim.addressee) relate('addressee', claim.id, participant('ADDRESSEE', claim.addressee, owner));
    relate('within', claim.id, parentOf(claim, present));
  }
  for (const date of article.dates) relate('anchor', date.id, present.has(date.anchor) ? date.anchor : undefined);
  const mentions = new Map(article.mentions.map((mention) => [mention.id, mention]));
  for (const entity of article.entities) {
    const at = entity.mentions.map((id) => mentions.get(id)).filter((mention) => mention !== undefined);
    at.forEach((mention, index) => {
      relate('coreference', mention.id, at[index - 1]?.id);
    });
    for (const role of entity.roles) {
      const holder = nearest(at, role);
      if (holder && role.end > role.start)
        relate('title', holder.id, participant('TITLE', { start: role.start, end: role.end }, ownerOf(holder)));
    }
  }
  const annotations = [...rows(article), ...participants.values()].sort(inOrder);
  const order = new Map(annotations.map(({ id }, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? 0;
  relations.sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
  return { annotations, relations };
}

type Owner = Pick<Row, 'status' | 'confidence' | 'by'>;

const ownerOf = ({ status, confidence, by }: Owner): Owner => ({ status, confidence, by });
const plain = { name: '', value: '', speaker: '', cue: '', links: [], note: '', tags: [] };

const parentOf = (claim: AttributedClaim, present: ReadonlySet<string>): string | undefined =>
  claim.parent !== null && present.has(claim.parent) ? claim.parent : undefined;

function nearest(mentions: readonly Mention[], { start }: Span): Mention | undefined {
  return mentions.reduce<Mention | undefined>(
    (best, mention) => (best && Math.abs(best.start - start) <= Math.abs(mention.start - start) ? best : mention),
    undefined,
  );
}

/** By start, longest first, then id. */
export const inOrder = (a: Row, b: Row): number =>
  extent(a.spans).start - extent(b.spans).start ||
  extent(b.spans).end - extent(a.spans).end ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** From the start of the first span to the end of the last. */
export const extent = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** The text of a row on one line, as a reader names it: `Sergei Riabkov`. */
export const onOneLine = (text: string, { spans }: Pick<Row, 'spans'>): string =>
  spans.map((span) => covered(text, span).replace(/\s+/gu, ' ')).join(' … ');
