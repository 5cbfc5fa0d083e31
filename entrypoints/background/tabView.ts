import { browser } from 'wxt/browser';
import type { TabView } from '../../utils/messages.ts';
import type { Parts } from './answerMessage.ts';

/** Reading takes a moment after the script has begun. */
const READS_WITHIN = 1_500;

/**
 * What is on a tab. Where nothing watches the page, it is read now: opening the popup allows that for this tab, this once
 * (`activeTab`).
 */
export async function tabView({ tabs }: Parts, tabId: number): Promise<TabView | null> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  const known = await tabs.tabView(tabId);
  if (known && (!url || sameAddress(known.url, url))) return known;
  if (url && !/^https?:/.test(url)) return null;
  await tabs.save(tabId, {});
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/generic.js', '/watcher.js'] });
  } catch {
    return null;
  }
  for (const until = Date.now() + READS_WITHIN; Date.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const read = await tabs.tabView(tabId);
    if (read) return read;
  }
  return null;
}

function sameAddress(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}
