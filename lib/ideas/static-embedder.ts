import type { Embedder } from './embedder.ts';
import { readVectorRows } from './vector-rows.ts';
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
  const { dims, numbers, scales } = readVectorRows(table, pieces);
  const toPieces = createWordPieces(vocabulary.trimEnd());

  function embedOne(sentence: string): Float32Array {
    const vector = new Float32Array(dims);
    for (const piece of toPieces(sentence)) {
      const scale = scales[piece] ?? 0;
      const row = piece * dims;
      for (let i = 0; i < dims; i++) vector[i] = (vector[i] ?? 0) + (numbers[row + i] ?? 0) * scale;
    }
    return normalise(vector);
  }

  return { dims, embed: async (sentences) => sentences.map(embedOne) };
}
