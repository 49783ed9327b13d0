import { readingGrade } from '../text/readability.ts';
import { countWords } from '../text/words.ts';
import { applyEdits } from './apply-edits.ts';
import { chooseEdits, savingOf } from './choose.ts';
import type { Rewrite, Strength, Veto } from './edit.ts';
import { checkTogether, objectionTo } from './guard.ts';
import { type Candidate, proposeEdits } from './propose.ts';
import { thresholdOf, weightOf } from './weights.ts';

const dropping: ReadonlySet<string> = new Set(['repeats', 'announcements', 'hedge-again']);

/** Every edit is weighed by reading the whole text again: in a long message that would take longer than a person waits. */
const MOST_WEIGHED = 40;
const MOST_TAKEN_BACK = 3;
/** The grade is made for samples of a hundred words; of a sentence or two it says nothing about an edit. */
const LEAST_WORDS = 100;

export interface RewriteOptions {
  readonly strength?: Strength;
  /** Pass ids to run; all when left out. */
  readonly only?: readonly string[];
}

/**
 * Tightens a message. Takes any text; returns it with the edits that its strength allows, and what the guard refused.
 * Synchronous; the grammar model loads on the first call.
 */
export function rewrite(text: string, { strength = 'tight', only }: RewriteOptions = {}): Rewrite {
  const proposed = proposeEdits(text).filter(
    ({ edit, rule }) => weightOf(rule) > 0 && (only === undefined || only.includes(edit.pass)),
  );
  const wanted = proposed.filter(({ rule }) => weightOf(rule) >= thresholdOf(strength));
  const safe: Candidate[] = [];
  const vetoed: Veto[] = [];
  for (const candidate of wanted) {
    const reason = objectionTo(text, candidate);
    if (reason === undefined) safe.push(candidate);
    else vetoed.push({ edit: candidate.edit, reason });
  }
  const chosen = chooseEdits(safe, weigh);
  const together = checkTogether(text, chosen, weigh);
  vetoed.push(...together.vetoed);
  const splits = proposed.filter(
    (candidate) => candidate.edit.pass === 'split' && !wanted.includes(candidate),
  );
  const edits = keepGrade(text, together.kept, splits).map(({ edit }) => edit);
  return { source: text, text: applyEdits(text, edits), strength, edits, vetoed };
}

/** A sentence that goes as a whole comes before edits inside it. */
function weigh({ rule, edit }: Candidate): number {
  return weightOf(rule) + (dropping.has(edit.pass) ? 1 : 0);
}

/**
 * A rewrite must not be harder to read than its source: splits more sentences until it is not, or until none is left, and
 * then leaves the edits that make it harder.
 */
function keepGrade(
  text: string,
  chosen: readonly Candidate[],
  splits: readonly Candidate[],
): readonly Candidate[] {
  if (chosen.length === 0) return chosen;
  const limit = readingGrade(text);
  let kept = chosen;
  for (const split of splits) {
    if (gradeWith(text, kept) <= limit) break;
    if (objectionTo(text, split) !== undefined) continue;
    kept = chooseEdits([...kept, split], (candidate) => (candidate === split ? 0 : 1));
  }
  return countWords(text) < LEAST_WORDS ? kept : leaveHarder(text, kept, limit);
}

/**
 * Takes back edits until the grade is within the limit or no edit helps: the smallest that is enough, else the one that
 * lifts the grade most.
 */
function leaveHarder(
  text: string,
  chosen: readonly Candidate[],
  limit: number,
): readonly Candidate[] {
  let kept = chosen;
  for (let round = 0; round < MOST_TAKEN_BACK && kept.length <= MOST_WEIGHED; round += 1) {
    const grade = gradeWith(text, kept);
    if (grade <= limit) break;
    const helping = kept
      .map((candidate) => {
        const left = kept.filter((other) => other !== candidate);
        return { left, grade: gradeWith(text, left), saves: savingOf(candidate) };
      })
      .filter((option) => option.grade < grade);
    const enough = helping.filter((option) => option.grade <= limit);
    const [best] =
      enough.length > 0
        ? enough.sort((a, b) => a.saves - b.saves)
        : helping.sort((a, b) => a.grade - b.grade);
    if (best === undefined) break;
    kept = best.left;
  }
  return kept;
}

function gradeWith(text: string, candidates: readonly Candidate[]): number {
  return readingGrade(
    applyEdits(
      text,
      candidates.map(({ edit }) => edit),
    ),
  );
}
