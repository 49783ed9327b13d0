import type { Embedder } from './embedder.ts';
import { normalise } from './vectors.ts';
import { createWordPieces } from './word-pieces.ts';

/** Takes the numbers of one sentence's word pieces, with the model's own pieces at both ends; returns the mean of its output vectors. */
export type MinilmPass = (pieces: readonly number[]) => Promise<Float32Array>;

export const MINILM_DIMS = 384;
const START = 101;
const END = 102;
/** The model was trained on 256 pieces; longer sentences are cut. */
const MOST_PIECES = 254;
/** Milliseconds of work after which others may be heard. */
const LONGEST_TURN = 60;

/**
 * An embedder that runs all-MiniLM-L6-v2, sentence by sentence: the int8 model scales its numbers by all it is given
 * at once, so that only a sentence alone gets the same vector each time.
 * Takes the vocabulary, one word piece a line, and what runs the model.
 */
export function createMinilmEmbedder(vocabulary: string, pass: MinilmPass): Embedder {
  const toPieces = createWordPieces(vocabulary.trimEnd());

  return {
    dims: MINILM_DIMS,
    async embed(sentences, signal) {
      const vectors: Float32Array[] = [];
      let turn = performance.now();
      for (const sentence of sentences) {
        if (performance.now() - turn > LONGEST_TURN) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          turn = performance.now();
        }
        signal?.throwIfAborted();
        const pieces = toPieces(sentence).slice(0, MOST_PIECES);
        vectors.push(
          pieces.length === 0
            ? new Float32Array(MINILM_DIMS)
            : normalise(await pass([START, ...pieces, END])),
        );
      }
      return vectors;
    },
  };
}
