import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Views and content scripts meet a fake `browser`, the outermost edge; nothing of our own is faked. */
const alias = {
  'wxt/browser': at('./tests/unit/fake-browser.ts'),
  '@wxt-dev/browser': at('./tests/unit/fake-browser.ts'),
  '#i18n': at('./.wxt/i18n/index.ts'),
};

export default defineConfig({
  test: {
    projects: [
      {
        // Rules that need no document.
        resolve: { alias },
        test: {
          name: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          // Left as it is, i18n would carry a `browser` of its own.
          server: { deps: { inline: ['@wxt-dev/i18n'] } },
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/**/*.dom.test.ts'],
        },
      },
      {
        // Whatever touches a document runs in a real browser.
        resolve: { alias },
        // Bundled beforehand, i18n would carry a `browser` of its own.
        // Found late, a library would be bundled anew in mid-run, and two copies of it would not see each other's changes.
        optimizeDeps: {
          exclude: ['@wxt-dev/i18n'],
          include: [
            '@preact/signals',
            '@tanstack/virtual-core',
            'dexie',
            'lucide',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'valibot',
            'wxt/testing/fake-browser',
            'yaml',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/unit/**/*.dom.test.{ts,tsx}'],
          // All files share one origin, and with it the journal that the views open.
          fileParallelism: false,
          // A busy machine is slow, not wrong.
          testTimeout: 45_000,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium(),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
