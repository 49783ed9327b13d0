import type { Strength } from './edit.ts';
import data from './rule-weights.json' with { type: 'json' };

const weights = data.rules as Readonly<Record<string, number>>;

/** How far a rule is trusted, 0 to 1: measured where human editors met it often enough, judged otherwise. */
export function weightOf(rule: string): number {
  return weights[rule] ?? data.unmeasured;
}

/** The least trust that a strength asks for. */
export function thresholdOf(strength: Strength): number {
  return data.thresholds[strength];
}
