import type { Range } from '../text/range.ts';
import type { CandidatePhrase } from './candidate-phrases.ts';
import type { Clues } from './clue-names.ts';

const MOST = 3;
/** As far before a phrase as a cue may end to point at it ("responsible for the …"), in UTF-16 code units. */
const REACH = 30;

/** How the cues of an idea's roles stand to a phrase: those of the role, and those of the others. */
export function cueClues(
  { phrase, lead, start, end }: CandidatePhrase,
  role: string,
  hits: readonly (Range & { readonly value: string; readonly words: number })[],
): Clues {
  const most = (own: boolean, fits: (hit: Range) => boolean) =>
    Math.min(
      MOST,
      Math.max(
        0,
        ...hits
          .filter((hit) => (hit.value === role) === own && fits(hit))
          .map(({ words }) => words),
      ),
    );
  const endsInHead = (hit: Range) => hit.end === phrase.head.end && hit.start >= start;
  const inside = (hit: Range) => hit.start < end && hit.end > start;
  const full = lead === 'owner' || phrase.words.length > 2;
  return {
    'cue-head': most(true, endsInHead),
    'full-cue': full ? most(true, endsInHead) : 0,
    'cue-inside': most(true, inside),
    'cue-before': most(true, (hit) => hit.end <= start && hit.end >= start - REACH),
    'other-cue-head': most(false, endsInHead),
    'other-cue-inside': most(false, inside),
  };
}
