import { browser } from 'wxt/browser';

/** While it is there, `storage.local` is not believed. In `storage.session`: it ends with what it says, at the restart. */
const DOUBTED = 'localDoubted';
/** Large enough for the browser to begin a new log: 5 MB. */
const JUNK = { key: 'junk', size: 5_000_000 };

/**
 * After one failed write (a full disk) Chromium's `storage.local` answers as if all were well, and forgets what was written
 * since at the next start. Writing and removing something large makes it begin a new log, which mends it.
 */
export interface LocalTrust {
  /** Passes on what a write comes to, and remembers when it failed. */
  watch<T>(write: Promise<T>): Promise<T>;
  /** A write failed, here or in a page. */
  failed(): Promise<void>;
  doubted(): Promise<boolean>;
  /** Tries to mend it, where that is needed. */
  mend(): Promise<void>;
}

export function createLocalTrust(): LocalTrust {
  const doubted = async () => Boolean((await browser.storage.session.get(DOUBTED))[DOUBTED]);
  const failed = () => browser.storage.session.set({ [DOUBTED]: true });
  return {
    async watch(write) {
      try {
        return await write;
      } catch (error) {
        await failed();
        throw error;
      }
    },
    failed,
    doubted,
    async mend() {
      if (!(await doubted())) return;
      try {
        await browser.storage.local.set({ [JUNK.key]: 'j'.repeat(JUNK.size) });
        await browser.storage.local.remove(JUNK.key);
        await browser.storage.session.remove(DOUBTED);
      } catch {
        // Still no room: at the next alarm, or the next start.
      }
    },
  };
}
