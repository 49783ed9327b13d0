/**
 * Draws the toolbar and store icons from their SVG sources: `node scripts/icons.ts`. The small sizes
 * have a source of their own, on their pixel grid.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './setup/chromium.mjs';

const sources = [
  { file: 'icon-small.svg', sizes: [16, 32] },
  { file: 'icon.svg', sizes: [48, 96, 128] },
] as const;

const executablePath = findChromium();
if (!executablePath) throw new Error('Drawing the icons needs Chromium, and none was found.');

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
for (const { file, sizes } of sources) {
  const svg = await readFile(new URL(`icons/${file}`, import.meta.url), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    const path = new URL(`../public/icon/${size}.png`, import.meta.url).pathname;
    await page.screenshot({ path, omitBackground: true });
    console.log(`public/icon/${size}.png`);
  }
}
await browser.close();
