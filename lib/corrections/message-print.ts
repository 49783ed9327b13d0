import type { Embedder } from '../ideas/embedder.ts';
import type { LibraryVectors } from '../ideas/library-vectors.ts';
import { ideaSentences } from '../ideas/pieces.ts';
import { centred, dot, meanOf, normalise } from '../ideas/vectors.ts';

/** What a message is about, as small numbers: enough to know a message like it again, and nothing to read. */
export type MessagePrint = readonly number[];

/** The word table has so many dimensions. */
export const PRINT_LENGTH = 128;
const LARGEST = 127;

/**
 * Takes the word table and the library by it; returns a function from a message to its print: the mean direction of its
 * sentences from everyday text. Zeros for a message without a sentence.
 */
export function createPrinter(
  embedder: Embedder,
  { everyday }: LibraryVectors,
): (message: string) => Promise<MessagePrint> {
  const centre = meanOf(everyday.flat());
  return async (message) => {
    const ranges = ideaSentences(message);
    if (ranges.length === 0) return new Array<number>(PRINT_LENGTH).fill(0);
    const vectors = await embedder.embed(ranges.map(({ start, end }) => message.slice(start, end)));
    const mean = normalise(meanOf(vectors.map((vector) => centred(vector, centre))));
    const largest = Math.max(...mean.map(Math.abs)) || 1;
    return Array.from(mean, (value) => Math.round((value / largest) * LARGEST));
  };
}

/** How alike two messages are by their prints: 1 for the same, about 0 for messages that share nothing. */
export function likeness(one: MessagePrint, other: MessagePrint): number {
  return dot(normalise(Float32Array.from(one)), normalise(Float32Array.from(other)));
}
