import { type ClaimGround, lengthOdds } from '../../lib/ideas/claim-odds.ts';
import { spreadOf } from '../../lib/ideas/spread.ts';

export interface ClaimExample extends ClaimGround {
  readonly positive: boolean;
}

export interface ClaimFit {
  readonly bias: number;
  readonly belief: number;
  readonly explains: number;
}

/** Edges of the classes of length, in words, within which both kinds of text weigh the same. */
const LENGTHS = [60, 80, 100, 130, 170, 230];
/** A text may stand for this many of its kind. */
const MOST_WEIGHT = 4;
const STEPS = 4000;
const RATE = 0.5;

/**
 * Logistic regression on two standardised numbers, with the length's share given. Texts are weighted so that the
 * corpus' lengths tell nothing.
 */
export function learnClaim(examples: readonly ClaimExample[]): ClaimFit {
  const weights = balance(examples);
  const total = weights.reduce((a, b) => a + b, 0);
  const belief = standardise(examples.map((one) => one.belief));
  const explains = standardise(examples.map((one) => one.explains));
  let [a, b, c] = [0, 0, 0];
  for (let step = 0; step < STEPS; step++) {
    let [da, db, dc] = [0, 0, 0];
    for (const [at, { words, positive }] of examples.entries()) {
      const x = belief.values[at] ?? 0;
      const y = explains.values[at] ?? 0;
      const odds = a * x + b * y + c + lengthOdds(words);
      const error = ((1 / (1 + Math.exp(-odds)) - (positive ? 1 : 0)) * (weights[at] ?? 0)) / total;
      da += error * x;
      db += error * y;
      dc += error;
    }
    a -= RATE * da;
    b -= RATE * db;
    c -= RATE * dc;
  }
  const perBelief = a / belief.deviation;
  const perExplains = b / explains.deviation;
  return {
    belief: perBelief,
    explains: perExplains,
    bias: c - perBelief * belief.mean - perExplains * explains.mean,
  };
}

function balance(examples: readonly ClaimExample[]): readonly number[] {
  const lengthOf = ({ words }: ClaimExample) => LENGTHS.filter((edge) => words >= edge).length;
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const example of examples) {
    add(`${lengthOf(example)}`);
    add(`${lengthOf(example)} ${example.positive}`);
  }
  return examples.map((example) => {
    const all = counts.get(`${lengthOf(example)}`) ?? 1;
    const alike = counts.get(`${lengthOf(example)} ${example.positive}`) ?? 1;
    return Math.min(MOST_WEIGHT, all / 2 / alike);
  });
}

function standardise(values: readonly number[]) {
  const { mean, deviation } = spreadOf(values);
  return { mean, deviation, values: values.map((value) => (value - mean) / deviation) };
}
