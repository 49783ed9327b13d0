/** A text as numbers, and whether it is feedback. */
export interface Example {
  readonly id: string;
  readonly values: readonly number[];
  readonly positive: boolean;
}

export interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

export interface FitOptions {
  /** For each weight, 1: may not fall below 0; -1: may not rise above 0; 0: free. */
  readonly directions: readonly (-1 | 0 | 1)[];
  /** Strength of the pull of every weight towards 0. */
  readonly ridge: number;
  readonly steps: number;
}

/**
 * Fits a logistic model by projected gradient descent with momentum from zero, so that the same examples always give
 * the same weights. Both classes weigh the same in all, however many examples each has.
 */
export function fit(examples: readonly Example[], options: FitOptions): Model {
  const size = options.directions.length;
  const positives = examples.filter(({ positive }) => positive).length;
  const shareOf = { yes: 0.5 / positives, no: 0.5 / (examples.length - positives) };
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < options.steps; step += 1) {
    const slope = weights.map((weight) => options.ridge * weight);
    let biasSlope = 0;
    for (const { values, positive } of examples) {
      const error = probability({ bias, weights }, values) - (positive ? 1 : 0);
      const weighted = error * (positive ? shareOf.yes : shareOf.no);
      biasSlope += weighted;
      for (let i = 0; i < size; i += 1) slope[i] = (slope[i] ?? 0) + weighted * (values[i] ?? 0);
    }
    biasSpeed = 0.9 * biasSpeed - 0.5 * biasSlope;
    bias += biasSpeed;
    for (let i = 0; i < size; i += 1) {
      speed[i] = 0.9 * (speed[i] ?? 0) - 0.5 * (slope[i] ?? 0);
      const next = (weights[i] ?? 0) + (speed[i] ?? 0);
      const direction = options.directions[i] ?? 0;
      weights[i] = direction !== 0 && next * direction < 0 ? 0 : next;
      if (weights[i] === 0) speed[i] = 0;
    }
  }
  return { bias, weights };
}

/** The model's probability that an example is positive. */
export function probability({ bias, weights }: Model, values: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i += 1) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
