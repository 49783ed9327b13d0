import { applyEdits } from './apply-edits.ts';
import { chooseEdits } from './choose.ts';
import type { Rewrite, Strength, Veto } from './edit.ts';
import { objectionTo } from './guard.ts';
import { type Candidate, proposeEdits } from './propose.ts';
import { thresholdOf, weightOf } from './weights.ts';

export interface RewriteOptions {
  readonly strength?: Strength;
  /** Pass ids to run; all when left out. */
  readonly only?: readonly string[];
}

/**
 * Tightens a message. Takes any text; returns it with the edits that its strength allows, and what the guard refused.
 * Synchronous; the grammar model loads on the first call.
 */
export function rewrite(text: string, { strength = 'tight', only }: RewriteOptions = {}): Rewrite {
  const candidates = proposeEdits(text).filter(
    ({ edit, rule }) =>
      weightOf(rule) >= thresholdOf(strength) && (only === undefined || only.includes(edit.pass)),
  );
  const safe: Candidate[] = [];
  const vetoed: Veto[] = [];
  for (const candidate of candidates) {
    const reason = objectionTo(text, candidate);
    if (reason === undefined) safe.push(candidate);
    else vetoed.push({ edit: candidate.edit, reason });
  }
  const edits = chooseEdits(safe, ({ rule }) => weightOf(rule)).map(({ edit }) => edit);
  return { source: text, text: applyEdits(text, edits), strength, edits, vetoed };
}
