import type { Strength } from '../../lib/rewrite/edit.ts';

/** What one set scored at one strength, by column of the scorer. */
export interface Row {
  readonly set: string;
  readonly strength: Strength;
  readonly values: Readonly<Record<string, number>>;
}

interface Bar {
  readonly set: string;
  readonly strength: Strength;
  readonly column: string;
  readonly least?: number;
  readonly most?: number;
}

/** What each strength promises on the development sets. */
const promises: readonly Bar[] = [
  { set: 'concise_full_dev', strength: 'tightest', column: 'F0.5', least: 0.25 },
  { set: 'concise_full_dev', strength: 'tightest', column: 'SARI', least: 36.5 },
  { set: 'concise_full_dev', strength: 'tightest', column: 'BLEU', least: 85 },
  { set: 'concise_lite_dev', strength: 'light', column: 'F0.5', least: 0.22 },
  { set: 'asset_valid', strength: 'tightest', column: 'SARI', least: 34.5 },
  { set: 'enron_feedback_dev', strength: 'tight', column: 'CRw', most: 0.9 },
  { set: 'messages', strength: 'tight', column: 'fewer%', least: 20 },
];

/** What holds on every set at every strength. */
const gates: readonly Omit<Bar, 'set' | 'strength'>[] = [
  { column: 'fact%', least: 99.5 },
  { column: 'neg%', least: 100 },
  { column: 'modal%', least: 98 },
  { column: 'inv/100', most: 1 },
];

const gated = [
  'concise_full_dev',
  'concise_lite_dev',
  'asset_valid',
  'clarke_spoken_dev',
  'enron_feedback_dev',
  'messages',
];
const all: readonly Strength[] = ['light', 'tight', 'tightest'];

export const bars: readonly Bar[] = [
  ...promises,
  ...gated.flatMap((set) =>
    all.flatMap((strength) => gates.map((gate) => ({ ...gate, set, strength }))),
  ),
];

/** Prints the bars that a run misses. Returns 0 when none is missed, else 1. */
export function checkBars(rows: readonly Row[], wanted: readonly Bar[]): number {
  let missed = 0;
  let met = 0;
  for (const { set, strength, column, least, most } of wanted) {
    const row = rows.find((candidate) => candidate.set === set && candidate.strength === strength);
    const value = row?.values[column];
    if (value === undefined) continue;
    if ((least !== undefined && value < least) || (most !== undefined && value > most)) {
      missed += 1;
      console.log(
        `MISSED ${set} ${strength} ${column}: ${value}, bar ${least === undefined ? `at most ${most}` : `at least ${least}`}`,
      );
    } else met += 1;
  }
  console.log(`\nrewrite: ${met} bars met, ${missed} missed`);
  return missed === 0 ? 0 : 1;
}
