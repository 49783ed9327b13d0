/** Turns sentences into vectors whose dot product says how near they are in meaning. */
export interface Embedder {
  readonly dims: number;
  /**
   * Returns one vector of length 1 a sentence, in order; a sentence without known words gets zeros.
   * Rejects with the signal's reason when it is aborted before the end.
   */
  embed(sentences: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}
