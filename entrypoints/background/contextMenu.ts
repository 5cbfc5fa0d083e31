import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';

const READ = 'read';

/** Puts "read this page" into the menu of pages. Menus outlive the background, so this is done once for each version. */
export async function makeContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ,
    title: i18n.t('watching.menu'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/**
 * Opens the popup, which reads the page: the choice in the menu allows that just as a press on the toolbar's button does
 * (`activeTab`). First of all, for Firefox opens it only straight from the click. Where it can't be opened (a window
 * without a toolbar) it comes in a tab of its own.
 */
export function onContextMenu({ menuItemId }: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  if (menuItemId !== READ) return;
  browser.action.openPopup().catch(async () => {
    if (tab?.id === undefined) return;
    await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tab.id}`, openerTabId: tab.id });
  });
}
