import { seededRandom } from '../random/seeded-random.ts';

/** A vector with the classes that it belongs to, at least one; several share it evenly. */
export interface Labelled {
  readonly vector: Float32Array;
  readonly classes: readonly number[];
}

/** One row of weights and one bias a class; log-odds are differences between classes. */
export interface LinearClasses {
  readonly rows: readonly Float32Array[];
  readonly biases: Float32Array;
}

export interface SoftmaxOptions {
  readonly classes: number;
  /** Strength of the pull of every weight towards 0. */
  readonly ridge: number;
  readonly epochs?: number;
}

const BATCH = 128;
const FIRST_RATE = 0.02;
/** Adam's decay rates (Kingma and Ba 2015). */
const MOMENTUM = 0.9;
const SPREAD = 0.999;

/**
 * Multinomial logistic regression, by Adam from zero over small batches in an order that follows from a fixed seed: the
 * same examples always give the same weights.
 */
export function learnClasses(
  examples: readonly Labelled[],
  { classes, ridge, epochs = 40 }: SoftmaxOptions,
): LinearClasses {
  const dims = examples[0]?.vector.length ?? 0;
  const width = dims + 1;
  const weights = new Float32Array(classes * width);
  const slope = new Float32Array(weights.length);
  const mean = new Float32Array(weights.length);
  const square = new Float32Array(weights.length);
  const order = [...examples.keys()];
  const random = seededRandom(1);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = FIRST_RATE * (epoch < epochs * 0.6 ? 1 : epoch < epochs * 0.85 ? 0.3 : 0.1);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (let at = 0; at < weights.length; at++) slope[at] = ridge * (weights[at] ?? 0);
      for (const at of batch) {
        const example = examples[at];
        if (example) addSlope(example, weights, slope, classes, 1 / batch.length);
      }
      step += 1;
      const meanGrowth = 1 - MOMENTUM ** step;
      const squareGrowth = 1 - SPREAD ** step;
      for (let at = 0; at < weights.length; at++) {
        const g = slope[at] ?? 0;
        const m = MOMENTUM * (mean[at] ?? 0) + (1 - MOMENTUM) * g;
        const v = SPREAD * (square[at] ?? 0) + (1 - SPREAD) * g * g;
        mean[at] = m;
        square[at] = v;
        weights[at] =
          (weights[at] ?? 0) - (rate * (m / meanGrowth)) / (Math.sqrt(v / squareGrowth) + 1e-8);
      }
    }
  }
  return {
    rows: Array.from({ length: classes }, (_, k) => weights.slice(k * width, k * width + dims)),
    biases: Float32Array.from({ length: classes }, (_, k) => weights[k * width + dims] ?? 0),
  };
}

/** Takes what was learned and a vector; returns one score a class. */
export function scoreClasses({ rows, biases }: LinearClasses, vector: Float32Array): Float32Array {
  return Float32Array.from(rows, (row, k) => {
    let sum = biases[k] ?? 0;
    for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (vector[i] as number);
    return sum;
  });
}

function addSlope(
  { vector, classes: own }: Labelled,
  weights: Float32Array,
  slope: Float32Array,
  classes: number,
  share: number,
): void {
  const dims = vector.length;
  const scores = new Float64Array(classes);
  for (let k = 0; k < classes; k++) {
    const row = k * (dims + 1);
    let sum = weights[row + dims] as number;
    for (let i = 0; i < dims; i++) sum += (weights[row + i] as number) * (vector[i] as number);
    scores[k] = sum;
  }
  const most = Math.max(...scores);
  let total = 0;
  for (let k = 0; k < classes; k++) total += scores[k] = Math.exp((scores[k] ?? 0) - most);
  for (let k = 0; k < classes; k++) {
    const wanted = own.includes(k) ? 1 / own.length : 0;
    const error = ((scores[k] ?? 0) / total - wanted) * share;
    const row = k * (dims + 1);
    for (let i = 0; i < dims; i++) {
      slope[row + i] = (slope[row + i] as number) + error * (vector[i] as number);
    }
    slope[row + dims] = (slope[row + dims] as number) + error;
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}
