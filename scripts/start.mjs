import { run } from './run.mjs';
import { setUpBrowser, setUpPackages } from './setup.mjs';

/**
 * `npm start [-- --headless] [-- --firefox]`: sets itself up, builds the demo and opens it. This part runs on whatever
 * Node the machine has; `demo.ts` runs on the project's own.
 */
const firefox = process.argv.includes('--firefox');

try {
  await setUpPackages();
  await setUpBrowser(firefox ? 'firefox-esr' : 'chromium');
  console.log('Building the demo …');
  const target = firefox ? ['-b', 'firefox'] : [];
  const { code, all } = await run(['wxt', 'build', ...target], { env: { REBOUND_DEMO: '1' } });
  if (code) throw new Error(all);
  const demo = await run(['node', 'scripts/demo.ts', ...process.argv.slice(2)], { show: true });
  process.exitCode = demo.code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
