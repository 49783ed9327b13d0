/** Ideas shown as one of a few. */
export const FEW = 3;

/** How belief is shared out among the ideas of the library, if the text explains one of them. */
export interface Belief {
  /** Places in the library, best first. */
  readonly ranking: readonly number[];
  /** By place; they add up to 1. */
  readonly shares: readonly number[];
  /** Log-odds that it is one of the first few. */
  readonly few: number;
}

/** Takes scores whose differences are log-odds, at least one. */
export function shareBelief(scores: readonly number[]): Belief {
  const best = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - best));
  const sum = odds.reduce((a, b) => a + b, 0);
  const ranking = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const first = ranking.slice(0, FEW).reduce((total, at) => total + (odds[at] ?? 0), 0);
  // A library of a few ideas leaves nothing for the others.
  const rest = Math.max(sum - first, sum * Number.EPSILON);
  return { ranking, shares: odds.map((one) => one / sum), few: Math.log(first / rest) };
}
