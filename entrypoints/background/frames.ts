import { browser } from 'wxt/browser';

/**
 * Frames in which a watcher runs inside a page that we may not read (an employer's own page around a form of Greenhouse).
 * The browser lists no frames of such a page, so after an update nothing else would tell where to put a new watcher. One
 * key each in `storage.local`, which outlives an update; what is stored here is only tried, never believed.
 */
const FRAME = 'frame:';

export async function rememberFrame(tabId: number, frameId: number): Promise<void> {
  await browser.storage.local.set({ [`${FRAME}${tabId}:${frameId}`]: true });
}

/** Tab and frame ids of all frames that may still be there. */
export async function rememberedFrames(): Promise<{ tabId: number; frameId: number }[]> {
  return (await frameKeys()).map((key) => {
    const [tabId, frameId] = key.slice(FRAME.length).split(':').map(Number);
    return { tabId: tabId!, frameId: frameId! };
  });
}

/** Forgets the frames of a tab that was closed; of all tabs when the browser starts, which numbers them anew. */
export async function forgetFrames(tabId?: number): Promise<void> {
  const keys = await frameKeys();
  const gone = tabId === undefined ? keys : keys.filter((key) => key.startsWith(`${FRAME}${tabId}:`));
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

async function frameKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => /^frame:\d+:\d+$/.test(key));
}
