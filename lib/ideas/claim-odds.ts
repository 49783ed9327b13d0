import type { ClaimWeights } from './head.ts';
import { claim } from './recognition-weights.ts';

/** What is known of a text when it is decided whether it explains an idea. */
export interface ClaimGround {
  /** Log-odds that the idea, if there is one, is among the few that would be shown. */
  readonly belief: number;
  /** The head's log-odds that the text explains any idea. */
  readonly explains: number;
  readonly words: number;
}

/** The log-odds that a text explains an idea at all. */
export function claimOdds(learned: ClaimWeights, { belief, explains, words }: ClaimGround): number {
  return learned.bias + learned.belief * belief + learned.explains * explains + lengthOdds(words);
}

/** What a text's length adds to these odds, in words. */
export function lengthOdds(words: number): number {
  return claim.length * Math.log(Math.max(words, claim.usualLength) / claim.usualLength);
}
