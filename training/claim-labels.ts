/** Our own labels of attribution relations: stand-off files in `labels/claims/`, of the same texts as the labels of names (labelled-texts.ts), without them. */
import { readFileSync } from 'node:fs';
import type { Span } from '../server/src/annotate/model.ts';

/** One attribution relation. Offsets count UTF-16 code units of the text (labelled-texts.ts). */
export interface LabelledRelation {
  /** What is said: one span or more, in the order of the text. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
  /** Where the fullest name of who says it stands, if the text names them. */
  readonly speaker?: Span;
}

export interface LabelledClaims {
  /** The document's name (labelled-texts.ts). */
  readonly document: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  /** Whether no training sees it. */
  readonly held?: boolean;
  readonly relations: readonly LabelledRelation[];
}

type Pair = readonly [number, number];

/** A line of a stand-off file: spans are pairs of start and end. */
interface Line {
  readonly document: string;
  readonly hash: string;
  readonly held?: boolean;
  readonly relations: readonly {
    readonly content: readonly Pair[];
    readonly cue?: Pair;
    readonly source?: Pair;
    readonly speaker?: Pair;
  }[];
}

/** Reads a stand-off file. */
export function readClaimLabels(path: string): readonly LabelledClaims[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { relations, ...document }: Line = JSON.parse(line);
      return { ...document, relations: relations.map((relation) => each(relation, span)) };
    });
}

/** A document as a line of a stand-off file. */
export function writeClaimLabels({ relations, ...document }: LabelledClaims): string {
  return JSON.stringify({ ...document, relations: relations.map((relation) => each(relation, pair)) });
}

const span = ([start, end]: Pair): Span => ({ start, end });
const pair = ({ start, end }: Span): Pair => [start, end];

interface Parts<T> {
  readonly content: readonly T[];
  readonly cue?: T;
  readonly source?: T;
  readonly speaker?: T;
}

function each<T, U>({ content, cue, source, speaker }: Parts<T>, change: (part: T) => U): Parts<U> {
  return {
    content: content.map(change),
    ...(cue && { cue: change(cue) }),
    ...(source && { source: change(source) }),
    ...(speaker && { speaker: change(speaker) }),
  };
}
