import type { Range } from '../text/range.ts';
import { addUp } from './idea-cues.ts';
import { thresholds, weights } from './recognition-weights.ts';
import type { Testimony } from './testimony.ts';

const MOST_EVIDENCE = 3;

/** Takes what was found in a text and the place of an idea in the library; returns the sentences that speak for it, best first. */
export function evidenceOf({ sentences, near, cues }: Testimony, idea: number): readonly Range[] {
  const hits = cues[idea]?.hits ?? [];
  const valued = sentences
    .map((range, at) => {
      const inside = hits.filter(({ start }) => start >= range.start && start < range.end);
      return {
        range,
        value:
          (near[at]?.ideas[idea] ?? 0) * weights.meaning +
          addUp(inside.map((hit) => hit.weight)) * weights.cues,
      };
    })
    .sort((a, b) => b.value - a.value);
  const best = valued[0]?.value ?? 0;
  return valued
    .filter(({ value }, rank) => rank === 0 || value >= best * thresholds.evidence)
    .slice(0, MOST_EVIDENCE)
    .map(({ range }) => range);
}
