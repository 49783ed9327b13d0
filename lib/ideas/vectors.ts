/** Takes two vectors of the same length; returns their dot product. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Takes a vector; returns it scaled to length 1, or zeros when it has no length. */
export function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((x) => x / length) : vector;
}

/** Takes vectors of the same length, at least one; returns their mean. */
export function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  }
  return sum.map((x) => x / Math.max(1, vectors.length));
}

/** Takes a vector and a centre; returns the direction from the centre, with length 1. */
export function centred(vector: Float32Array, centre: Float32Array): Float32Array {
  return normalise(vector.map((x, i) => x - (centre[i] ?? 0)));
}
