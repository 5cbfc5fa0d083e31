import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';
import { root, run } from './run.mjs';

/**
 * Makes sure that the packages of the lock file are installed.
 *
 * @throws with the installer's own words when they can't be
 */
export async function setUpPackages() {
  const installed = changed('node_modules/.package-lock.json');
  if (installed < changed('package-lock.json') || !existsSync(join(root, 'node_modules/.bin'))) {
    console.log('Installing packages (npm ci) …');
    // Our packages want a newer Node than the one that installs them; `node` itself is one of them.
    await install(['npm', 'ci', '--loglevel=error']);
  }
  // `.npmrc` lets no package run a script of its own. This one fetches the project's Node, and is the only one that has any.
  if (!['node', 'node.exe'].some((file) => existsSync(join(root, 'node_modules/node/bin', file))))
    await install(['npm', 'rebuild', 'node', '--ignore-scripts=false']);
}

async function install(command) {
  const { code, all } = await run(command);
  if (code) throw new Error(`${command.slice(0, 2).join(' ')} failed:\n${all}`);
}

const FINDERS = {
  chromium: { find: findChromium, names: 'Chromium, Microsoft Edge or Google Chrome', variable: 'CHROMIUM_PATH' },
  'firefox-esr': { find: findFirefox, names: 'Firefox', variable: 'FIREFOX_PATH' },
};

/**
 * Path of a browser; on Debian as root it is installed when there is none.
 *
 * @param {keyof typeof FINDERS} name as Debian calls it
 * @throws with one line that says what to install
 */
export async function setUpBrowser(name) {
  const { find, names, variable } = FINDERS[name];
  if (!find() && isDebian() && process.getuid?.() === 0) {
    console.log(`Installing ${name} (apt-get) …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run(['apt-get', 'update', '-q'], { env });
    const { code, all } = await run(['apt-get', 'install', '-qy', '--no-install-recommends', name], { env });
    if (code) throw new Error(`apt-get install ${name} failed:\n${all}`);
  }
  const path = find();
  if (!path) throw new Error(`No browser found: install ${names}, or set ${variable} to where it is.`);
  return path;
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** When a file last changed, in milliseconds; 0 when there is none. */
const changed = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
