import type { Range } from '../text/range.ts';
import { addUp, type FoundCues } from './idea-cues.ts';
import type { Nearness } from './idea-nearness.ts';
import { thresholds, weights } from './recognition-weights.ts';
import type { Unit } from './units.ts';

const MOST_EVIDENCE = 3;

/** The sentences that speak for an idea, best first. */
export function evidenceOf(
  units: readonly Unit[],
  near: readonly Nearness[],
  idea: number,
  hits: FoundCues['hits'],
): readonly Range[] {
  const sentences = units
    .map((unit, at) => ({ unit, value: near[at]?.ideas[idea] ?? 0 }))
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
