export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function totalsOf(
  kind: 'vitest' | 'playwright' | 'firefox' | undefined,
  reportFile: string | null,
  status: number,
): Totals;
export function lineOf(totals: Totals): string;
export function sumOf(all: readonly Totals[]): Totals;
