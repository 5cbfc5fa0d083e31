import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { startWeb, type Web } from '../e2e/web.ts';

/** A browser to measure in: with the built extension (and extra pages put beside its own), or without any. */
export interface Launched {
  context: BrowserContext;
  web: Web;
  /** Address of a page of the extension. */
  own(path: string): string;
  close(): Promise<void>;
}

/** Starts a fresh profile. `extra` files are added to a copy of the build: they measure, and are in no release. */
export async function launch(extension: boolean, extra: Record<string, string> = {}): Promise<Launched> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-bench-'));
  const loaded = join(folder, 'extension');
  const web = await startWeb();
  const args = ['--no-sandbox', '--disable-background-networking'];
  if (extension) {
    await cp(join(import.meta.dirname, '../../.output/chrome-mv3'), loaded, { recursive: true });
    for (const [name, content] of Object.entries(extra)) await writeFile(join(loaded, name), content);
    args.push(`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`);
  }
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    proxy: { server: `http://${web.host}:${web.port}` },
    args,
  });
  let id = '';
  if (extension) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    id = new URL(worker.url()).host;
  }
  return {
    context,
    web,
    own: (path) => `chrome-extension://${id}/${path}`,
    async close() {
      await context.close();
      await web.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Milliseconds that a page's main thread worked since it began, by the browser's own account. */
export async function mainThread(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await work();
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
