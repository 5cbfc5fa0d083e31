import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { root } from './run.mjs';

/** Draws `assets/icon.svg` in the sizes that browsers and stores ask for: `npm run icons` after a change of the drawing. */
const SIZES = [16, 32, 48, 96, 128];
const folder = join(root, 'public/icons');
const drawing = Buffer.from(readFileSync(join(root, 'assets/icon.svg'))).toString('base64');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>* { margin: 0; background: none; }</style><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}">`,
  );
  await page.locator('img').evaluate((/** @type {HTMLImageElement} */ image) => image.decode());
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
