import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { builds, ensureBuild } from '../../../scripts/setup/build.mjs';

/** What runs in the page besides the page. */
export type Condition = 'nothing' | 'plainspoken' | 'harper.js';

/** The folder of the extension of each condition, built where needed; none for `nothing`. */
export async function extensionFolders(): Promise<Readonly<Record<Condition, string | null>>> {
  if (!(await ensureBuild('chrome'))) throw new Error('The extension does not build.');
  return {
    nothing: null,
    plainspoken: builds.chrome.folder,
    'harper.js': await buildHarperExtension(),
  };
}

async function buildHarperExtension(): Promise<string> {
  const folder = join(dirname(builds.chrome.folder), 'bench-harper');
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: join(import.meta.dirname, 'harper-content.ts'),
        formats: ['iife'],
        name: 'harperContent',
        fileName: () => 'content.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'harper.js at each pause',
    version: '1',
    content_scripts: [
      { matches: ['https://app.slack.com/*', 'https://mail.google.com/*'], js: ['content.js'] },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
