import fs from 'node:fs';
import path from 'node:path';
import { versionOf, whichOf } from './command.mjs';
import { installDebianPackage } from './debian.mjs';

function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);
    return programs.map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe'));
  }
  return [whichOf(['firefox-esr']), whichOf(['firefox'])];
}

/** A snap of Firefox cannot read the profile that the tests make for it. */
const isSnap = (file) =>
  fs.realpathSync(file).startsWith('/snap/') ||
  /snap/.test(fs.readFileSync(file).subarray(0, 2000));

const runs = (file) =>
  process.platform === 'win32' || (!isSnap(file) && /Firefox/.test(versionOf(file) ?? ''));

/** A Firefox that the tests can drive, or null. `FIREFOX_PATH` names one of your own. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return usualPlaces().find((file) => file && fs.existsSync(file) && runs(file)) ?? null;
}

/** Finds a Firefox or installs Debian's; resolves to null where it may not be installed. */
export async function ensureFirefox() {
  return findFirefox() ?? ((await installDebianPackage('firefox-esr')) ? findFirefox() : null);
}
