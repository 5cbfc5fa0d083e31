import { browser } from 'wxt/browser';
import { type AttemptState, emptyState } from '../../utils/capture/attempts.ts';
import { OUTBOX } from '../../utils/capture/outbox.ts';
import type { TabMemory } from '../../utils/capture/tabs.ts';

/** What must outlive a sleeping background but not the browser: `storage.session`, closed to content scripts. */
const ATTEMPTS = 'attempts';
const tabKey = (tabId: number) => `tab:${tabId}`;

export const attemptState = {
  load: async () =>
    ((await browser.storage.session.get(ATTEMPTS))[ATTEMPTS] as AttemptState | undefined) ?? emptyState(),
  save: (state: AttemptState) => browser.storage.session.set({ [ATTEMPTS]: state }),
};

export const tabMemory = {
  load: async (tabId: number) =>
    ((await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)] as TabMemory | undefined) ?? {},
  save: (tabId: number, memory: TabMemory) => browser.storage.session.set({ [tabKey(tabId)]: memory }),
  known: async () =>
    Object.keys(await browser.storage.session.get(null))
      .filter((key) => key.startsWith('tab:'))
      .map((key) => Number(key.slice(4))),
  forget: (tabId: number) => browser.storage.session.remove(tabKey(tabId)),
};

/** Hosts whose permission was taken back in this browser session: scripts in their open pages can't be reached any more. */
const REVOKED = 'revoked';
export const revokedHosts = {
  load: async () => ((await browser.storage.session.get(REVOKED))[REVOKED] as string[] | undefined) ?? [],
  save: (hosts: string[]) => browser.storage.session.set({ [REVOKED]: hosts }),
};

/** Whether this is the first time since the browser started (or the extension was updated) that the background asks. */
export async function isFirstStart(): Promise<boolean> {
  if ((await browser.storage.session.get('awake')).awake) return false;
  await browser.storage.session.set({ awake: true });
  return true;
}

/** Everything that content scripts left for us; unread and untrusted. */
export async function readOutbox(): Promise<Record<string, unknown>> {
  const all = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(OUTBOX)));
}
