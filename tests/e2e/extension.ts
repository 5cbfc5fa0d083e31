import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page, type Request } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import type { Application, JournalEvent } from '../../utils/journal/types.ts';
import { readTable } from './readTable.ts';
import { type Pages, startWeb, type Web } from './web.ts';

/** The built extension in a browser of its own, seen from outside. */
export interface Extension {
  id: string;
  /** Opens a page of the extension in a new tab, such as `popup.html`. */
  open(path: string): Promise<Page>;
  /** What is on disk. Empty while there is no database yet. */
  applications(): Promise<Application[]>;
  /** The whole history, oldest first. */
  events(): Promise<JournalEvent[]>;
  /** Any table of the journal. */
  table<Row>(name: string): Promise<Row[]>;
  /** Puts pages at their real addresses; everything else on the web is a 404. */
  serve(pages: Pages): void;
  /** Stops the background's service worker, as the browser does after half a minute of rest. */
  stopWorker(): Promise<void>;
}

interface Fixtures {
  /** Folder under `.output`: the release, or the demo build that also watches the local job board. */
  build: 'chrome-mv3' | 'chrome-mv3-demo';
  /** Optional permissions that are there from the start. */
  granted: string[];
  /** Whether this test has pages of the extension try the network. They must fail, but they may try. */
  mayTry: boolean;
  web: Web;
  extension: Extension;
}

/**
 * What Chromium leaves out in a test: beside what Playwright itself turns off (the last such list is the one that counts), the
 * pages behind its address bar, which take as much of a processor at each start as the extension does.
 */
const LEFT_OUT = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay', 'MediaRouter', 'OptimizationHints'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'PreconnectToSearch', 'NetworkTimeServiceQuerying'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'ThirdPartyStoragePartitioning'],
].join();

/** Playwright's `test` with the extension loaded: `page` and `context` belong to a fresh profile that has it. */
export const test = base.extend<Fixtures>({
  build: ['chrome-mv3', { option: true }],
  granted: [[], { option: true }],
  mayTry: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  web: async ({}, use, { annotations }) => {
    const web = await startWeb();
    await use(web);
    annotations.push({ type: 'requests', description: `${web.asked.length}, of the extension ${web.ours.length}` });
    await web.close();
  },

  context: async ({ build, granted, mayTry, web }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-'));
    // A copy: a build that runs meanwhile must not pull the files from under the browser.
    const loaded = join(folder, 'extension');
    await cp(join(import.meta.dirname, '../../.output', build), loaded, { recursive: true });
    if (granted.length > 0) await grant(join(loaded, 'manifest.json'), granted);
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: findChromium(),
      headless: true,
      viewport: { width: 1280, height: 800 },
      ignoreHTTPSErrors: true,
      proxy: { server: `http://${web.host}:${web.port}` },
      args: [
        ...[`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`],
        ...[`--disable-features=${LEFT_OUT}`, '--no-sandbox'],
      ],
    });
    const tried: string[] = [];
    context.on('request', (request) => {
      if (isFromOwnPage(request)) tried.push(`${request.method()} ${request.url()}`);
    });
    await use(context);
    await context.close();
    await rm(folder, { recursive: true, force: true });
    if (!mayTry) expect(tried, 'no page of the extension asks the network for anything').toEqual([]);
  },

  extension: async ({ context, web }, use) => {
    await use(await findExtension(context, web));
  },

  page: async ({ context, extension: _ }, use) => {
    await use(await context.newPage());
  },
});

export { expect };

/** Whether a page of the extension asked for it, and not for a file of its own; what a person opens there is no such thing. */
function isFromOwnPage(request: Request): boolean {
  if (request.isNavigationRequest() || !/^(https?|wss?):/.test(request.url())) return false;
  return (request.serviceWorker() ?? request.frame()).url().startsWith('chrome-extension:');
}

/** As if somebody had said yes. */
async function grant(file: string, granted: string[]): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const isHost = (one: string) => one.includes('://');
  manifest.host_permissions.push(...granted.filter(isHost));
  manifest.permissions.push(...granted.filter((one) => !isHost(one)));
  manifest.optional_permissions = manifest.optional_permissions.filter((one: string) => !granted.includes(one));
  await writeFile(file, JSON.stringify(manifest));
}

async function findExtension(context: BrowserContext, web: Web): Promise<Extension> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  // At the first run the extension explains itself in whatever tab is empty: let that happen first.
  const isWelcome = (page: Page) => page.url().startsWith(`chrome-extension://${id}/options.html`);
  await expect.poll(() => context.pages().some(isWelcome), { message: 'the first run is explained' }).toBe(true);
  // Its origin, but none of its code: a look at the database must not wake or change anything.
  const quiet = await context.newPage();
  await quiet.goto(`chrome-extension://${id}/manifest.json`);
  await context.pages().find(isWelcome)?.close();
  const table = <Row>(name: string) => quiet.evaluate(readTable<Row>, name);
  return {
    id,
    table,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    applications: () => table<Application>('applications'),
    async events() {
      return (await table<JournalEvent>('events')).sort((a, b) => a.recordedAt - b.recordedAt);
    },
    serve: (pages) => web.serve(pages),
    async stopWorker() {
      const session = await context.newCDPSession(quiet);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
  };
}
