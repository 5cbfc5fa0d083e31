import { browser } from 'wxt/browser';

/** What it takes to save a file without a page: in Chromium a page that nobody sees has to make it. */
const NEEDED = {
  permissions: import.meta.env.FIREFOX ? ['downloads' as const] : ['downloads' as const, 'offscreen' as const],
};

/** Asks for the permission to save files by ourselves. Only in answer to a click. */
export function askToDownload(): Promise<boolean> {
  return browser.permissions.request(NEEDED);
}

export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains(NEEDED);
}

/** Gives the permission back. */
export async function giveBackDownloads(): Promise<void> {
  await browser.permissions.remove(NEEDED);
}
