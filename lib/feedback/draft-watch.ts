import type { Detection } from './detection.ts';

/** What is remembered of one draft between two pauses. */
export interface DraftState {
  /** Help is offered for this draft. */
  readonly offered: boolean;
}

/** A draft that nothing is known of yet. */
export const quietDraft: DraftState = { offered: false };

/** An offer that stands is withdrawn only when the draft has clearly become something else. */
const WITHDRAW_BELOW = 0.25;

/**
 * The state of a draft after another reading. An offer comes on when the detector speaks, and then stays while the
 * draft grows, is cut or rephrased; it does not flicker around the detector's threshold.
 */
export function nextDraftState(state: DraftState, detection: Detection): DraftState {
  if (detection.feedback) return { offered: true };
  if (!state.offered) return state;
  return { offered: detection.long && detection.score >= WITHDRAW_BELOW };
}
