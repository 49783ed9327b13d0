import fs from 'node:fs';
import { run, whichOf } from './command.mjs';
import { say } from './project.mjs';

/** True on Debian as root: elsewhere `apt-get install chromium` is missing or brings a snap. */
function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !whichOf(['apt-get']))
    return false;
  const release = fs.existsSync('/etc/os-release')
    ? fs.readFileSync('/etc/os-release', 'utf8')
    : '';
  return /^ID="?debian"?$/m.test(release);
}

/** Installs a Debian package where that is allowed; resolves to whether it was. */
export async function installDebianPackage(name) {
  if (!mayInstall()) return false;
  say(`Installing Debian's ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run('apt-get', ['-qq', ...args], { env });
  if ((await apt('update')) !== 0) return false;
  return (await apt('install', '-y', '--no-install-recommends', name)) === 0;
}
