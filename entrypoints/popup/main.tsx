import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/popup/App.tsx';
import { followSettings } from '../../components/ui/settings.ts';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { db } from '../../utils/journal/db.ts';
import type { TabView } from '../../utils/messages.ts';
import { sendOwn } from '../../utils/sendOwn.ts';

/** What is on the tab that the popup was opened over; `popup.html?tab=ID` asks about another one. */
async function readTab(): Promise<TabView | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const [active] = named ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = named ? Number(named) : active?.id;
  if (tabId === undefined) return null;
  return ((await sendOwn({ type: 'tab', tabId })) as TabView | null | undefined) ?? null;
}

const tab = readTab();
// Opening takes longest, so it begins before anything asks; whoever asks later hears of an error.
db.open().catch(() => {});
void followSettings();
render(<App tab={tab} />, document.getElementById('app')!);
