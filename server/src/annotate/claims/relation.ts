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
  /** Whether the next paragraph may be its content. */
  readonly introduces?: boolean;
}

export function plainCue(from: number, to: number, lemma: string): CueFound {
  const cue = { lemma, particle: undefined, act: 'statement', frames: new Set(['clause'] as const) } as const;
  return { from, verb: from, to, tense: 'base', infinitive: false, passive: false, negated: false, hedged: false, cue };
}

export const endOf = ({ content, source, cue }: Relation) =>
  Math.max(0, ...content.map(({ to }) => to), source?.to ?? 0, cue?.to ?? 0);

export function spanOf(reading: Reading, { from, to }: Range): Span {
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}
