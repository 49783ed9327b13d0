import type { HeadOpinion } from './head.ts';
import { weights } from './recognition-weights.ts';
import type { Testimony } from './testimony.ts';

/** Takes what was found in a text; returns one score an idea, in the library's order. Differences are log-odds. */
export function scoreIdeas(
  { meaning, cues, overlap }: Testimony,
  opinion: HeadOpinion,
): readonly number[] {
  return meaning.map(
    (near, at) =>
      weights.meaning * near +
      weights.cues * Math.min(weights.mostCues, cues[at]?.strength ?? 0) +
      weights.words * Math.min(weights.mostWords, overlap[at] ?? 0) +
      weights.head * (opinion.ideas[at] ?? 0),
  );
}
