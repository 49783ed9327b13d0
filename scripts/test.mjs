import fs from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFirefox } from './setup/firefox.mjs';
import { runScript, runTool, tools } from './setup/node.mjs';
import { inProject, SetupProblem } from './setup/project.mjs';
import { ensureSentenceModel } from './setup/sentence-model.mjs';
import { lineOf, sumOf, totalsOf } from './setup/totals.mjs';

/** Reports stand outside the folders that Playwright and WXT empty. */
const reports = inProject('.output/reports');
const results = [];

/** Runs one step and keeps its outcome; `kind` names the report that a test runner leaves. */
async function step(name, work, kind) {
  console.log(`\n── ${name}`);
  const report = kind ? path.join(reports, `${kind}.json`) : null;
  const started = performance.now();
  const status = await work(report);
  const seconds = Math.round((performance.now() - started) / 1000);
  const totals = totalsOf(kind, report, status);
  results.push({ name, kind, status, seconds, totals });
  return status === 0;
}

const build = (browser) => async () => ((await ensureBuild(browser)) ? 0 : 1);

async function testEverything() {
  await ensureDependencies();
  await ensureSentenceModel();
  const chromium = await ensureChromium();
  const firefox = await ensureFirefox();
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });

  // WXT writes the types of the texts and entrypoints that the type checker reads.
  await step('generated types', () => runTool(tools.wxt, ['prepare']));
  await step('types', () => runTool(tools.tsc, ['--noEmit']));
  await step('lint and format', () => runTool(tools.biome, ['check', '.']));
  const chromeBuilt = await step('build for Chrome', build('chrome'));
  const firefoxBuilt = await step('build for Firefox', build('firefox'));
  await step(
    'unit tests',
    (report) =>
      runTool(tools.vitest, [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]),
    'vitest',
  );
  if (chromeBuilt && firefoxBuilt) {
    await step(
      'end to end in Chromium',
      (report) =>
        runTool(tools.playwright, ['test', '--reporter=list,json'], {
          CHROMIUM_PATH: chromium,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        }),
      'playwright',
    );
  }
  if (firefoxBuilt) {
    await step(
      'end to end in Firefox',
      (report) =>
        runScript('tests/e2e/firefox/run.ts', [`--report=${report}`], {
          FIREFOX_PATH: firefox ?? '',
        }),
      'firefox',
    );
  }
}

function printSummary() {
  console.log('');
  for (const { name, kind, status, seconds, totals } of results) {
    const outcome = status === 0 ? 'ok' : 'FAILED';
    const row = [outcome.padEnd(6), name.padEnd(24), `${seconds} s`.padStart(6)];
    console.log([...row, kind ? ` ${lineOf(totals)}` : ''].join(' ').trimEnd());
  }
  const totals = sumOf(results.map((result) => result.totals));
  const failed = results.filter((result) => result.status !== 0).map((result) => result.name);
  console.log(
    failed.length ? `\nnpm test FAILED in: ${failed.join(', ')}\n` : '\nnpm test is green\n',
  );
  console.log(lineOf(totals));
  return failed.length === 0;
}

try {
  await testEverything();
  process.exitCode = printSummary() ? 0 : 1;
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(`\n${error.message}\n\n${lineOf({ passed: 0, failed: 1, skipped: 0 })}`);
  process.exitCode = 1;
}
