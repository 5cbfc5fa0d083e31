import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { setUpBrowser, setUpPackages } from './setup.mjs';

/** `npm run read -- DIR --out FILE`: sets up what it needs, then reads the pages (see `readPages.mjs`). */
await setUpPackages();
await setUpBrowser('chromium');
// The types that our TypeScript settings build upon.
if (!existsSync(join(root, '.wxt'))) await run(['npx', 'wxt', 'prepare']);
await import('./readPages.mjs');
