import { backgroundTexts } from './background-texts.ts';
import type { Embedder } from './embedder.ts';
import type { Idea } from './idea.ts';
import { unitsOf } from './units.ts';
import { centred, dot, meanOf } from './vectors.ts';

/** Below this many ideas their own mean says more about the ideas than about the library. */
const FEW_IDEAS = 12;

/**
 * How near pieces of text are to each idea, in standard deviations above everyday text.
 * Takes unit vectors; returns, per vector, one number an idea in the library's order.
 */
export type IdeaNearness = (units: readonly Float32Array[]) => readonly Float32Array[];

/**
 * Embeds the library and the everyday texts. Both are centred on their own mean, since what all
 * sentences share says nothing about which idea they carry.
 */
export async function createIdeaNearness(
  embedder: Embedder,
  library: readonly Idea[],
): Promise<IdeaNearness> {
  const statements = await Promise.all(library.map((idea) => embedder.embed(statementsOf(idea))));
  const everyday = await embedder.embed(
    backgroundTexts.flatMap((text) => unitsOf(text).map((unit) => unit.text)),
  );
  const textCentre = meanOf(everyday);
  const ideaCentre =
    library.length < FEW_IDEAS ? textCentre : meanOf(statements.map((vectors) => meanOf(vectors)));
  const ideas = statements.map((vectors) => ({
    middle: centred(meanOf(vectors), ideaCentre),
    each: vectors.map((vector) => centred(vector, ideaCentre)),
  }));

  function cosines(unit: Float32Array): Float32Array {
    const direction = centred(unit, textCentre);
    return Float32Array.from(ideas, ({ middle, each }) => {
      let nearest = -1;
      for (const statement of each) nearest = Math.max(nearest, dot(direction, statement));
      return (dot(direction, middle) + nearest) / 2;
    });
  }

  const chance = everyday.map(cosines);
  const usual = ideas.map((_, idea) => {
    const values = chance.map((row) => row[idea] ?? 0);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });

  return (units) =>
    units.map((unit) =>
      cosines(unit).map((cosine, idea) => {
        const { mean, deviation } = usual[idea] ?? { mean: 0, deviation: 1 };
        return (cosine - mean) / deviation;
      }),
    );
}

/** The idea's abstract statements: stories are left out, their topic would drown the idea. */
function statementsOf(idea: Idea): readonly string[] {
  return [idea.title, idea.gist, withDefaults(idea, idea.plain), ...idea.paraphrases];
}

function withDefaults(idea: Idea, template: string): string {
  return template.replace(/\{([a-z-]+)(?::([^|}]*)\|[^}]*)?\}/g, (_, id: string, form?: string) =>
    form === undefined ? (idea.roles.find((role) => role.id === id)?.default.text ?? '') : form,
  );
}
