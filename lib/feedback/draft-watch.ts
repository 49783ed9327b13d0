import type { Detection } from './detection.ts';
import weights from './weights.json' with { type: 'json' };

/** What is remembered of one draft between two pauses. */
export interface DraftState {
  /** Help is offered for this draft. */
  readonly offered: boolean;
}

/** A draft that nothing is known of yet. */
export const quietDraft: DraftState = { offered: false };

/**
 * An offer that stands is withdrawn only when the draft has clearly become something else: at half the score that
 * brings it on.
 */
const WITHDRAW_BELOW = weights.thresholds.draft.normal / 2;

/**
 * The state of a draft after another reading. An offer comes on when the detector speaks, and then stays while the
 * draft grows, is cut or rephrased; it does not flicker around the detector's threshold.
 */
export function nextDraftState(state: DraftState, detection: Detection): DraftState {
  if (detection.feedback) return state.offered ? state : { offered: true };
  if (!state.offered) return state;
  return detection.long && detection.score >= WITHDRAW_BELOW ? state : quietDraft;
}
