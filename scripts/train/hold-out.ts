import { scoreIdeas } from '../../lib/ideas/score-ideas.ts';
import { dot } from '../../lib/ideas/vectors.ts';
import type { Examined } from './examine-corpus.ts';
import { inFolds } from './folds.ts';
import { type Linear, learnExplains, learnIdeas } from './learn-head.ts';

/** What is said of a text by heads that have not seen it. */
export interface HeldOut {
  /** By idea, in the library's order. */
  readonly scores: readonly number[];
  readonly explains: number;
}

const IDEA_FOLDS = 5;
const FILE_FOLDS = 6;

/** Takes the corpus; returns what is said of each text, by its id. */
export function holdOut(texts: readonly Examined[]): ReadonlyMap<string, HeldOut> {
  const explains = holdOutExplains(texts);
  const ideas = holdOutIdeas(texts);
  return new Map(
    texts.map(({ id, testimony }) => {
      const opinion = {
        ideas: ideas.get(id) ?? new Float32Array(),
        explains: explains.get(id) ?? 0,
      };
      return [id, { scores: scoreIdeas(testimony, opinion), explains: opinion.explains }];
    }),
  );
}

/** Texts without an idea teach nothing here, so that one head judges them all. */
function holdOutIdeas(texts: readonly Examined[]): ReadonlyMap<string, Float32Array> {
  const judge = (some: readonly Examined[], seen: readonly Examined[]) => {
    const head = learnIdeas(seen);
    return some.map(({ id, testimony }) => [id, opinionOf(head, testimony.vector)] as const);
  };
  const explaining = texts.filter(({ classes }) => classes.length > 0);
  const others = texts.filter(({ classes }) => classes.length === 0);
  return new Map([
    ...inFolds(explaining, ({ id }) => id, IDEA_FOLDS, judge),
    ...judge(others, explaining),
  ]);
}

/** Whole files are held out: each was written by one hand, in one manner. */
function holdOutExplains(texts: readonly Examined[]): ReadonlyMap<string, number> {
  return new Map(
    inFolds(
      texts,
      ({ file }) => file,
      FILE_FOLDS,
      (some, seen) => {
        const { row, bias } = learnExplains(seen);
        return some.map(({ id, testimony }) => [id, dot(row, testimony.vector) + bias] as const);
      },
    ),
  );
}

/** As `createHead` does it. */
function opinionOf(head: readonly Linear[], vector: Float32Array): Float32Array {
  const odds = Float32Array.from(head, ({ row, bias }) => dot(row, vector) + bias);
  const mean = odds.reduce((a, b) => a + b, 0) / odds.length;
  return odds.map((one) => one - mean);
}
