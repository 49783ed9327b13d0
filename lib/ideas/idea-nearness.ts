import { backgroundTexts } from './background-texts.ts';
import type { Embedder } from './embedder.ts';
import type { Idea } from './idea.ts';
import { createNearestRows } from './nearest-rows.ts';
import { type Spread, spreadOf } from './spread.ts';
import { unitsOf } from './units.ts';
import { centred, dot, meanOf } from './vectors.ts';

/** Below this many ideas their own mean says more about the ideas than about the library. */
const FEW_IDEAS = 12;

/** What the vector of a piece of text says, each in standard deviations above everyday text. */
export interface Nearness {
  /** Nearness to each idea, in the library's order. */
  readonly ideas: Float32Array;
  /** How much it speaks of principles as the library's statements do, whichever idea it is. */
  readonly abstractness: number;
}

const slot = /\{([A-Za-z-]+)(?:'s)?(?::([^|}]*)\|[^}]*)?\}/g;

/**
 * Embeds the library and the everyday texts. Both are centred on their own mean, since what all
 * sentences share says nothing about which idea they carry.
 * Returns a function from the vectors of pieces of text to what they say, in the same order.
 */
export async function createIdeaNearness(
  embedder: Embedder,
  library: readonly Idea[],
): Promise<(units: readonly Float32Array[]) => readonly Nearness[]> {
  const statements = await Promise.all(library.map((idea) => embedder.embed(statementsOf(idea))));
  const everyday = await embedder.embed(
    backgroundTexts.flatMap((text) => unitsOf(text).map((unit) => unit.text)),
  );
  const textCentre = meanOf(everyday);
  const ideaMean = meanOf(statements.map((vectors) => meanOf(vectors)));
  const ideaCentre = library.length < FEW_IDEAS ? textCentre : ideaMean;
  const abstract = centred(ideaMean, textCentre);
  const cosines = createNearestRows(
    statements.map((vectors) => ({
      middle: centred(meanOf(vectors), ideaCentre),
      each: vectors.map((vector) => centred(vector, ideaCentre)),
    })),
    embedder.dims,
  );

  const directions = everyday.map((unit) => centred(unit, textCentre));
  const chance = directions.map(cosines);
  const usual = library.map((_, idea) => spreadOf(chance.map((row) => row[idea] ?? 0)));
  const usualAbstractness = spreadOf(directions.map((direction) => dot(direction, abstract)));

  return (units) =>
    units.map((unit) => {
      const direction = centred(unit, textCentre);
      return {
        ideas: cosines(direction).map((cosine, idea) => above(cosine, usual[idea])),
        abstractness: above(dot(direction, abstract), usualAbstractness),
      };
    });
}

function above(value: number, { mean, deviation }: Spread = { mean: 0, deviation: 1 }): number {
  return (value - mean) / deviation;
}

/** The idea's abstract statements: stories are left out, their topic would drown the idea. */
function statementsOf(idea: Idea): readonly string[] {
  return [idea.title, idea.gist, withDefaults(idea, idea.plain), ...idea.paraphrases];
}

function withDefaults(idea: Idea, template: string): string {
  return template.replace(slot, (_, name: string, form?: string) =>
    form === undefined
      ? (idea.roles.find(({ id }) => id === name.toLowerCase())?.default.text ?? '')
      : form,
  );
}
