/**
 * Averages the weights of taggers that were trained alike but for the seed, which makes them a little better than each: what one run learned by chance the
 * others outvote (Utans 1996, "Weight averaging for neural networks and local resampling schemes").
 *
 * usage: average.ts --out FILE FILE.bin FILE.bin …
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readModel, type TaggerModel, writeModel } from '../server/src/annotate/entities/tagger/model.ts';

/** Smaller weights than this many steps of the scale are left out: they say nothing, and a sixth of the file is made of them. */
const least = 2;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const models = positionals.map((path) => readModel(new Uint8Array(readFileSync(path))));
const [first] = models;
if (!values.out || !first) {
  console.error('usage: average.ts --out FILE FILE.bin FILE.bin …');
  process.exit(2);
}
writeFileSync(values.out, writeModel(averaged(first)));

/** The first model with the mean of all weights; the tables are the same in all. */
function averaged(model: TaggerModel): TaggerModel {
  const mean = (at: (one: TaggerModel) => number): number =>
    models.reduce((sum, one) => sum + at(one), 0) / models.length;
  const weights = Float32Array.from(model.weights, (_, index) => mean((one) => (one.weights[index] ?? 0) * one.scale));
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return {
    ...model,
    scale,
    weights: Int8Array.from(weights, (weight) => {
      const steps = Math.round(weight / scale);
      return Math.abs(steps) < least ? 0 : steps;
    }),
    transitions: Float32Array.from(model.transitions, (_, index) => mean((one) => one.transitions[index] ?? 0)),
  };
}
