import { builds } from './build.mjs';
import { extensionFlags } from './chromium.mjs';
import { run } from './command.mjs';
import { inProject, say } from './project.mjs';

/** True where a window can be opened: always on macOS and Windows, elsewhere where X or Wayland is. */
export function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Kept between starts, so that favourites and a sign-in to Slack or Gmail are still there. */
const profile = inProject('.output/profile');

/** Opens a Chromium window with the extension and the welcome page; resolves when it is closed. */
export async function openBrowser(chromium) {
  say('Opening Chromium with Plainspoken loaded; close its window to end');
  return run(chromium, [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // To an extension given on the command line every start is an installation, and installing it
    // opens the welcome page.
    ...extensionFlags(builds.chrome.folder),
  ]);
}
