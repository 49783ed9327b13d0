import type { Range } from '../text/range.ts';

export const strengths = ['light', 'tight', 'tightest'] as const;
export type Strength = (typeof strengths)[number];

/** One change to the source text. Edits of a rewrite are in source order and never overlap. */
export interface Edit extends Range {
  readonly replacement: string;
  /** For a person: "'in order to' says no more than 'to'". */
  readonly reason: string;
  /** The pass that proposed it: `wordy-phrases`. */
  readonly pass: string;
}

/** An edit that a guard refused, and what it would have lost or changed. */
export interface Veto {
  readonly edit: Edit;
  /** For a person: "would drop the condition 'unless'". */
  readonly reason: string;
}

/** A message tightened. Applying any subset of the edits gives well-formed text. */
export interface Rewrite {
  readonly source: string;
  readonly text: string;
  readonly strength: Strength;
  readonly edits: readonly Edit[];
  readonly vetoed: readonly Veto[];
}
