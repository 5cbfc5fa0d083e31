import { browser } from 'wxt/browser';
import type { OverlayView } from '../../utils/messages.ts';

/**
 * Shows a view in a tab's page. The overlay is put there only when there is something to say; a page without it has no
 * trace of us. Fails quietly where the page is gone or we may not go.
 */
export async function showOverlay(tabId: number, view: OverlayView | null): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'overlayView', view }, { frameId: 0 });
  } catch {
    // Nobody there yet: the overlay asks for its view when it starts.
  }
  if (!view) return;
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: ['/overlay.js'] })
    .catch(() => undefined);
}
