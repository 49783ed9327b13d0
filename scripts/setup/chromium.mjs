import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { versionOf, whichOf } from './command.mjs';
import { installDebianPackage } from './debian.mjs';
import { SetupProblem } from './project.mjs';

/*
 * Only browsers that still load an unpacked extension from the command line: Chromium, and Chrome
 * for Testing, which Playwright and Puppeteer keep in their caches. Branded Chrome has ignored
 * --load-extension since version 137.
 */
const macApps = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const inFolders = (folders, files) =>
  folders.flatMap((folder) => files.map((file) => path.join(folder, file)));

/** The newest first of the numbered folders of a browser cache: `chromium-1208`, `linux-148.0.1`. */
function versionsIn(cache, name) {
  if (!fs.existsSync(cache)) return [];
  const folders = fs.readdirSync(cache).filter((entry) => name.test(entry));
  folders.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return folders.map((folder) => path.join(cache, folder));
}

const caches = () => {
  const home = os.homedir();
  const playwright = {
    linux: path.join(home, '.cache/ms-playwright'),
    darwin: path.join(home, 'Library/Caches/ms-playwright'),
    win32: path.join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
  }[process.platform];
  return [
    ...versionsIn(process.env.PLAYWRIGHT_BROWSERS_PATH ?? playwright ?? '', /^chromium-\d+$/),
    ...versionsIn(path.join(home, '.cache/puppeteer/chrome'), /\d/),
  ];
};

function usualPlaces() {
  const home = os.homedir();
  if (process.platform === 'darwin') {
    const builds = ['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'];
    return [
      ...inFolders(['/Applications', path.join(home, 'Applications')], macApps),
      ...inFolders(inFolders(caches(), builds), macApps),
    ];
  }
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
    const programs = [LOCALAPPDATA, PROGRAMFILES, x86].filter(Boolean);
    return [
      ...inFolders(programs, ['Chromium/Application/chrome.exe']),
      ...inFolders(caches(), ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe']),
    ];
  }
  return [
    whichOf(['chromium', 'chromium-browser', 'ungoogled-chromium']),
    '/usr/lib/chromium/chromium',
    ...inFolders(caches(), ['chrome-linux64/chrome', 'chrome-linux/chrome']),
  ];
}

/** Ubuntu's `chromium-browser` may be a script that only asks for a snap; on Windows nothing is printed. */
const runs = (file) => process.platform === 'win32' || /Chrom(e|ium)/.test(versionOf(file) ?? '');

/** A Chromium that can load the extension, or null. `CHROMIUM_PATH` names one of your own. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return chosen;
  return usualPlaces().find((file) => file && fs.existsSync(file) && runs(file)) ?? null;
}

/** Finds a Chromium or installs Debian's; throws `SetupProblem` with what to install. */
export async function ensureChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !fs.existsSync(chosen)) {
    throw new SetupProblem(`CHROMIUM_PATH names ${chosen}, and there is no such file.`);
  }
  const found =
    findChromium() ?? ((await installDebianPackage('chromium')) ? findChromium() : null);
  if (found) return found;
  throw new SetupProblem(
    'No Chromium found: install Chromium, or run `npx playwright install chromium`, or set CHROMIUM_PATH ' +
      '(Google Chrome itself does not load extensions from the command line).',
  );
}

/** Flags that keep a test browser quiet and able to run as root without a display. */
export const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Flags that load one unpacked extension and no other. */
export const extensionFlags = (folder) => [
  `--disable-extensions-except=${folder}`,
  `--load-extension=${folder}`,
];

/**
 * The id that Chromium gives an unpacked extension without a key: the first half of the SHA-256 of
 * its absolute path, with the hex digits written as a to p.
 */
export function extensionIdOf(folder) {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
