import { timeBudgets } from './budgets.ts';
import type { Figure } from './figure.ts';

/** A row of a bench: median milliseconds of one piece of work on a text of so many words. */
export interface BenchRow {
  readonly label: string;
  readonly words: number;
  readonly medianMs: number;
}

type Bench = () => Promise<readonly BenchRow[]>;

const isBench = ([name, value]: [string, unknown]): boolean =>
  name.startsWith('bench') && typeof value === 'function';

/** Runs every `benchX` function of a module, one after the other. */
export async function timeFigures(module: object): Promise<readonly Figure[]> {
  const benches = Object.entries(module).filter(isBench) as [string, Bench][];
  const figures: Figure[] = [];
  for (const [, run] of benches) figures.push(...(await run()).map(figureOf));
  return figures;
}

function figureOf({ label, words, medianMs }: BenchRow): Figure {
  const budget = timeBudgets.find(
    (one) => one.label.test(label) && (one.words === undefined || one.words === words),
  );
  return {
    columns: { what: label, words, 'median ms': Number(medianMs.toFixed(3)) },
    value: medianMs,
    ...(budget && { budget: { max: budget.maxMs, shown: `${budget.maxMs} ms` } }),
  };
}
