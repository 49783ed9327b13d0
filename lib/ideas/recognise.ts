import type { Range } from '../text/range.ts';
import { compileCues } from './cue-matcher.ts';
import type { Embedder } from './embedder.ts';
import type { Idea } from './idea.ts';
import { createIdeaNearness } from './idea-nearness.ts';
import type { RecognisedIdea } from './recognition.ts';
import { thresholds, weights } from './recognition-weights.ts';
import { tokensOf } from './tokens.ts';
import { type Unit, unitsOf } from './units.ts';
import { createWordOverlap } from './word-overlap.ts';

/** Finds which ideas a text explains: best first, and none when nothing stands out. */
export type Recogniser = (text: string) => Promise<readonly RecognisedIdea[]>;

/** Ideas shown as one of a few. */
const MOST_IDEAS = 5;
const MOST_EVIDENCE = 3;

/**
 * Builds a recogniser over a library. Three witnesses are weighed: meaning (sentence vectors against
 * the idea's statements), cue phrases, and rare words shared with the statements. The work on the
 * library is done once, here.
 */
export async function createRecogniser(
  embedder: Embedder,
  library: readonly Idea[],
): Promise<Recogniser> {
  const nearness = await createIdeaNearness(embedder, library);
  const overlap = createWordOverlap(
    library.map((idea) => [idea.title, idea.gist, ...idea.paraphrases].join(' ')),
  );
  const findCues = compileIdeaCues(library);

  return async (text) => {
    const units = unitsOf(text);
    if (units.length === 0) return [];
    const near = nearness(await embedder.embed(units.map((unit) => unit.text)));
    const cues = findCues(text);
    const words = standOut(overlap(text));
    const scored = library.map((idea, at) => {
      const cue = cues[at] ?? { strength: 0, hits: [] };
      const meaning = pool(units, near, at);
      const raw =
        weights.meaning * meaning +
        weights.cues * Math.min(weights.mostCues, cue.strength) +
        weights.words * (words[at] ?? 0) +
        weights.bias;
      return { idea: idea.id, at, cue, score: 1 / (1 + Math.exp(-raw)) };
    });
    scored.sort((a, b) => b.score - a.score || a.at - b.at);
    const best = scored[0]?.score ?? 0;
    if (best < thresholds.any) return [];
    return scored
      .filter(({ score }) => score >= thresholds.beside && score >= best * thresholds.ofBest)
      .slice(0, MOST_IDEAS)
      .map(({ idea, at, cue, score }) => ({
        idea,
        score,
        certainty: score >= thresholds.sure ? ('sure' as const) : ('likely' as const),
        evidence: evidenceOf(units, near, at, cue.hits),
      }));
  };
}

interface FoundCues {
  readonly strength: number;
  readonly hits: readonly { readonly start: number; readonly weight: number }[];
}

/** Takes the library; returns a function from a text to what its cue phrases say of each idea, in order. */
function compileIdeaCues(library: readonly Idea[]): (text: string) => readonly FoundCues[] {
  const owners = new Map<string, number>();
  for (const idea of library) {
    for (const { phrase } of idea.cues) owners.set(phrase, (owners.get(phrase) ?? 0) + 1);
  }
  const find = compileCues(
    library.flatMap((idea, at) =>
      idea.cues.map(({ phrase, weight }) => ({
        phrase,
        value: { at, phrase, weight: weight / Math.sqrt(owners.get(phrase) ?? 1) },
      })),
    ),
  );

  return (text) => {
    const found = library.map(() => ({
      strongest: new Map<string, number>(),
      hits: [] as { start: number; weight: number }[],
    }));
    for (const { value, start } of find(tokensOf(text))) {
      found[value.at]?.strongest.set(value.phrase, value.weight);
      found[value.at]?.hits.push({ start, weight: value.weight });
    }
    return found.map(({ strongest, hits }) => ({ strength: addUp([...strongest.values()]), hits }));
  };
}

/** The strongest cue counts in full, each next one half as much as the one before. */
function addUp(cueWeights: number[]): number {
  return cueWeights.sort((a, b) => b - a).reduce((sum, weight, at) => sum + weight / 2 ** at, 0);
}

/** A soft maximum: one clear sentence is enough, several agreeing ones are better. */
function pool(units: readonly Unit[], near: readonly Float32Array[], idea: number): number {
  let result = 0;
  for (const kind of ['sentence', 'window'] as const) {
    const values = near.filter((_, at) => units[at]?.kind === kind).map((row) => row[idea] ?? 0);
    if (values.length === 0) continue;
    const sum = values.reduce((total, value) => total + Math.exp(value * weights.sharpness), 0);
    result += Math.log(sum / values.length ** weights.length) / weights.sharpness / 2;
  }
  return result;
}

/** Takes one score an idea; returns how far each stands above the others, in standard deviations. */
function standOut(scores: Float32Array): Float32Array {
  const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
  const variance = scores.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, scores.length);
  const deviation = Math.sqrt(variance) || 1;
  return scores.map((score) => (score - mean) / deviation);
}

/** The sentences that speak for an idea, best first. */
function evidenceOf(
  units: readonly Unit[],
  near: readonly Float32Array[],
  idea: number,
  hits: FoundCues['hits'],
): readonly Range[] {
  const sentences = units
    .map((unit, at) => ({ unit, value: near[at]?.[idea] ?? 0 }))
    .filter(({ unit }) => unit.kind === 'sentence')
    .map(({ unit, value }) => {
      const inside = hits.filter(
        ({ start }) => start >= unit.sentence.start && start < unit.sentence.end,
      );
      return {
        range: unit.sentence,
        value: value * weights.meaning + addUp(inside.map((hit) => hit.weight)) * weights.cues,
      };
    })
    .sort((a, b) => b.value - a.value);
  const best = sentences[0]?.value ?? 0;
  return sentences
    .filter(({ value }, rank) => rank === 0 || value >= best * thresholds.evidence)
    .slice(0, MOST_EVIDENCE)
    .map(({ range }) => range);
}
