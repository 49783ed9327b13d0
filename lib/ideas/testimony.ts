import type { Range } from '../text/range.ts';
import type { Embedder } from './embedder.ts';
import type { Idea } from './idea.ts';
import { compileIdeaCues, type FoundCues } from './idea-cues.ts';
import { createIdeaNearness, type Nearness } from './idea-nearness.ts';
import type { LibraryVectors } from './library-vectors.ts';
import { ideaSentences, windowsOf } from './pieces.ts';
import { pool } from './pool.ts';
import { spreadOf } from './spread.ts';
import { textVectorOf } from './text-vector.ts';
import { tokensOf } from './tokens.ts';
import { createWordOverlap } from './word-overlap.ts';

/** What there is to say about a text before anything learned is asked. Lists by idea follow the library's order. */
export interface Testimony {
  readonly sentences: readonly Range[];
  /** What each sentence says. */
  readonly near: readonly Nearness[];
  readonly words: number;
  /** By idea: nearness of meaning, in standard deviations above everyday text. */
  readonly meaning: readonly number[];
  readonly cues: readonly FoundCues[];
  /** By idea: how far the rare words that it shares with the text stand out, in standard deviations. */
  readonly overlap: Float32Array;
  /** One vector of length 1 for the whole text. */
  readonly vector: Float32Array;
}

export type Witness = (text: string, signal?: AbortSignal) => Promise<Testimony>;

/**
 * Takes an embedder with the library's vectors by it; returns a function that examines one text after another. The
 * work on the library is done once, here.
 */
export function createWitness(
  embedder: Embedder,
  vectors: LibraryVectors,
  library: readonly Idea[],
): Witness {
  const nearness = createIdeaNearness(vectors);
  const overlap = createWordOverlap(library.map(wordsOf));
  const findCues = compileIdeaCues(library);

  return async (text, signal) => {
    const sentences = ideaSentences(text);
    const tokens = tokensOf(text);
    const embedded = await embedder.embed(
      sentences.map(({ start, end }) => text.slice(start, end)),
      signal,
    );
    const near = nearness(embedded);
    const kinds = [near, nearness(windowsOf(embedded))];
    return {
      sentences,
      near,
      words: tokens.length,
      meaning: library.map((_, at) => pool(kinds, ({ ideas }) => ideas[at] ?? 0)),
      cues: findCues(tokens),
      overlap: standOut(overlap(text)),
      vector: textVectorOf(near, embedder.dims),
    };
  };
}

/** The words that rare-word overlap looks at. */
function wordsOf(idea: Idea): string {
  const cues = idea.cues.map(({ phrase }) => phrase.replaceAll('*', ''));
  return [idea.title, idea.gist, ...idea.paraphrases, ...cues].join(' ');
}

/** Takes one score an idea; returns how far each stands above the others, in standard deviations. */
function standOut(scores: Float32Array): Float32Array {
  const { mean, deviation } = spreadOf(scores);
  return scores.map((score) => (score - mean) / deviation);
}
