import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launchExtension } from '../../tests/e2e/launch.ts';
import { servePages } from '../../tests/e2e/serve-pages.ts';
import { inGmail, inSlack, onWelcomePage, type Stage } from './scenes.ts';

/*
 * `npm start` without a display: the main job in a headless Chromium, on the pages that the tests
 * use, with what the panel shows printed and pictures of it left in .output/demo.
 */

const pictures = path.resolve(import.meta.dirname, '../../.output/demo');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const extension = await launchExtension();
const pages = await servePages(extension.context);
const taken: string[] = [];
const failures: string[] = [];

const stage: Stage = {
  extension,
  pages,
  async picture(page, name, options = {}) {
    const file = path.join(pictures, `${name}.png`);
    taken.push(file);
    await page.screenshot({ path: file, animations: 'disabled', ...options });
  },
};

for (const scene of [onWelcomePage, inSlack, inGmail]) {
  try {
    await scene(stage);
  } catch (error) {
    failures.push(scene.name);
    console.error(`✘ ${scene.name}: ${error instanceof Error ? error.message : error}`);
  }
}
if (pages.strays.length > 0) {
  failures.push('network');
  console.error(`✘ asked the network for ${pages.strays.join(', ')}`);
} else {
  console.log('✓ Nothing asked the network for anything');
}
await extension.close();
rmSync(extension.profile, { recursive: true, force: true, maxRetries: 5 });

console.log('\nPictures:');
for (const file of taken) console.log(`  ${path.relative(process.cwd(), file)}`);
console.log(
  failures.length ? `\nThe demo FAILED in: ${failures.join(', ')}` : '\nThe demo is done.',
);
process.exitCode = failures.length ? 1 : 0;
