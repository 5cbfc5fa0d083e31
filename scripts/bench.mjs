import { spawnSync } from 'node:child_process';
import { setUpBrowser, setUpPackages } from './setup.mjs';

/** `npm run bench [-- --only size,page,note,popup,dashboard,journal] [--page FILE --url URL] [--sizes 10,1000]`: builds, then measures. */
const run = (...args) => {
  const { status } = spawnSync(args[0], args.slice(1), { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status) process.exit(status);
};
await setUpPackages();
await setUpBrowser('chromium');
run('npx', 'wxt', 'build');
run(process.execPath, 'tests/bench/run.ts', ...process.argv.slice(2));
