/** A training example: the indices of its features and whether it is positive. */
export interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

export interface LogisticOptions {
  readonly size: number;
  /** L2 penalty of each feature. */
  readonly penalty: (feature: number) => number;
  readonly rounds: number;
}

/**
 * Logistic regression over binary features by coordinate-scaled gradient descent with momentum (full batches: the same data give the same
 * weights, whatever their order in memory).
 *
 * @returns one weight a feature, then the bias.
 */
export function logistic(examples: readonly Example[], { size, penalty, rounds }: LogisticOptions): Float64Array {
  const weights = new Float64Array(size + 1);
  const velocity = new Float64Array(size + 1);
  const scale = new Float64Array(size + 1);
  scale[size] = examples.length / 4;
  for (const { features } of examples) for (const feature of features) scale[feature] = (scale[feature] ?? 0) + 0.25;
  // Features overlap, so the diagonal of the Hessian understates the curvature; the mean number of features an example has makes up for it.
  const overlap = examples.reduce((sum, { features }) => sum + features.length + 1, 0) / examples.length;
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size + 1);
    for (const { features, label } of examples) {
      let sum = weights[size] ?? 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      const error = label - 1 / (1 + Math.exp(-sum));
      for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + error;
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    for (let index = 0; index <= size; index++) {
      const cost = index === size ? 0 : penalty(index);
      const slope = (gradient[index] ?? 0) - cost * (weights[index] ?? 0);
      velocity[index] = 0.9 * (velocity[index] ?? 0) + slope / (((scale[index] ?? 0) + cost) * overlap * 0.35);
      weights[index] = (weights[index] ?? 0) + 0.1 * (velocity[index] ?? 0) * 3;
    }
  }
  return weights;
}
