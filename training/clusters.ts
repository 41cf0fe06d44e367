/**
 * Groups the words of a language model's vocabulary by their input vectors: words that are used alike get one number. Two levels, one inside
 * the other (k-means by the angle between vectors, then again within each group), as Brown clusters have prefixes.
 *
 * usage: clusters.ts --model FOLDER --out FILE.json
 *
 * FOLDER holds `model.safetensors` and `vocab.txt` of all-MiniLM-L6-v2. FILE maps each word to [coarse, fine]. The same model gives the same
 * bytes; a run takes half a minute.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coarseClusters, fineInCoarse } from '../server/src/annotate/entities/tagger/clusters.ts';
import { generator } from './random.ts';

const { values } = parseArgs({ options: { model: { type: 'string' }, out: { type: 'string' } } });
if (!values.model || !values.out) {
  console.error('usage: clusters.ts --model FOLDER --out FILE.json');
  process.exit(2);
}

const tensor = 'embeddings.word_embeddings.weight';
const rounds = 25;
const random = generator(1);

const { width, rows } = readVectors(join(values.model, 'model.safetensors'));
const words: string[] = [];
const vectors: Float32Array[] = [];
readFileSync(join(values.model, 'vocab.txt'), 'utf8')
  .split('\n')
  .forEach((word, index) => {
    if (!/^[a-zà-ɏ']{2,}$/.test(word)) return;
    words.push(word);
    vectors.push(rows.slice(index * width, (index + 1) * width));
  });
centre(vectors);
const coarse = group(vectors, coarseClusters);
const fine = new Array<number>(vectors.length).fill(0);
for (let cluster = 0; cluster < coarseClusters; cluster++) {
  const members = vectors.flatMap((_, index) => (coarse[index] === cluster ? [index] : []));
  const inside = group(
    members.map((index) => vectors[index] as Float32Array),
    fineInCoarse,
  );
  members.forEach((index, at) => {
    fine[index] = inside[at] ?? 0;
  });
}
writeFileSync(
  values.out,
  JSON.stringify(Object.fromEntries(words.map((word, index) => [word, [coarse[index], fine[index]]]))),
);

/** The matrix of input vectors of a file in the safetensors format: eight bytes with the length of a JSON header, the header, the data. */
function readVectors(path: string): { width: number; rows: Float32Array } {
  const bytes = readFileSync(path);
  const header = Number(bytes.readBigUInt64LE(0));
  const tensors = JSON.parse(bytes.toString('utf8', 8, 8 + header)) as Readonly<
    Record<
      string,
      { readonly dtype: string; readonly shape: readonly number[]; readonly data_offsets: [number, number] }
    >
  >;
  const found = tensors[tensor];
  if (found?.dtype !== 'F32') throw new Error(`${path} holds no ${tensor} of 32-bit numbers.`);
  const data = bytes.subarray(8 + header + found.data_offsets[0], 8 + header + found.data_offsets[1]);
  return { width: found.shape[1] ?? 0, rows: new Float32Array(new Uint8Array(data).buffer) };
}

/** Moves the vectors' mean to the origin and gives each the length 1. */
function centre(all: readonly Float32Array[]): void {
  const mean = new Float64Array(width);
  for (const vector of all)
    for (let at = 0; at < width; at++) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / all.length;
  for (const vector of all) {
    for (let at = 0; at < width; at++) vector[at] = (vector[at] ?? 0) - (mean[at] ?? 0);
    unit(vector);
  }
}

function unit(vector: Float32Array): void {
  const length = Math.hypot(...vector) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
}

/** Spherical k-means: the number of the group of each vector. */
function group(all: readonly Float32Array[], count: number): readonly number[] {
  const centres = Array.from({ length: count }, () =>
    Float32Array.from(all[Math.floor(random() * all.length)] ?? new Float32Array(width)),
  );
  let nearest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    nearest = all.map((vector) => closest(vector, centres));
    const sums = centres.map(() => new Float32Array(width));
    nearest.forEach((index, at) => {
      const sum = sums[index] as Float32Array;
      const vector = all[at] as Float32Array;
      for (let place = 0; place < width; place++) sum[place] = (sum[place] as number) + (vector[place] as number);
    });
    sums.forEach((sum, index) => {
      if (!sum.some((value) => value !== 0)) return;
      unit(sum);
      centres[index] = sum;
    });
  }
  return nearest;
}

function closest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < centres.length; index++) {
    const centre = centres[index] as Float32Array;
    let product = 0;
    for (let at = 0; at < width; at++) product += (vector[at] as number) * (centre[at] as number);
    if (product > most) {
      most = product;
      best = index;
    }
  }
  return best;
}
