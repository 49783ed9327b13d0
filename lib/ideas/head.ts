import { readVectorRows, vectorAt } from './vector-rows.ts';
import { dot } from './vectors.ts';

/**
 * What was learned from our own corpus, for the vectors of one embedder: which idea a text's vector belongs to, whether
 * such a vector explains any idea, and when to claim one. Written by scripts/train/ideas.ts.
 */
export interface HeadWeights {
  /** For a person: what it was learned from and how well it did. */
  readonly record: string;
  /** Ids; what follows is in their order, with one more at the end: whether there is an idea at all. */
  readonly ideas: readonly string[];
  /** One vector each, as vector rows (see `vector-rows.ts`) in base64. */
  readonly rows: string;
  readonly biases: readonly number[];
  readonly claim: ClaimWeights;
}

/** The log-odds that a text explains an idea: the sum of these, and of its length (see `recognition-weights.ts`). */
export interface ClaimWeights {
  readonly bias: number;
  /** Per point of the log-odds that the idea is among the few that would be shown. */
  readonly belief: number;
  /** Per point of `explains`. */
  readonly explains: number;
  /** Claimed from here on. Below 0 where a missed idea costs more than a wrong one that is shown as "may be". */
  readonly least: number;
}

/** What the head says of a text. */
export interface HeadOpinion {
  /** Log-odds of each idea of the library, in its order, with mean 0; 0 for ideas that it never learned. */
  readonly ideas: Float32Array;
  /** Log-odds that the text explains any idea. */
  readonly explains: number;
}

export interface Head {
  (textVector: Float32Array): HeadOpinion;
  readonly claim: ClaimWeights;
}

/**
 * Takes the weights and the ids of the library's ideas; returns the head. Throws when the weights are not whole.
 */
export function createHead(weights: HeadWeights, library: readonly string[]): Head {
  const { ideas: learned, biases, claim } = weights;
  const bytes = Uint8Array.from(atob(weights.rows), (letter) => letter.charCodeAt(0));
  const packed = readVectorRows(bytes.buffer, learned.length + 1);
  const rows = Array.from({ length: packed.count }, (_, at) => vectorAt(packed, at));
  const places = library.map((id) => learned.indexOf(id));

  const opine = (vector: Float32Array): HeadOpinion => {
    const odds = rows.map((row, at) => dot(row, vector) + (biases[at] ?? 0));
    const ideas = odds.slice(0, learned.length);
    const mean = ideas.reduce((a, b) => a + b, 0) / Math.max(1, ideas.length);
    return {
      ideas: Float32Array.from(places, (at) => (ideas[at] ?? mean) - mean),
      explains: odds[learned.length] ?? 0,
    };
  };
  return Object.assign(opine, { claim });
}
