/** Takes rows of `dims` numbers each, one after the other; packs them for `readVectorRows` of lib/ideas/vector-rows.ts. */
export function packVectorRows(rows: Float32Array, dims: number): Uint8Array<ArrayBuffer> {
  const count = rows.length / dims;
  const numbers = new Int8Array(rows.length);
  const scales = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const own = rows.subarray(row * dims, (row + 1) * dims);
    const scale = own.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9) / 127;
    scales[row] = scale;
    numbers.set(
      own.map((x) => Math.round(x / scale)),
      row * dims,
    );
  }
  const file = new Uint8Array(numbers.byteLength + scales.byteLength);
  file.set(new Uint8Array(numbers.buffer));
  file.set(new Uint8Array(scales.buffer), numbers.byteLength);
  return file;
}
