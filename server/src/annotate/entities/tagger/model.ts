import type { Gazetteer } from './gazetteer.ts';
import { labelCount } from './labels.ts';

/** A trained tagger. */
export interface TaggerModel {
  /** Weights of feature buckets by label: bucket `b`, label `l` at `b * labelCount + l`; times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Weights of one label after another: `before * labelCount + after`. */
  readonly transitions: Float32Array;
  readonly gazetteer: Gazetteer;
}

const magic = 0x4e414e31; // "NAN1"
const headerWords = 5;

/**
 * The model as bytes, little-endian: magic, number of labels, log2 of the buckets, log2 of the gazetteer's slots, scale; transitions as float32;
 * the gazetteer's checks and bits as uint16; weights as int8.
 */
export function writeModel({ weights, scale, transitions, gazetteer }: TaggerModel): Uint8Array {
  const header = new ArrayBuffer(headerWords * 4);
  const view = new DataView(header);
  view.setUint32(0, magic, true);
  view.setUint32(4, labelCount, true);
  view.setUint32(8, Math.log2(weights.length / labelCount), true);
  view.setUint32(12, Math.log2(gazetteer.checks.length), true);
  view.setFloat32(16, scale, true);
  const parts = [header, transitions, gazetteer.checks, gazetteer.bits, weights].map((part) =>
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
  const slots = 2 ** view.getUint32(12, true);
  const transitionsAt = headerWords * 4;
  const checksAt = transitionsAt + labelCount * labelCount * 4;
  const bitsAt = checksAt + slots * 2;
  const weightsAt = bitsAt + slots * 2;
  return {
    scale: view.getFloat32(16, true),
    transitions: new Float32Array(buffer, transitionsAt, labelCount * labelCount),
    gazetteer: { checks: new Uint16Array(buffer, checksAt, slots), bits: new Uint16Array(buffer, bitsAt, slots) },
    weights: new Int8Array(buffer, weightsAt, 2 ** view.getUint32(8, true) * labelCount),
  };
}
