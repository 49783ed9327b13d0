import type { Range } from '../text/range.ts';
import { compileCues } from './cue-matcher.ts';
import type { Idea } from './idea.ts';
import type { Token } from './tokens.ts';

/** What the cue phrases of one idea say of a text. */
export interface FoundCues {
  readonly strength: number;
  /** Where they stand in the text. */
  readonly hits: readonly CueInText[];
}

interface CueInText extends Range {
  readonly phrase: string;
  readonly weight: number;
}

/**
 * Takes the library; returns a function from a text's words to what its cue phrases say of each idea, in order.
 * A phrase that several ideas share counts for less; one that is said twice counts once.
 */
export function compileIdeaCues(
  library: readonly Idea[],
): (tokens: readonly Token[]) => readonly FoundCues[] {
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

  return (tokens) => {
    const hits = library.map((): CueInText[] => []);
    for (const { value, start, end } of find(tokens)) {
      hits[value.at]?.push({ phrase: value.phrase, weight: value.weight, start, end });
    }
    return hits.map((found) => {
      const kept = withoutOverlaps(found);
      const strongest = new Map(kept.map(({ phrase, weight }) => [phrase, weight]));
      return { strength: addUp([...strongest.values()]), hits: kept };
    });
  };
}

/** Where cues overlap ("interrupt*" and "interruption*"), the strongest speaks for the words. */
function withoutOverlaps(hits: readonly CueInText[]): readonly CueInText[] {
  const kept: CueInText[] = [];
  for (const hit of [...hits].sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
  }
  return kept;
}

/** Adds up cue weights: the strongest counts in full, each next one half as much as the one before. */
export function addUp(cueWeights: readonly number[]): number {
  return [...cueWeights]
    .sort((a, b) => b - a)
    .reduce((sum, weight, at) => sum + weight / 2 ** at, 0);
}
