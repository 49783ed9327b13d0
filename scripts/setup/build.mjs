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

/** Builds the extension for a browser when its sources changed; resolves to whether a build stands. */
export async function ensureBuild(browser) {
  const { folder, args } = builds[browser];
  const stamp = `${folder}.stamp`;
  const before = hashOfSources();
  const stands = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (stands === `${before} ${hashOfOutput(folder)}`) {
    say(`The ${browser} build is up to date`);
    return true;
  }
  fs.rmSync(stamp, { force: true });
  if ((await runTool(tools.wxt, ['build', ...args])) !== 0) return false;
  fs.writeFileSync(stamp, `${before} ${hashOfOutput(folder)}`);
  return true;
}
