import fs from 'node:fs';

/** How many tests a run had, by outcome. */
const counts = (passed, failed, skipped) => ({ passed, failed, skipped });

const readers = {
  vitest: (report) =>
    counts(
      report.numPassedTests,
      report.numFailedTests,
      report.numPendingTests + report.numTodoTests,
    ),
  /** A test that passed when tried again is `flaky`: it passed, and Playwright's list names it. */
  playwright: ({ stats }) => counts(stats.expected + stats.flaky, stats.unexpected, stats.skipped),
  firefox: (report) => counts(report.passed, report.failed, report.skipped),
};

/**
 * The totals of a step of `npm test`. A step that failed without a failing test (a type error, a
 * build that broke, a run that died) counts as one failure, so that the totals never look clean.
 */
export function totalsOf(kind, reportFile, status) {
  const none = counts(0, 0, 0);
  const report = reportFile && fs.existsSync(reportFile) ? fs.readFileSync(reportFile, 'utf8') : '';
  const totals = report ? readers[kind](JSON.parse(report)) : none;
  return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/** `12 passed, 0 failed`, and `, 1 skipped` when there is something to tell. */
export function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

export const sumOf = (all) =>
  all.reduce(
    (sum, one) =>
      counts(sum.passed + one.passed, sum.failed + one.failed, sum.skipped + one.skipped),
    counts(0, 0, 0),
  );
