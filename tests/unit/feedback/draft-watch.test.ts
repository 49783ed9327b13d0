import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/feedback/detect.ts';
import type { Detection } from '../../../lib/feedback/detection.ts';
import { nextDraftState, quietDraft } from '../../../lib/feedback/draft-watch.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

const reading = (score: number, feedback = score > 0.9, long = true): Detection => ({
  long,
  feedback,
  score,
  reasons: [],
});

describe('an offer for a growing draft', () => {
  it('stays off until the detector speaks, and then comes on', () => {
    expect(nextDraftState(quietDraft, reading(0.5)).offered).toBe(false);
    expect(nextDraftState(quietDraft, reading(0.95)).offered).toBe(true);
  });

  it('stays on when the score dips a little', () => {
    const on = nextDraftState(quietDraft, reading(0.95));
    expect(nextDraftState(on, reading(0.55)).offered).toBe(true);
  });

  it('goes when the draft is cut short or becomes something else', () => {
    const on = nextDraftState(quietDraft, reading(0.95));
    expect(nextDraftState(on, reading(0.95, false, false)).offered).toBe(false);
    expect(nextDraftState(on, reading(0.05)).offered).toBe(false);
  });

  it('comes on once while the first message is typed, and is there at its end', () => {
    let state = quietDraft;
    let changes = 0;
    for (const { end } of splitSentences(firstMessage)) {
      const next = nextDraftState(state, detect(firstMessage.slice(0, end)));
      if (next.offered !== state.offered) changes += 1;
      state = next;
    }
    expect(state.offered).toBe(true);
    expect(changes).toBe(1);
  });
});
