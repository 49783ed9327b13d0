import { groupOf } from '../../lib/ideas/idea-ids.ts';
import { isHit, type Outcome } from './labelled-text.ts';

/** Prints one line of hits for some texts. */
export function reportHits(name: string, outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) return;
  const at = (places: number) =>
    percent(outcomes.filter((outcome) => isHit(outcome, places)).length, outcomes.length);
  const silent = outcomes.filter(({ found }) => found.length === 0).length;
  console.log(
    `  ${name.padEnd(38)} hit@1 ${at(1)}  hit@3 ${at(3)}  none ${percent(silent, outcomes.length)}  of ${outcomes.length}`,
  );
}

/** Prints the hits by certainty, by form and by group of ideas, and the pairs that are confused. */
export function reportParts(outcomes: readonly Outcome[]): void {
  reportHits(
    'first idea said to be sure',
    outcomes.filter(({ sure }) => sure),
  );
  reportHits(
    'first idea said to be likely',
    outcomes.filter(({ sure, found }) => !sure && found.length > 0),
  );
  for (const [form, texts] of groupBy(outcomes, ({ form }) => [form])) {
    reportHits(`form ${form}`, texts);
  }
  const groupsOf = ({ ideas }: Outcome) => [...new Set(ideas.map((id) => groupOf(id) ?? '?'))];
  for (const [group, texts] of groupBy(outcomes, groupsOf)) reportHits(`group ${group}`, texts);
  reportConfused(outcomes);
}

/** Prints the ids of the texts whose first idea is wrong, with what was found. */
export function reportMissed(outcomes: readonly Outcome[]): void {
  for (const { id, ideas, found } of outcomes.filter((outcome) => !isHit(outcome, 1))) {
    console.log(`  ${id}: ${ideas.join(', ')}; found ${found.slice(0, 3).join(', ') || 'none'}`);
  }
}

/** A share in whole percent, for a table. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`;
}

/** Pairs taken for each other more than once. */
function reportConfused(outcomes: readonly Outcome[]): void {
  const pairs = new Map<string, number>();
  for (const { ideas, found } of outcomes) {
    const [first] = found;
    if (first === undefined || ideas.includes(first)) continue;
    for (const idea of ideas) {
      const pair = `${idea} taken for ${first}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  for (const [pair, times] of pairs) if (times > 1) console.log(`  ${pair}, ${times} times`);
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
