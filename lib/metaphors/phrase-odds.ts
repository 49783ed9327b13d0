import { type ClueName, type Clues, clueNames } from './clue-names.ts';
import learned from './phrase-weights.json' with { type: 'json' };

const weights: Readonly<Record<ClueName, number>> = learned.weights;

/** Takes a phrase's clues for a role; returns the log-odds that a person would put it there. */
export function phraseOdds(clues: Clues): number {
  return clueNames.reduce((sum, name) => sum + weights[name] * (clues[name] ?? 0), learned.bias);
}
