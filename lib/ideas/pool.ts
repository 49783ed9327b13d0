import type { Nearness } from './idea-nearness.ts';
import { weights } from './recognition-weights.ts';

/**
 * A soft maximum over the pieces of a text, in which pieces that speak of principles count for more: one
 * clear sentence is enough, several agreeing ones are better. Takes the pieces kind by kind; kinds count alike.
 */
export function pool(
  kinds: readonly (readonly Nearness[])[],
  speaks: (nearness: Nearness) => number,
): number {
  const pooled = kinds
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => softMaximum(pieces, speaks));
  return pooled.reduce((a, b) => a + b, 0) / Math.max(1, pooled.length);
}

function softMaximum(pieces: readonly Nearness[], speaks: (nearness: Nearness) => number): number {
  let total = 0;
  let sum = 0;
  for (const nearness of pieces) {
    const attention = Math.exp(nearness.abstractness * weights.attention);
    total += attention;
    sum += attention * Math.exp(speaks(nearness));
  }
  return Math.log(sum / total);
}
