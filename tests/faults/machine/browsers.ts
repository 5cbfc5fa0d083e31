import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../../../scripts/launch.ts';

export type Kind = 'chromium' | 'firefox';
export const KINDS: Kind[] = ['chromium', 'firefox'];

/** A browser on a profile that outlives it. */
export interface Running {
  kind: Kind;
  browser: Browser;
  /** The extension's dashboard. */
  own: Page;
  close(): Promise<void>;
  /** As when the power goes: every process of it at once, by its id. */
  kill(): void;
}

const root = join(import.meta.dirname, '../../..');
/** As an extension that came from a store would be: what it stored outlives the browser. */
const LASTING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'browser.tabs.crashReporting.sendReport': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.sessionstore.resume_from_crash': false,
};

/** A copy: a build that runs meanwhile must not pull the files from under the browser. In one place, for Chromium names it by that. */
const copies = mkdtempSync(join(tmpdir(), 'rebound-built-'));
process.once('exit', () => rmSync(copies, { recursive: true, force: true }));

export async function start(kind: Kind, profile: string, proxyPort?: number): Promise<Running> {
  const built = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const extension = join(copies, built);
  if (!existsSync(extension)) cpSync(join(root, '.output', built), extension, { recursive: true });
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  const { browser, open } = await launch({ extension, headless: true, profile, proxyPort, prefs: LASTING });
  const own = await open('options.html');
  const pid = browser.process()!.pid!;
  return {
    kind,
    browser,
    own,
    close: () => browser.close(),
    kill() {
      for (const one of familyOf(pid)) signal(one);
    },
  };
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/** A process and all that it started. */
function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Gone meanwhile.
    }
  }
  const family = [pid];
  for (const one of family) for (const [child, parent] of parents) if (parent === one) family.push(child);
  return family;
}
