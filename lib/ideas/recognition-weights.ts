/**
 * How the witnesses are weighed. Set by hand in round figures: one step up or down of any of them moves
 * `npm run eval -- ideas` little. What is learned stands in `heads/`.
 */
export const weights = {
  /** Per standard deviation of meaning above everyday text. */
  meaning: 0.8,
  /** Per point of cue weight, */
  cues: 1,
  /** up to this many points. */
  mostCues: 5,
  /** Per standard deviation of shared rare words above the other ideas, */
  words: 0.7,
  /** up to this many: one rare word alone can stand out far. */
  mostWords: 3,
  /** Per point of the learned head's log-odds. */
  head: 0.7,
  /** Of the word table's scores, beside those of the sentence model. */
  tableShare: 0.35,
  /** Sentences that speak of principles count for more in the soft maximum over sentences, */
  attention: 0.5,
  /** and in the text's own vector. */
  vectorAttention: 0.3,
} as const;

export const claim = {
  /**
   * Per natural logarithm of the length in words over the usual one, for longer texts: they come near to something by
   * chance. Set by hand, since the corpus' own lengths say nothing about those of real messages.
   */
  length: -0.6,
  usualLength: 100,
} as const;

export const thresholds = {
  /** Of the share of belief that falls to the best idea. */
  sure: 0.6,
  /** Other ideas are shown beside the best above this part of its share. */
  ofBest: 0.3,
  /** Sentences count as evidence above this part of the best one's value. */
  evidence: 0.5,
} as const;
