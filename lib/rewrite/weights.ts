import type { Strength } from './edit.ts';
import measured from './rule-precision.json' with { type: 'json' };
import strengths from './rule-strengths.json' with { type: 'json' };

interface Counts {
  readonly proposed: number;
  readonly refused: number;
  readonly shares: number;
}

const trust: Readonly<Record<Strength, number>> = { light: 0.8, tight: 0.5, tightest: 0.2 };
/** Proposals that weigh as much as the judgement; what a rule counts for until then is its strength. */
const PRIOR = 10;

const counts = new Map<string, Counts>(Object.entries(measured.rules));
const weights = new Map<string, number>();
for (const strength of ['light', 'tight', 'tightest'] as const) {
  for (const rule of strengths[strength])
    weights.set(rule, trust[strength] + 0.2 * agreement(rule));
}

/** The share of human editors that took out what the rule takes out, drawn to a half while there are few cases. */
function agreement(rule: string): number {
  const { proposed = 0, refused = 0, shares = 0 } = counts.get(rule) ?? {};
  return (shares + PRIOR / 2) / (proposed - refused + PRIOR);
}

/** How far a rule is trusted, 0 to 1; 0 for a rule without a strength, so that it never runs. */
export function weightOf(rule: string): number {
  return weights.get(rule) ?? 0;
}

/** The least trust that a strength asks for. */
export function thresholdOf(strength: Strength): number {
  return trust[strength];
}
