import type { Range } from '../text/range.ts';

/** An idea found in a message, with the sentences that carry it (best first). */
export interface RecognisedIdea {
  readonly idea: string;
  /** 0 to 1, comparable between ideas of one message. */
  readonly score: number;
  /** `sure` may stand alone; `likely` is shown as one of a few; `told` is what the user said of a message like it. */
  readonly certainty: 'sure' | 'likely' | 'told';
  readonly evidence: readonly Range[];
}
