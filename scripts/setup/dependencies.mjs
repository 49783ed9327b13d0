import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { run } from './command.mjs';
import { inProject, SetupProblem, say } from './project.mjs';

const stamp = inProject('node_modules/.setup-stamp');

const hashOfLockfile = () =>
  createHash('sha256')
    .update(fs.readFileSync(inProject('package-lock.json')))
    .digest('hex');

/** npm leaves its own record of an install: newer than the lockfile, it is as good as our stamp. */
function installedByHand() {
  const record = inProject('node_modules/.package-lock.json');
  if (fs.existsSync(stamp) || !fs.existsSync(record)) return false;
  return fs.statSync(record).mtimeMs > fs.statSync(inProject('package-lock.json')).mtimeMs;
}

/** Installs what the lockfile names, once for each lockfile. */
export async function ensureDependencies() {
  const hash = hashOfLockfile();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return;
  if (!installedByHand()) {
    say('Installing dependencies with npm ci');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    // The audit and the request for money are answered by nobody here.
    const status = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (status !== 0) throw new SetupProblem('npm ci failed; its own message stands above.');
  }
  fs.writeFileSync(stamp, hash);
}
