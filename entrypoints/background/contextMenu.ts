import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ANSWER_PAGE, passAnswerText } from '../../utils/answerText.ts';

const READ = 'read';
const ANSWER = 'answer';
/** More than any message of an employer has. */
const MAX_ANSWER = 20_000;

/** Puts "read this page" into the menu of pages. Menus outlive the background, so this is done once for each version. */
export async function makeContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ,
    title: i18n.t('watching.menu'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({ id: ANSWER, title: i18n.t('watching.menuAnswer'), contexts: ['selection'] });
}

/** Does what was chosen in the menu. */
export function onContextMenu(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): void {
  if (info.menuItemId === READ) readPage(tab);
  if (info.menuItemId === ANSWER) void readAnswer(info, tab);
}

/**
 * Hands the selected words to the page that says what kind of answer they are. They wait where only our own pages and the
 * background can read, and never on disk.
 */
async function readAnswer(
  { selectionText = '', frameId = 0 }: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  await passAnswerText(((await selectedLines(tab?.id, frameId)) || selectionText).slice(0, MAX_ANSWER));
  await browser.tabs.create({ url: browser.runtime.getURL(ANSWER_PAGE) });
}

/** The selection with its line breaks, which the browser leaves out. Empty where the page can't be asked. */
async function selectedLines(tabId: number | undefined, frameId: number): Promise<string> {
  if (tabId === undefined || tabId < 0) return '';
  const [one] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: () => String(getSelection()).slice(0, 100_000) })
    .catch(() => []);
  return typeof one?.result === 'string' ? one.result : '';
}

/**
 * Opens the popup, which reads the page: the choice in the menu allows that just as a press on the toolbar's button does
 * (`activeTab`). First of all, for Firefox opens it only straight from the click. Where it can't be opened (a window
 * without a toolbar) it comes in a tab of its own.
 */
function readPage(tab?: Browser.tabs.Tab): void {
  browser.action.openPopup().catch(async () => {
    if (tab?.id === undefined) return;
    await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tab.id}`, openerTabId: tab.id });
  });
}
