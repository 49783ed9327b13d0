import { TEACHER_DIMS } from './teacher.ts';

const SAMPLE = 20_000;
const ROUNDS = 30;

/** Brings a teacher's vector down to fewer dimensions. */
export type Projection = (vector: Float32Array) => Float64Array;

/**
 * The main directions of the teacher's vectors, by orthogonal iteration on their covariance.
 * Takes the vectors in rows, how many dimensions to keep, and a source of numbers from 0 to 1.
 */
export function findProjection(
  vectors: Float32Array,
  dims: number,
  random: () => number,
): Projection {
  const count = vectors.length / TEACHER_DIMS;
  const mean = new Float64Array(TEACHER_DIMS);
  for (let at = 0; at < vectors.length; at++) {
    const k = at % TEACHER_DIMS;
    mean[k] = entry(mean, k) + entry(vectors, at) / count;
  }
  const covariance = covarianceOf(vectors, mean, Math.max(1, Math.floor(count / SAMPLE)));
  let axes: Float64Array[] = Array.from({ length: dims }, () =>
    Float64Array.from({ length: TEACHER_DIMS }, () => random() - 0.5),
  );
  for (let round = 0; round < ROUNDS; round++) {
    axes = orthonormal(axes.map((axis) => multiply(covariance, axis)));
  }
  return (vector) =>
    Float64Array.from(axes, (axis) =>
      axis.reduce((sum, weight, k) => sum + weight * (entry(vector, k) - entry(mean, k)), 0),
    );
}

function covarianceOf(vectors: Float32Array, mean: Float64Array, step: number): Float64Array {
  const covariance = new Float64Array(TEACHER_DIMS * TEACHER_DIMS);
  for (let row = 0; row < vectors.length; row += step * TEACHER_DIMS) {
    const x = Float64Array.from(mean, (middle, k) => entry(vectors, row + k) - middle);
    for (let a = 0; a < TEACHER_DIMS; a++) {
      for (let b = 0; b < TEACHER_DIMS; b++) {
        const at = a * TEACHER_DIMS + b;
        covariance[at] = entry(covariance, at) + entry(x, a) * entry(x, b);
      }
    }
  }
  return covariance;
}

function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  return Float64Array.from(vector, (_, row) =>
    vector.reduce((sum, x, k) => sum + entry(matrix, row * TEACHER_DIMS + k) * x, 0),
  );
}

/** Gram–Schmidt. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    const rest = vector.slice();
    for (const axis of done) {
      const share = axis.reduce((sum, x, k) => sum + x * entry(rest, k), 0);
      for (let k = 0; k < rest.length; k++) rest[k] = entry(rest, k) - share * entry(axis, k);
    }
    const norm = Math.hypot(...rest) || 1;
    done.push(rest.map((x) => x / norm));
  }
  return done;
}

function entry(values: Float32Array | Float64Array, index: number): number {
  return values[index] as number;
}
