import type { Nearness } from './idea-nearness.ts';
import { weights } from './recognition-weights.ts';
import { normalise } from './vectors.ts';

/**
 * Takes what a text's sentences say and the length of their vectors; returns one vector of length 1 for the text (zeros
 * for a text without sentences): the mean of their directions, in which sentences that speak of principles count for
 * more.
 */
export function textVectorOf(sentences: readonly Nearness[], dims: number): Float32Array {
  const sum = new Float32Array(dims);
  for (const { direction, abstractness } of sentences) {
    const attention = Math.exp(abstractness * weights.vectorAttention);
    for (let i = 0; i < dims; i++) sum[i] = (sum[i] ?? 0) + attention * (direction[i] ?? 0);
  }
  return normalise(sum);
}
