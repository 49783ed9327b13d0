import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runTool, tools } from './node.mjs';
import { inProject, say } from './project.mjs';

/** Everything that a build is made from. */
const sources = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'package-lock.json',
  'public',
  'tsconfig.json',
  'wxt.config.ts',
];

export const builds = {
  chrome: { folder: inProject('.output/chrome-mv3'), args: [] },
  firefox: { folder: inProject('.output/firefox-mv2'), args: ['-b', 'firefox'] },
};

function* filesUnder(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile()) yield file;
  if (!stat?.isDirectory()) return;
  for (const name of fs.readdirSync(file).sort()) yield* filesUnder(path.join(file, name));
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => [...filesUnder(inProject(name))])) {
    hash.update(file).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Sizes and times of what was built: a build by other means in between is noticed. */
function hashOfOutput(folder) {
  const hash = createHash('sha256');
  for (const file of filesUnder(folder)) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const stampOf = (browser) => `${builds[browser].folder}.stamp`;

/** What a build's stamp says when the build on disk was made from the sources on disk. */
const current = (browser, sourcesHash = hashOfSources()) =>
  `${sourcesHash} ${hashOfOutput(builds[browser].folder)}`;

function isUpToDate(browser) {
  const stamp = stampOf(browser);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === current(browser);
}

/** Runs a WXT command that builds, and stamps what it built; resolves to whether it did. */
async function runBuild(browser, command) {
  const stamp = stampOf(browser);
  const sourcesHash = hashOfSources();
  fs.rmSync(stamp, { force: true });
  if ((await runTool(tools.wxt, [command, ...builds[browser].args])) !== 0) return false;
  fs.writeFileSync(stamp, current(browser, sourcesHash));
  return true;
}

/** Builds the extension for a browser when its sources changed; resolves to whether a build stands. */
export async function ensureBuild(browser) {
  if (!isUpToDate(browser)) return runBuild(browser, 'build');
  say(`The ${browser} build is up to date`);
  return true;
}

/** Zips the Chrome build, building first where needed; resolves to the path of the zip, or null. */
export async function ensureZip() {
  const { name, version } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  const zip = inProject(`.output/${name}-${version}-chrome.zip`);
  // The zip is made of the build that bears the same stamp.
  const stamp = `${zip}.stamp`;
  const zipped = fs.existsSync(zip) && fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : null;
  if (zipped === current('chrome')) return zip;
  if (!(await runBuild('chrome', 'zip'))) return null;
  fs.writeFileSync(stamp, current('chrome'));
  return zip;
}
