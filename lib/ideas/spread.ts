/** Where values lie. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation; 1 when all values are the same, so that one can divide by it. */
  readonly deviation: number;
}

/** Takes at least one value; returns their mean and standard deviation. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const list = Array.from(values);
  const mean = list.reduce((a, b) => a + b, 0) / list.length;
  const variance = list.reduce((a, b) => a + (b - mean) ** 2, 0) / list.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
