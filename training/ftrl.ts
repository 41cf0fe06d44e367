/** Weights and what FTRL-Proximal (McMahan et al. 2013, algorithm 1) keeps of each: `z` and `n` of the paper, and the weight itself. */
export interface Weights {
  readonly z: Float32Array | Float64Array;
  readonly n: Float32Array | Float64Array;
  readonly w: Float32Array | Float64Array;
}

/** How fast to learn, and how hard to pull weights to zero: the paper's alpha, lambda 1 and lambda 2 (its beta is 1). */
export interface Rates {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
}

/** Moves one weight against its gradient. */
export function update({ z, n, w }: Weights, index: number, gradient: number, { rate, l1, l2 }: Rates): void {
  const before = n[index] as number;
  const after = before + gradient * gradient;
  const root = Math.sqrt(after);
  const sum = (z[index] as number) + gradient - ((root - Math.sqrt(before)) / rate) * (w[index] as number);
  z[index] = sum;
  n[index] = after;
  w[index] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + root) / rate + l2);
}
