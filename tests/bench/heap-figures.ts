import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { heapBudgets } from './budgets.ts';
import type { Figure } from './figure.ts';

/** What parts hold in memory, each measured in a process of its own. */
export async function heapFigures(): Promise<readonly Figure[]> {
  const probe = join(import.meta.dirname, 'heap-probe.ts');
  const bytes = Number(
    execFileSync(process.execPath, ['--expose-gc', probe], { encoding: 'utf8' }),
  );
  return [
    {
      columns: { part: 'detector, after 5,000 words', MB: Number((bytes / 1e6).toFixed(2)) },
      value: bytes,
      budget: { max: heapBudgets.detector, shown: `${heapBudgets.detector / 1e6} MB` },
    },
  ];
}
