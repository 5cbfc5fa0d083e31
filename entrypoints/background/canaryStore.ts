import { browser } from 'wxt/browser';
import type { Canary } from '../../utils/repair/canary.ts';
import type { LocalTrust } from './localTrust.ts';

const CANARY = 'canary';

/** The canary in `storage.local`. A page that took over its renderer can write there too: parse what is read. */
export function canaryStore(trust: LocalTrust) {
  return {
    read: async (): Promise<unknown> => (await browser.storage.local.get(CANARY))[CANARY],
    async write(canary: Canary): Promise<void> {
      await trust.watch(browser.storage.local.set({ [CANARY]: canary }));
    },
  };
}
