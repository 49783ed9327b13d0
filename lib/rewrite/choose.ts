import type { Candidate } from './propose.ts';

/** Picks edits that do not overlap: the surest first, of equals the one that saves more. Returns them in source order. */
export function chooseEdits(
  candidates: readonly Candidate[],
  weigh: (candidate: Candidate) => number,
): readonly Candidate[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, weight: weigh(candidate), saves: savingOf(candidate) }))
    .sort(
      (a, b) =>
        b.weight - a.weight || b.saves - a.saves || a.candidate.edit.start - b.candidate.edit.start,
    );
  const taken: Candidate[] = [];
  for (const { candidate } of ranked) {
    const at = placeOf(candidate, taken);
    const before = taken[at - 1];
    const after = taken[at];
    if (before !== undefined && overlaps(before, candidate)) continue;
    if (after !== undefined && overlaps(after, candidate)) continue;
    taken.splice(at, 0, candidate);
  }
  return taken;
}

/** Where a candidate belongs among those taken, which are in source order: found by halving. */
function placeOf(candidate: Candidate, taken: readonly Candidate[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.edit.start ?? 0) < candidate.edit.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters that an edit takes out more than it puts. */
export function savingOf({ edit }: Candidate): number {
  return edit.end - edit.start - edit.replacement.length;
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.edit.start < b.edit.end && b.edit.start < a.edit.end;
}
