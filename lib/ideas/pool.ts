import type { Nearness } from './idea-nearness.ts';
import { weights } from './recognition-weights.ts';
import type { Unit } from './units.ts';

/**
 * A soft maximum over the text's pieces, in which pieces that speak of principles count for more: one
 * clear sentence is enough, several agreeing ones are better. Sentences and windows count alike.
 */
export function pool(
  units: readonly Unit[],
  near: readonly Nearness[],
  speaks: (nearness: Nearness) => number,
): number {
  const pooled: number[] = [];
  for (const kind of ['sentence', 'window'] as const) {
    let total = 0;
    let sum = 0;
    for (const [at, nearness] of near.entries()) {
      if (units[at]?.kind !== kind) continue;
      const attention = Math.exp(nearness.abstractness * weights.attention);
      total += attention;
      sum += attention * Math.exp(speaks(nearness) * weights.sharpness);
    }
    if (total > 0) pooled.push(Math.log(sum / total) / weights.sharpness);
  }
  return pooled.reduce((a, b) => a + b, 0) / Math.max(1, pooled.length);
}
