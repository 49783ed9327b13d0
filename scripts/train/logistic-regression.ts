/** A text as numbers, and whether it is feedback. */
export interface Example {
  readonly id: string;
  /** Place and value of every number that isn't 0. */
  readonly values: readonly (readonly [index: number, value: number])[];
  readonly positive: boolean;
  /** How much it counts beside the others of its class. */
  readonly weight: number;
}

export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

export interface LearningOptions {
  readonly size: number;
  /** For each weight, 1: may not fall below 0; -1: may not rise above 0; 0 or none: free. */
  readonly directions: readonly (-1 | 0 | 1)[];
  /** Strength of the pull of every weight towards 0. */
  readonly ridge: number;
  readonly steps: number;
}

/**
 * Learns a logistic model by projected gradient descent with momentum from zero, so that the same examples always
 * give the same weights. Both classes weigh the same in all, however many examples each has.
 */
export function learn(examples: readonly Example[], options: LearningOptions): Model {
  const { size, directions, ridge, steps } = options;
  const weightOf = (kind: boolean) =>
    examples.reduce((sum, { positive, weight }) => sum + (positive === kind ? weight : 0), 0);
  const shareOf = { yes: 0.5 / weightOf(true), no: 0.5 / weightOf(false) };
  const weights = new Float64Array(size);
  const speed = new Float64Array(size);
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < steps; step += 1) {
    const slope = weights.map((weight) => ridge * weight);
    let biasSlope = 0;
    for (const { values, positive, weight } of examples) {
      let sum = bias;
      for (const [index, value] of values) sum += (weights[index] ?? 0) * value;
      const error =
        (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) *
        weight *
        (positive ? shareOf.yes : shareOf.no);
      biasSlope += error;
      for (const [index, value] of values) slope[index] = (slope[index] ?? 0) + error * value;
    }
    biasSpeed = 0.9 * biasSpeed - 0.5 * biasSlope;
    bias += biasSpeed;
    for (let index = 0; index < size; index += 1) {
      const next = 0.9 * (speed[index] ?? 0) - 0.5 * (slope[index] ?? 0);
      const moved = (weights[index] ?? 0) + next;
      const blocked = moved * (directions[index] ?? 0) < 0;
      speed[index] = blocked ? 0 : next;
      weights[index] = blocked ? 0 : moved;
    }
  }
  return { bias, weights: [...weights] };
}
