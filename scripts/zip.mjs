import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, hashes } from './again.mjs';
import { root, run } from './run.mjs';
import { setUpPackages } from './setup.mjs';

/**
 * `npm run zip`: what the stores are given, in `.output/store`. For each browser the extension, and for those who review it
 * the sources. `-- --check` then unpacks the sources elsewhere, builds from them and compares, which takes minutes.
 */
const store = join(root, '.output/store');

await setUpPackages();
rmSync(store, { recursive: true, force: true });
mkdirSync(store, { recursive: true });
// The sources of what one browser has no use for are left out of its archive: Chromium, which uses all of them, comes last.
for (const browser of ['firefox', 'chrome']) await show(['wxt', 'zip', '-b', browser, '--sources']);
for (const file of zips(join(root, '.output'))) cpSync(join(root, '.output', file), join(store, file));
console.log(`\n${zips(store).join('\n')}\nin ${store}`);
if (process.argv.includes('--check')) await check();

/** Builds what the sources say, as a reviewer does, and stops when it is not what was zipped. */
async function check() {
  const folder = join(tmpdir(), `rebound-sources-${process.pid}`);
  mkdirSync(folder);
  try {
    await show([
      'unzip',
      '-q',
      join(
        store,
        zips(store).find((file) => file.includes('sources')),
      ),
      '-d',
      folder,
    ]);
    await show(['npm', 'run', 'zip', '--prefix', folder]);
    const differing = compare(hashes(store), hashes(join(folder, '.output/store')));
    if (differing.length) throw new Error(`Built from the sources, these differ: ${differing.join(', ')}`);
    console.log('Built from the sources, all are the same to the byte.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function show(command) {
  const { code } = await run(command, { show: true });
  if (code) process.exit(code);
}

function zips(folder) {
  return readdirSync(folder).filter((file) => file.endsWith('.zip'));
}
