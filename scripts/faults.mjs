import { run } from './run.mjs';
import { setUpBrowser, setUpPackages } from './setup.mjs';

/** `npm run test:faults`: builds for both browsers, then lets everything go wrong that can. See `tests/faults/machine/run.ts`. */
await setUpPackages();
for (const browser of ['chromium', 'firefox-esr']) await setUpBrowser(browser);
for (const command of [
  ['wxt', 'build'],
  ['wxt', 'build', '-b', 'firefox'],
  ['node', 'tests/faults/machine/run.ts', ...process.argv.slice(2)],
]) {
  const { code } = await run(command, { show: true });
  if (code) process.exit(code);
}
