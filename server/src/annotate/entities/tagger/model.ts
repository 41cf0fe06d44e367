import { labelCount } from './labels.ts';
import type { WordTable } from './table.ts';

/** A trained tagger. */
export interface TaggerModel {
  /** Weights of feature buckets by label: bucket `b`, label `l` at `b * labelCount + l`; times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Weights of one label after another: `before * labelCount + after`. */
  readonly transitions: Float32Array;
  /** Lists of names: for each name the bits of the lists that hold it (gazetteer.ts). */
  readonly gazetteer: WordTable;
  /** Groups of words that are used alike (clusters.ts). */
  readonly clusters: WordTable;
  /** Given names with the bits of the genders that bear them (gender.ts). */
  readonly givenNames: WordTable;
}

const magic = 0x4e414e33; // "NAN3"
const headerWords = 7;

/**
 * The model as bytes, little-endian: magic, number of labels, log2 of the buckets, log2 of the gazetteer's slots, of the
 * clusters' slots, of the given names' slots, scale; transitions as float32; checks and bits of the gazetteer, of the clusters, of the given
 * names as uint16; weights as int8.
 */
export function writeModel({ weights, scale, transitions, gazetteer, clusters, givenNames }: TaggerModel): Uint8Array {
  const header = new ArrayBuffer(headerWords * 4);
  const view = new DataView(header);
  view.setUint32(0, magic, true);
  view.setUint32(4, labelCount, true);
  view.setUint32(8, Math.log2(weights.length / labelCount), true);
  view.setUint32(12, Math.log2(gazetteer.checks.length), true);
  view.setUint32(16, Math.log2(clusters.checks.length), true);
  view.setUint32(20, Math.log2(givenNames.checks.length), true);
  view.setFloat32(24, scale, true);
  const tables = [gazetteer, clusters, givenNames].flatMap(({ checks, bits }) => [checks, bits]);
  const parts = [header, transitions, ...tables, weights].map((part) =>
    part instanceof ArrayBuffer ? new Uint8Array(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  );
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads what `writeModel` wrote: views over one copy of the bytes, so that it takes a millisecond. Throws when the bytes are not a model's. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const { buffer } = bytes.slice();
  const view = new DataView(buffer);
  if (
    buffer.byteLength < headerWords * 4 ||
    view.getUint32(0, true) !== magic ||
    view.getUint32(4, true) !== labelCount
  )
    throw new Error('The weights of the entity tagger are damaged or of another version.');
  let at = headerWords * 4;
  const take = (bytesTaken: number): number => {
    at += bytesTaken;
    return at - bytesTaken;
  };
  const transitions = new Float32Array(buffer, take(labelCount * labelCount * 4), labelCount * labelCount);
  const table = (slots: number): WordTable => ({
    checks: new Uint16Array(buffer, take(slots * 2), slots),
    bits: new Uint16Array(buffer, take(slots * 2), slots),
  });
  return {
    scale: view.getFloat32(24, true),
    transitions,
    gazetteer: table(2 ** view.getUint32(12, true)),
    clusters: table(2 ** view.getUint32(16, true)),
    givenNames: table(2 ** view.getUint32(20, true)),
    weights: new Int8Array(buffer, at, 2 ** view.getUint32(8, true) * labelCount),
  };
}
