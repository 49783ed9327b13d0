import type { Embedder } from './embedder.ts';
import { normalise } from './vectors.ts';
import { createWordPieces } from './word-pieces.ts';

/** The packaged files `models/static-128.bin` and `models/vocab.txt`. */
export interface StaticTable {
  /** One int8 row a word piece, then one float32 scale a piece. */
  readonly table: ArrayBuffer;
  /** One word piece a line. */
  readonly vocabulary: string;
}

/**
 * An embedder that averages a vector a word piece: no model runs, a sentence costs microseconds.
 * The table is distilled from all-MiniLM-L6-v2 (see scripts/model/README.md).
 * Throws when the table does not fit the vocabulary.
 */
export function createStaticEmbedder({ table, vocabulary }: StaticTable): Embedder {
  const pieces = vocabulary.trimEnd().split('\n').length;
  const dims = table.byteLength / pieces - Float32Array.BYTES_PER_ELEMENT;
  if (!Number.isInteger(dims) || dims <= 0) {
    throw new Error(
      `The word table (${table.byteLength} bytes) does not fit ${pieces} word pieces.`,
    );
  }
  const rows = new Int8Array(table, 0, pieces * dims);
  const scales = new Float32Array(table.slice(pieces * dims));
  const toPieces = createWordPieces(vocabulary.trimEnd());

  function embedOne(sentence: string): Float32Array {
    const vector = new Float32Array(dims);
    for (const piece of toPieces(sentence)) {
      const scale = scales[piece] ?? 0;
      const row = piece * dims;
      for (let i = 0; i < dims; i++) vector[i] = (vector[i] ?? 0) + (rows[row + i] ?? 0) * scale;
    }
    return normalise(vector);
  }

  return { dims, embed: async (sentences) => sentences.map(embedOne) };
}
