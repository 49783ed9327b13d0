/**
 * How the witnesses are weighed. Set by hand in round figures, not fitted: one step up or down of any of
 * them moves `npm run eval -- ideas` little. A head fitted to a corpus of our own takes their place.
 */
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
  words: 0.5,
  /** up to this many: one rare word alone can stand out far. */
  mostWords: 3,
  /** Per standard deviation of speaking of principles above everyday text. */
  abstractness: 0.2,
  /** Per share of words that speak to the reader or about people, less those about the writer. */
  address: 20,
  /** Per natural logarithm of the length: long texts come near to something by chance. */
  chance: 0.6,
  bias: -5.1,
  /** Of the soft maximum over sentences: higher trusts the best sentence more. */
  sharpness: 1,
  /** Sentences that speak of principles count for more in it. */
  attention: 0.5,
} as const;

/** What is added to the best idea's log-odds before it is claimed; round figures, set by hand like the others. */
export const claim = {
  bias: -0.5,
  /** Per point of log-odds that the text is feedback, above the least that counts. */
  feedback: 0.5,
  leastFeedback: -2,
} as const;

export const thresholds = {
  sure: 0.85,
  /** Other ideas are shown beside the best above this part of its score. */
  ofBest: 0.3,
  /** Sentences count as evidence above this part of the best one's value. */
  evidence: 0.5,
} as const;
