import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

/**
 * Runs a program with its output on ours and nothing on its input.
 * Resolves to its exit status; a program that a signal ended, or that is not there, counts as 1.
 */
export function run(program, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && program.endsWith('.cmd');
    const child = spawn(program, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What a program prints for `--version`, or null when it does not run. */
export function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
  });
  return status === 0 ? stdout.trim() : null;
}

/** The full path of a program on the PATH, or null. */
export function whichOf(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (fs.existsSync(file)) return file;
    }
  }
  return null;
}
