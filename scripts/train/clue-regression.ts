import { clueNames } from '../../lib/metaphors/clue-names.ts';
import { type Example, learn } from './logistic-regression.ts';

/** A phrase beside a role: its clues in the order of their names, and whether a person would put it there. */
export interface JudgedClues {
  readonly clues: readonly number[];
  readonly right: boolean;
}

export interface ClueWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

const RIDGE = 0.01;
const STEPS = 600;

/** Clues are brought to one size for learning; the weights returned are for the clues as they are. */
export function learnClueWeights(examples: readonly JudgedClues[]): ClueWeights {
  const means = clueNames.map((_, at) => meanOf(examples.map(({ clues }) => clues[at] ?? 0)));
  const spreads = clueNames.map(
    (_, at) =>
      Math.sqrt(meanOf(examples.map(({ clues }) => ((clues[at] ?? 0) - (means[at] ?? 0)) ** 2))) ||
      1,
  );
  const { bias, weights } = learn(
    examples.map(
      ({ clues, right }, at): Example => ({
        id: String(at),
        values: clues.map((clue, place) => [
          place,
          (clue - (means[place] ?? 0)) / (spreads[place] ?? 1),
        ]),
        positive: right,
        weight: 1,
      }),
    ),
    { size: clueNames.length, directions: [], ridge: RIDGE, steps: STEPS },
  );
  const plain = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return {
    bias: bias - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0),
    weights: plain,
  };
}

/** The log-odds that the weights give to a phrase's clues. */
export function oddsOf({ bias, weights }: ClueWeights, clues: readonly number[]): number {
  return clues.reduce((sum, clue, at) => sum + clue * (weights[at] ?? 0), bias);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
