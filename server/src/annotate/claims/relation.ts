import type { Span } from '../model.ts';
import type { CueFound } from './cues.ts';
import type { Range, Reading } from './reading.ts';

/** A relation in tokens. */
export interface Relation {
  readonly content: readonly Range[];
  readonly cue: CueFound | undefined;
  readonly source: Range | undefined;
  readonly addressee?: Range | undefined;
  readonly by: string;
  /** How likely it is one, between 0 and 1; 1 until it has been weighed. */
  readonly certainty?: number;
  /** Whether the next paragraph may be its content. */
  readonly introduces?: boolean;
}

/** A cue that is no verb: a colon, "according to". */
export function plainCue(from: number, to: number, lemma: string): CueFound {
  const cue = { lemma, particle: undefined, act: 'statement', frames: new Set(['clause'] as const) } as const;
  return { from, verb: from, to, tense: 'base', infinitive: false, passive: false, negated: false, hedged: false, cue };
}

/** The index after the last token of a relation. */
export const endOf = ({ content, source, cue }: Relation) =>
  Math.max(0, ...content.map(({ to }) => to), source?.to ?? 0, cue?.to ?? 0);

/** The characters of a range of tokens. */
export function spanOf(reading: Reading, { from, to }: Range): Span {
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}

/** No sentence that people write reaches further from its cue; beyond, a text without full stops would cost the square of its length. */
const reach = 200;

/** The part of the stretch around a token that a relation there can take in. A quotation that begins in it belongs to it whole. */
export function windowOf(reading: Reading, at: number): Range {
  const stretch = reading.stretchAt[at] as Range;
  const before = Math.max(stretch.from, at - reach);
  const after = Math.min(stretch.to, at + reach);
  const from = reading.quotationAt[before]?.outerFrom ?? before;
  const to = after < stretch.to ? (reading.quotationAt[after]?.outerTo ?? after) : after;
  return { from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) };
}

/** Which relations stand with their source and cue inside the content of another one. Linear in the words of the contents. */
export function nestedAmong(relations: readonly Relation[]): (relation: Relation) => boolean {
  if (relations.length < 2) return () => false;
  /** For each token that a content holds, the furthest end of such a content. */
  const ends = new Map<number, number>();
  for (const { content } of relations)
    for (const { from, to } of content)
      for (let index = from; index < to; index++) ends.set(index, Math.max(to, ends.get(index) ?? 0));
  return (relation) => {
    const { content, source, cue } = relation;
    const from = Math.min(...content.map((range) => range.from), source?.from ?? Infinity, cue?.verb ?? Infinity);
    return (ends.get(from) ?? 0) >= endOf(relation);
  };
}
