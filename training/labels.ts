/** Our own labels of names: stand-off files in `labels/`, without the texts, to which their offsets belong (labelled-texts.ts). */
import { readFileSync } from 'node:fs';
import type { EntityKind } from '../server/src/annotate/kinds.ts';
import type { Span } from '../server/src/annotate/model.ts';

/** A labelled mention of a name. */
export interface LabelledMention extends Span {
  readonly kind: EntityKind;
  /** The entity that it names: a number that all its mentions in the document share. */
  readonly cluster: number;
  /** The job or title said at this mention of a person. */
  readonly role?: Span;
}

/** The labels of one document. */
export interface LabelledDocument {
  /** The document's name in its corpus; of a corpus without documents its name, an underscore and the number of the first sentence. */
  readonly document: string;
  /** The corpus's file. */
  readonly corpus: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  /** Never trained on: the regression set. */
  readonly held: boolean;
  /** Where articles begin: offsets into the text, the first 0. */
  readonly articles: readonly number[];
  readonly mentions: readonly LabelledMention[];
}

/** A line of a stand-off file: mentions as [start, end, kind, cluster] or, with a role, [start, end, kind, cluster, role's start, role's end]. */
interface Line extends Omit<LabelledDocument, 'mentions'> {
  readonly mentions: readonly (readonly [number, number, EntityKind, number, number?, number?])[];
}

/** Reads a stand-off file. */
export function readLabels(path: string): readonly LabelledDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const record = JSON.parse(line) as Line;
      const mentions = record.mentions.map(([start, end, kind, cluster, from, to]): LabelledMention => {
        const role = from === undefined || to === undefined ? {} : { role: { start: from, end: to } };
        return { start, end, kind, cluster, ...role };
      });
      return { ...record, mentions };
    });
}

/** A document as a line of a stand-off file. */
export function writeLabels(document: LabelledDocument): string {
  const mentions = document.mentions.map(({ start, end, kind, cluster, role }) =>
    role ? [start, end, kind, cluster, role.start, role.end] : [start, end, kind, cluster],
  );
  return JSON.stringify({ ...document, mentions });
}
