import { packVectorRows } from '../model/pack-vector-rows.ts';

/** Packs vectors of one length for `createHead`: vector rows in base64. */
export function packRows(vectors: readonly Float32Array[]): string {
  const dims = vectors[0]?.length ?? 0;
  const rows = new Float32Array(vectors.length * dims);
  for (const [at, vector] of vectors.entries()) rows.set(vector, at * dims);
  return Buffer.from(packVectorRows(rows, dims)).toString('base64');
}
