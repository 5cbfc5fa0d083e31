import { root, run } from './run.mjs';
import { setUpBrowser, setUpPackages } from './setup.mjs';

/** `npm run pictures`: builds the demo and takes the pictures of README and stores. `pictures.ts` runs on the project's own Node. */
await setUpPackages();
await setUpBrowser('chromium');
for (const [command, env] of [
  [['wxt', 'build'], { REBOUND_DEMO: '1' }],
  [['node', 'scripts/pictures.ts'], {}],
]) {
  const { code } = await run(command, { env, show: true });
  if (code) process.exit(code);
}
console.log(`The pictures are in docs, below ${root}`);
