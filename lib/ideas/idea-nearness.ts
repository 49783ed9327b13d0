import type { LibraryVectors } from './library-vectors.ts';
import { createNearestRows } from './nearest-rows.ts';
import { windowsOf } from './pieces.ts';
import { type Spread, spreadOf } from './spread.ts';
import { centred, dot, meanOf } from './vectors.ts';

/** Below this many ideas their own mean says more about the ideas than about the library. */
const FEW_IDEAS = 12;

/** What the vector of a piece of text says, in standard deviations above everyday text. */
export interface Nearness {
  /** Nearness to each idea, in the library's order. */
  readonly ideas: Float32Array;
  /** How much it speaks of principles as the library's statements do, whichever idea it is. */
  readonly abstractness: number;
  /** Where the piece lies from everyday text, with length 1. */
  readonly direction: Float32Array;
}

/**
 * Compares pieces of text with the library. Both sides are centred on their own mean, since what all
 * sentences share says nothing about which idea they carry.
 * Takes the library's vectors; returns a function from the vectors of pieces to what they say, in the same order.
 */
export function createIdeaNearness({
  statements,
  everyday,
}: LibraryVectors): (pieces: readonly Float32Array[]) => readonly Nearness[] {
  const chance = everyday.flatMap((sentences) => [...sentences, ...windowsOf(sentences)]);
  const textCentre = meanOf(chance);
  const ideaMean = meanOf(statements.map((vectors) => meanOf(vectors)));
  const ideaCentre = statements.length < FEW_IDEAS ? textCentre : ideaMean;
  const abstract = centred(ideaMean, textCentre);
  const cosines = createNearestRows(
    statements.map((vectors) => ({
      middle: centred(meanOf(vectors), ideaCentre),
      each: vectors.map((vector) => centred(vector, ideaCentre)),
    })),
    textCentre.length,
  );

  const directions = chance.map((piece) => centred(piece, textCentre));
  const byChance = directions.map(cosines);
  const usual = statements.map((_, idea) => spreadOf(byChance.map((row) => row[idea] ?? 0)));
  const usualAbstractness = spreadOf(directions.map((direction) => dot(direction, abstract)));

  return (pieces) =>
    pieces.map((piece) => {
      const direction = centred(piece, textCentre);
      return {
        ideas: cosines(direction).map((cosine, idea) => above(cosine, usual[idea])),
        abstractness: above(dot(direction, abstract), usualAbstractness),
        direction,
      };
    });
}

function above(value: number, { mean, deviation }: Spread = { mean: 0, deviation: 1 }): number {
  return (value - mean) / deviation;
}
