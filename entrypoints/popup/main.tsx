import siteNames from 'virtual:site-names';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/popup/App.tsx';
import { readLately } from '../../components/popup/Lately.tsx';
import { SiteNames } from '../../components/ui/SiteNames.ts';
import { followSettings } from '../../components/ui/settings.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { db } from '../../utils/journal/db.ts';
import type { TabView } from '../../utils/messages.ts';
import { sendOwn } from '../../utils/sendOwn.ts';

/** The tab that the popup was opened over; `popup.html?tab=ID` asks about another one. */
async function findTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const [active] = named ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  return named ? Number(named) : active?.id;
}

async function readTab(tabId: number | undefined): Promise<TabView | null> {
  if (tabId === undefined) return null;
  return ((await sendOwn({ type: 'tab', tabId })) as TabView | null | undefined) ?? null;
}

/** So long (ms) the popup waits for its rows, to be drawn once and whole. */
const PATIENCE = 200;

// Opening takes longest, so it begins before all else; the views that ask later hear of an error.
const rows = db.open().then(readLately);
const tabId = findTab();
const tab = tabId.then(readTab);
void followSettings();
const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
void Promise.race([rows, patience])
  .catch(() => undefined)
  .then((lately) =>
    render(
      <SiteNames.Provider value={siteNames}>
        <App tab={tab} tabId={tabId} lately={lately} />
      </SiteNames.Provider>,
      document.getElementById('app')!,
    ),
  );
