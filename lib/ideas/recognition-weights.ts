/** How the witnesses are weighed; set by hand on our own texts, see docs of `scripts/eval/ideas.ts`. */
export const weights = {
  /** Per standard deviation of meaning above everyday text. */
  meaning: 1,
  /** Per point of cue weight. */
  cues: 0.8,
  mostCues: 5,
  /** Per standard deviation of shared rare words above the other ideas. */
  words: 0.35,
  bias: -4.6,
  /** Of the soft maximum over sentences: higher trusts the best sentence more. */
  sharpness: 1.5,
  /** 1 averages over the sentences, 0 adds them up: in between, long texts are held back a little. */
  length: 0.7,
} as const;

export const thresholds = {
  /** The best idea has to reach this, or the text has none. */
  any: 0.5,
  sure: 0.8,
  /** Other ideas are shown beside the best above this score, */
  beside: 0.2,
  /** and above this part of the best one's. */
  ofBest: 0.35,
  /** Sentences count as evidence above this part of the best one's value. */
  evidence: 0.5,
} as const;
