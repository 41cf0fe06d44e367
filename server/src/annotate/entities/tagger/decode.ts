import {
  beginning,
  goesOn,
  inside,
  labelCount,
  last,
  leavesOpen,
  outside,
  predecessors,
  successors,
  unit,
} from './labels.ts';

/** Buffers of the dynamic programmes, grown when a region needs more. */
export interface Lattice {
  readonly length: number;
  /** Scores of labels by word. */
  readonly scores: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly potentials: Float64Array;
  readonly back: Uint8Array;
}

export const lattice = (length: number): Lattice => ({
  length,
  scores: new Float64Array(length * labelCount),
  forward: new Float64Array(length * labelCount),
  backward: new Float64Array(length * labelCount),
  potentials: new Float64Array(length * labelCount),
  back: new Uint8Array(length * labelCount),
});

/** The best sequence of labels for the first `length` words of a lattice (Viterbi); `path` receives it. */
export function viterbi(
  { scores, forward, back }: Lattice,
  length: number,
  transition: Float32Array,
  path: Uint8Array,
): void {
  for (let label = 0; label < labelCount; label++) {
    forward[label] = goesOn(label) ? Number.NEGATIVE_INFINITY : (scores[label] ?? 0) + (transition[label] ?? 0);
  }
  for (let at = 1; at < length; at++) {
    const row = at * labelCount;
    const previous = row - labelCount;
    for (let after = 0; after < labelCount; after++) {
      let highest = Number.NEGATIVE_INFINITY;
      for (const before of predecessors[after] as Uint8Array) {
        const score = (forward[previous + before] as number) + (transition[before * labelCount + after] as number);
        if (score <= highest) continue;
        highest = score;
        back[row + after] = before;
      }
      forward[row + after] = highest + (scores[row + after] as number);
    }
  }
  let best = outside;
  const row = (length - 1) * labelCount;
  for (let label = 1; label < labelCount; label++) {
    if (!leavesOpen(label) && (forward[row + label] as number) > (forward[row + best] as number)) best = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = best;
    best = back[at * labelCount + best] ?? outside;
  }
}

/**
 * Fills forward, backward and potentials with probabilities scaled by word, so that a region's total is 1 (Rabiner's scaling).
 *
 * @param transition exponentials of the transition weights.
 * @returns the logarithm of the partition function.
 */
export function forwardBackward(chart: Lattice, length: number, transition: Float64Array): number {
  const { scores, forward, backward, potentials } = chart;
  let logarithm = 0;
  for (let at = 0; at < length; at++) {
    const row = at * labelCount;
    let highest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < labelCount; label++) highest = Math.max(highest, scores[row + label] as number);
    for (let label = 0; label < labelCount; label++)
      potentials[row + label] = Math.exp((scores[row + label] as number) - highest);
    logarithm += highest;
    if (at === 0) {
      for (let label = 0; label < labelCount; label++) {
        forward[label] = goesOn(label) ? 0 : (potentials[label] as number) * (transition[label] as number);
      }
    } else {
      const previous = row - labelCount;
      for (let after = 0; after < labelCount; after++) {
        let sum = 0;
        for (const before of predecessors[after] as Uint8Array)
          sum += (forward[previous + before] as number) * (transition[before * labelCount + after] as number);
        forward[row + after] = sum * (potentials[row + after] as number);
      }
    }
    let sum = 0;
    for (let label = 0; label < labelCount; label++) {
      if (at === length - 1 && leavesOpen(label)) forward[row + label] = 0;
      sum += forward[row + label] as number;
    }
    logarithm += Math.log(sum);
    // The scale of a word is kept in its potentials, so that a path's product of potentials is its probability.
    for (let label = 0; label < labelCount; label++) {
      forward[row + label] = (forward[row + label] as number) / sum;
      potentials[row + label] = (potentials[row + label] as number) / sum;
    }
  }
  const final = (length - 1) * labelCount;
  for (let label = 0; label < labelCount; label++) backward[final + label] = leavesOpen(label) ? 0 : 1;
  for (let at = length - 2; at >= 0; at--) {
    const row = at * labelCount;
    const next = row + labelCount;
    for (let before = 0; before < labelCount; before++) {
      let sum = 0;
      for (const after of successors[before] as Uint8Array)
        sum +=
          (transition[before * labelCount + after] as number) *
          (potentials[next + after] as number) *
          (backward[next + after] as number);
      backward[row + before] = sum;
    }
  }
  return logarithm;
}

/** The probability that words `from` to `to` are one name of a class, after `forwardBackward`. */
export function spanProbability(
  chart: Lattice,
  transition: Float64Array,
  from: number,
  to: number,
  index: number,
): number {
  const { forward, backward, potentials } = chart;
  const single = to - from === 1;
  const opening = single ? unit(index) : beginning(index);
  let probability = forward[from * labelCount + opening] as number;
  let before = opening;
  for (let at = from + 1; at < to; at++) {
    const label = at === to - 1 ? last(index) : inside(index);
    probability *=
      (transition[before * labelCount + label] as number) * (potentials[at * labelCount + label] as number);
    before = label;
  }
  return probability * (backward[(to - 1) * labelCount + before] as number);
}

/** The names of a path of labels, as ranges with the class of their last label. */
export function namesOf(path: Uint8Array, length: number): readonly { from: number; to: number; index: number }[] {
  const result: { from: number; to: number; index: number }[] = [];
  let from = 0;
  for (let at = 0; at < length; at++) {
    const label = path[at] ?? outside;
    if (label === outside) continue;
    const place = (label - 1) % 4;
    if (place === 0 || place === 3) from = at;
    if (place >= 2) result.push({ from, to: at + 1, index: (label - 1) >> 2 });
  }
  return result;
}
