import { browser } from 'wxt/browser';
import { matchesAny } from '../../utils/capture/matches.ts';
import type { Health } from '../../utils/messages.ts';
import { readSettings } from '../../utils/settings.ts';
import { backupDue } from '../../utils/transfer/backupDue.ts';
import type { Parts } from './answerMessage.ts';

/** Less room than this is told: bytes. */
const LITTLE = 50_000_000;

/** How well everything is kept, and whether the tab that was asked about is watched. */
export async function healthOf({ db, now, guard, trust, tabs, automatic }: Parts, tabId?: number): Promise<Health> {
  await guard.ready();
  const { quota, usage } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
  const left = quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
  const backup = await automatic.trouble().catch(() => undefined);
  // It may be over by now: a folder may be written to while a page of ours is open.
  if (backup) void automatic.look();
  const oldBackup = await backupDue(db, await readSettings(), now()).catch(() => undefined);
  return {
    ...(backup && { backup }),
    ...(oldBackup && { oldBackup }),
    ...(guard.trouble() && { once: true }),
    ...((await trust.doubted()) && { refused: true }),
    ...(left !== undefined && left < LITTLE && { left }),
    ...(tabId !== undefined && { unwatched: await unwatched(tabId, tabs) }),
  };
}

/** Why nothing is noted by itself on a tab where it should be. */
async function unwatched(tabId: number, tabs: Parts['tabs']): Promise<Health['unwatched']> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.incognito) return 'private';
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  const url = new URL(tab.url);
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  if (!scripts.some(({ matches = [] }) => matchesAny(matches, url))) return undefined;
  if (!(await browser.permissions.contains({ origins: [`${url.origin}/*`] }).catch(() => true))) return 'notAllowed';
  return (await tabs.load(tabId)).sighting ? undefined : 'notYet';
}
