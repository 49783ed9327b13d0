import type { Edit } from '../../lib/rewrite/edit.ts';

/**
 * Names an edit by what it does and how many like it came before, so that an edit that was left out
 * stays out when the draft grows and offsets move.
 */
export function keyEdits(source: string, edits: readonly Edit[]): readonly string[] {
  const seen = new Map<string, number>();
  return edits.map((edit) => {
    const what = JSON.stringify([source.slice(edit.start, edit.end), edit.replacement]);
    const count = seen.get(what) ?? 0;
    seen.set(what, count + 1);
    return `${what}#${count}`;
  });
}
