/** Vectors in int8: one row of `dims` numbers each, then one float32 scale a row. */
export interface VectorRows {
  readonly count: number;
  readonly dims: number;
  readonly numbers: Int8Array;
  readonly scales: Float32Array;
}

/** Takes a file's bytes and how many rows it holds. Throws when they do not fit. */
export function readVectorRows(file: ArrayBuffer, count: number): VectorRows {
  const dims = file.byteLength / count - Float32Array.BYTES_PER_ELEMENT;
  if (!Number.isInteger(dims) || dims <= 0) {
    throw new Error(`A file of ${file.byteLength} bytes does not hold ${count} vectors.`);
  }
  return {
    count,
    dims,
    numbers: new Int8Array(file, 0, count * dims),
    scales: new Float32Array(file.slice(count * dims)),
  };
}

/** One vector, as it was before it was packed but for rounding. */
export function vectorAt({ dims, numbers, scales }: VectorRows, row: number): Float32Array {
  const scale = scales[row] ?? 0;
  return Float32Array.from(numbers.subarray(row * dims, (row + 1) * dims), (x) => x * scale);
}
