import type { Clues } from './clue-names.ts';
import learned from './phrase-weights.json' with { type: 'json' };

const weights = Object.entries(learned.weights);

/** Takes a phrase's clues for a role; returns the log-odds that a person would put it there. */
export function phraseOdds(clues: Clues): number {
  return weights.reduce((sum, [name, weight]) => sum + weight * (clues[name] ?? 0), learned.bias);
}
