import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokensOf } from './tokens.ts';
import { meanOf, normalise } from './vectors.ts';

/** Shorter sentences ("Does that make sense?") carry no idea of their own. */
const FEWEST_WORDS = 5;
/** A message that goes on for longer has made its point: keeps a pasted book from stopping the worker. */
const MOST_SENTENCES = 300;

/** Takes a text; returns where its sentences stand that are long enough to carry an idea. */
export function ideaSentences(text: string): readonly Range[] {
  return splitSentences(text)
    .slice(0, MOST_SENTENCES)
    .filter(({ start, end }) => tokensOf(text.slice(start, end)).length >= FEWEST_WORDS);
}

/**
 * A window is a sentence with its neighbours: an idea is often told in two or three. Takes the vectors of a text's
 * sentences; returns one vector a window, or none for a single sentence. The mean of the sentences' vectors ranks
 * ideas as well as a pass of the model over the three sentences, and costs nothing.
 */
export function windowsOf(sentences: readonly Float32Array[]): readonly Float32Array[] {
  if (sentences.length < 2) return [];
  return sentences.map((_, at) => normalise(meanOf(sentences.slice(Math.max(0, at - 1), at + 2))));
}
