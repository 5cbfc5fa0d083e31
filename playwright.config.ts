import { defineConfig } from '@playwright/test';

/** Both browsers run the built extension: build first (`npm run build`), then `npm run test:e2e`. */
export default defineConfig({
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  outputDir: '.artifacts/playwright',
  reporter: 'list',
  use: { actionTimeout: 10_000, navigationTimeout: 15_000 },
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    // Firefox starts slowly, and some tests start it more than once.
    { name: 'firefox', testDir: 'tests/firefox', timeout: 120_000 },
  ],
});
