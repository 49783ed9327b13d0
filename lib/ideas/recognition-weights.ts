/** How the witnesses are weighed. Set by hand, not fitted: issue of its own once there is a corpus. */
export const weights = {
  /** Per standard deviation of meaning above everyday text. */
  meaning: 1,
  /** How much of what is near to every idea alike is taken off. */
  general: 0.5,
  /** Per point of cue weight, */
  cues: 0.8,
  /** up to this many points. */
  mostCues: 5,
  /** Per standard deviation of shared rare words above the other ideas, */
  words: 0.35,
  /** up to this many: one rare word alone can stand out far. */
  mostWords: 3,
  /** Per standard deviation of speaking of principles above everyday text. */
  abstractness: 0.6,
  bias: -6,
  /** Of the soft maximum over sentences: higher trusts the best sentence more. */
  sharpness: 1,
  /** Sentences that speak of principles count for more in it. */
  attention: 0.5,
} as const;

export const thresholds = {
  /** The best idea has to reach this, or the text has none. */
  any: 0.5,
  sure: 0.8,
  /** Other ideas are shown beside the best above this score, */
  beside: 0.1,
  /** and above this part of the best one's. */
  ofBest: 0.15,
  /** Sentences count as evidence above this part of the best one's value. */
  evidence: 0.5,
} as const;
