// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOf, sumOf, totalsOf } from '../../../scripts/setup/totals.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-totals-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the totals of npm test', () => {
  it('count what Vitest reports, with pending and planned tests as skipped', () => {
    const file = report({
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 3,
    });
    expect(totalsOf('vitest', file, 1)).toEqual({ passed: 7, failed: 2, skipped: 4 });
  });

  it('count what Playwright reports, with a test that passed on a second try as passed', () => {
    const file = report({ stats: { expected: 5, flaky: 1, unexpected: 0, skipped: 2 } });
    expect(totalsOf('playwright', file, 0)).toEqual({ passed: 6, failed: 0, skipped: 2 });
  });

  it('count a run that died as a failure, although no test failed', () => {
    expect(totalsOf('vitest', join(folder, 'missing.json'), 1).failed).toBe(1);
    const clean = report({ passed: 4, failed: 0, skipped: 0 });
    expect(totalsOf('firefox', clean, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  });

  it('count a type error as a failure and clean types as nothing', () => {
    expect(totalsOf(undefined, null, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(totalsOf(undefined, null, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('are told in one line, which names skipped tests only when there are some', () => {
    const both = sumOf([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 2 },
    ]);
    expect(lineOf(both)).toBe('7 passed, 1 failed, 2 skipped');
    expect(lineOf({ passed: 9, failed: 0, skipped: 0 })).toBe('9 passed, 0 failed');
  });
});
