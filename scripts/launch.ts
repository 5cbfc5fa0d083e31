import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium, findFirefox } from './browsers.mjs';

/** A browser that has the extension, with a profile that goes when it is closed. */
export interface Launched {
  browser: Browser;
  /** Opens a page of the extension in a new tab, such as `popup.html`. */
  open(path: string): Promise<Page>;
}

interface Options {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Port of a proxy on this machine that all traffic must take. */
  proxyPort?: number;
  /** Folder of a profile that outlives the browser; default: a new one that goes with it. */
  profile?: string;
  /** More preferences, for Firefox only. */
  prefs?: Record<string, boolean | number | string>;
}

/** Opens Chromium, Edge or Chrome with the extension. */
export async function launchChromium({ extension, headless, proxyPort, profile }: Options): Promise<Launched> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless,
    userDataDir: profile,
    // The way that branded Chrome still allows: it ignores `--load-extension`.
    pipe: true,
    protocolTimeout: 60_000,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--no-first-run',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
  };
}

/** Opens Firefox with the extension. */
export async function launchFirefox({ extension, headless, proxyPort, profile, prefs }: Options): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    extraPrefsFirefox: {
      // Firefox talks to its makers at every start; none of our business, and not to be waited for.
      'services.settings.server': 'data:,',
      ...(proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
      }),
      ...prefs,
    },
  });
  await browser.installExtension(extension);
  // WebDriver may not go to an extension's page (https://github.com/w3c/webdriver-bidi/issues/1165), but it may look into
  // one that is open, and that page may open others. The first one is where the extension explains itself.
  const welcome = await findPage(browser, 'options.html');
  return {
    browser,
    async open(path) {
      await welcome.evaluate((url) => (globalThis as unknown as ExtensionPage).browser.tabs.create({ url }), path);
      return findPage(browser, path);
    },
  };
}

interface ExtensionPage {
  browser: { tabs: { create(tab: { url: string }): Promise<unknown> } };
}

/** Puppeteer does not hear where an extension's page has gone: only the page itself knows. */
async function findPage(browser: Browser, path: string): Promise<Page> {
  for (const end = Date.now() + 10_000; Date.now() < end; await setTimeout(100))
    for (const page of (await browser.pages()).toReversed()) {
      const url = await page.evaluate(() => location.href).catch(() => '');
      if (url.startsWith('moz-extension:') && url.includes(`/${path}`)) return page;
    }
  throw new Error(`Firefox did not open ${path}`);
}
