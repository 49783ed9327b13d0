import { ensureBuild } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { projectNode, runScript } from './setup/node.mjs';
import { hasDisplay, openBrowser } from './setup/open-browser.mjs';
import { SetupProblem, say } from './setup/project.mjs';
import { ensureSentenceModel } from './setup/sentence-model.mjs';

async function start() {
  await ensureDependencies();
  projectNode();
  await ensureSentenceModel();
  const chromium = await ensureChromium();
  if (!(await ensureBuild('chrome'))) return 1;
  if (hasDisplay()) return openBrowser(chromium);
  say('No display here, so the demo drives the extension in a headless Chromium');
  return runScript('scripts/demo/run.ts', [], { CHROMIUM_PATH: chromium });
}

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
