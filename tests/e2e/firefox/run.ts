import { rmSync, writeFileSync } from 'node:fs';
import { findFirefox } from '../../../scripts/setup/firefox.mjs';
import { type FirefoxBrowser, launchFirefox, newProfile } from './browser.ts';
import type { Session } from './check.ts';
import { checks } from './checks.ts';

/*
 * `npm run firefox [-- --report=FILE]`: the checks in a real Firefox with the build of
 * `npm run build:firefox`. Leaves the totals as JSON in FILE.
 */

const report = process.argv.find((arg) => arg.startsWith('--report='))?.slice('--report='.length);
const totals = { passed: 0, failed: 0, skipped: 0 };

const executable = findFirefox();
if (executable) await runAll(executable);
else skipAll('no Firefox found and none could be installed here; set FIREFOX_PATH to use one');

console.log(`Firefox: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (report) writeFileSync(report, JSON.stringify(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;

function skipAll(reason: string): void {
  console.log(`Skipped in Firefox: ${reason}.`);
  for (const { name } of checks) console.log(`  - ${name}`);
  totals.skipped = checks.length;
}

async function runAll(executablePath: string): Promise<void> {
  const profile = newProfile();
  let firefox: FirefoxBrowser = await launchFirefox(executablePath, profile);
  const session: Session = {
    get firefox() {
      return firefox;
    },
    async restart() {
      await firefox.close();
      firefox = await launchFirefox(executablePath, profile);
    },
  };
  try {
    for (const { name, run } of checks) {
      const started = performance.now();
      const failure = await run(session).then(
        () => null,
        (error: unknown) => error,
      );
      const ms = Math.round(performance.now() - started);
      console.log(`  ${failure ? '✘' : '✓'} ${name} (${ms} ms)`);
      if (failure) console.log(`    ${String(failure instanceof Error ? failure.stack : failure)}`);
      totals[failure ? 'failed' : 'passed'] += 1;
    }
  } finally {
    await firefox.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
