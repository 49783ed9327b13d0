import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, quietFlags } from '../../scripts/setup/chromium.mjs';
import { soak } from './soak.ts';
import { SOAK_EDITORS } from './soak-editor.ts';

/*
 * `npm run soak [-- --seed N] [--count N] [--editor NAME]`: random drafts, edits by hand and writes in every editor, in
 * a real Chromium with the reader and the writer that the extension ships. One round's seed plays that round again.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '10000' },
    editor: { type: 'string', default: '' },
  },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
const editors = SOAK_EDITORS.filter(({ name }) => name.startsWith(values.editor));
if (!Number.isInteger(seed) || !(count > 0) || editors.length === 0) {
  const names = SOAK_EDITORS.map(({ name }) => name).join(', ');
  console.error(`--seed and --count take whole numbers; --editor one of ${names}.`);
  process.exit(2);
}

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: [...quietFlags] });
console.log(`Chromium ${browser.version()}, seed ${seed}, ${count} rounds an editor`);
let broken = 0;
for (const editor of editors) {
  const started = performance.now();
  const { outcomes, failures } = await soak(browser, editor, seed, count, (done) => {
    if (done % 1000 === 0 && done < count) console.log(`  ${editor.name}: ${done}`);
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  const told = [...outcomes].sort((a, b) => b[1] - a[1]).map(([what, times]) => `${times} ${what}`);
  console.log(`${editor.name}: ${told.join(', ')}; ${failures.length} broken (${seconds} s)`);
  for (const failure of failures) {
    console.log(`✘ --editor ${editor.name} --seed ${failure.seed} --count 1\n  ${failure.told}`);
  }
  broken += failures.length;
}
await browser.close();
process.exitCode = broken > 0 ? 1 : 0;
