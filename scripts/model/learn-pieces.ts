export interface Lesson {
  /** Each sentence's word pieces. */
  readonly sentences: readonly (readonly number[])[];
  /** Each sentence's vector by the teacher, in rows. */
  readonly targets: Float32Array;
  readonly dims: number;
  readonly epochs: number;
  readonly random: () => number;
}

const BATCH = 512;
const FIRST_RATE = 3e-3;
const DECAY = 0.75;
/** Adam, with its usual values. */
const KEEP = 0.9;
const KEEP_SQUARE = 0.999;

/**
 * Moves the pieces' vectors (in place, rows) so that the mean over a sentence's pieces points where the
 * teacher points: loss 1 − cosine, Adam on the rows that a batch touches.
 */
export function learnPieces(table: Float32Array, lesson: Lesson): void {
  const { sentences, targets, dims, epochs, random } = lesson;
  const first = new Float32Array(table.length);
  const second = new Float32Array(table.length);
  const slope = new Float32Array(table.length);
  const order = [...sentences.keys()];
  let rate = FIRST_RATE;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      step += 1;
      const batch = order.slice(from, from + BATCH);
      const touched = new Set<number>();
      for (const at of batch) {
        const pieces = sentences[at] ?? [];
        const target = targets.subarray(at * dims, (at + 1) * dims);
        loss += addSlope(table, slope, pieces, target, batch.length);
        for (const piece of pieces) touched.add(piece);
      }
      const bias = 1 - KEEP ** step;
      const biasSquare = 1 - KEEP_SQUARE ** step;
      for (const piece of touched) {
        for (let k = piece * dims; k < (piece + 1) * dims; k++) {
          const g = slope[k] as number;
          const m = KEEP * (first[k] as number) + (1 - KEEP) * g;
          const v = KEEP_SQUARE * (second[k] as number) + (1 - KEEP_SQUARE) * g * g;
          first[k] = m;
          second[k] = v;
          slope[k] = 0;
          table[k] =
            (table[k] as number) - (rate * (m / bias)) / (Math.sqrt(v / biasSquare) + 1e-8);
        }
      }
    }
    console.log(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / sentences.length).toFixed(4)}`);
    rate *= DECAY;
  }
}

/** Adds one sentence's slope to its pieces; returns its loss. */
function addSlope(
  table: Float32Array,
  slope: Float32Array,
  pieces: readonly number[],
  target: Float32Array,
  batchSize: number,
): number {
  const dims = target.length;
  const mean = new Float64Array(dims);
  for (const piece of pieces) {
    for (let k = 0; k < dims; k++) {
      mean[k] = (mean[k] as number) + (table[piece * dims + k] as number) / pieces.length;
    }
  }
  const meanNorm = Math.hypot(...mean) + 1e-9;
  const targetNorm = Math.hypot(...target) + 1e-9;
  const product = mean.reduce((sum, x, k) => sum + x * (target[k] as number), 0);
  const cosine = product / (meanNorm * targetNorm);
  const share = 1 / (pieces.length * batchSize);
  for (const piece of pieces) {
    for (let k = 0; k < dims; k++) {
      const towards = (target[k] as number) / (meanNorm * targetNorm);
      const along = (cosine * (mean[k] as number)) / (meanNorm * meanNorm);
      const at = piece * dims + k;
      slope[at] = (slope[at] as number) - share * (towards - along);
    }
  }
  return 1 - cosine;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
