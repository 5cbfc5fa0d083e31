import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { Automatic } from '../../utils/backups/automatic.ts';
import type { Intake } from '../../utils/capture/intake.ts';
import type { Tabs } from '../../utils/capture/tabs.ts';
import type { Database } from '../../utils/journal/db.ts';
import { OwnMessageSchema, PageMessageSchema, type Sighting } from '../../utils/messages.ts';
import type { Guard } from '../../utils/repair/guard.ts';
import { answerCards } from './answerCards.ts';
import { forgetAll } from './forgetAll.ts';
import { rememberFrame } from './frames.ts';
import { giveMarks, refreshMarks } from './giveMarks.ts';
import { giveWords } from './giveWords.ts';
import { healthOf } from './healthOf.ts';
import { isRefused } from './isRefused.ts';
import type { LocalTrust } from './localTrust.ts';
import { overlayAct } from './overlayAct.ts';
import type { Reminders } from './reminders.ts';
import { tabView } from './tabView.ts';
import { forgetSite, watchSite } from './watchedSites.ts';

export interface Parts {
  db: Database;
  now(): number;
  intake: Intake;
  tabs: Tabs;
  reminders: Pick<Reminders, 'look'>;
  guard: Guard;
  trust: LocalTrust;
  automatic: Automatic;
}

type Sender = Browser.runtime.MessageSender;
type Answer = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => true | undefined;

/** The one listener for messages. What is outside the protocol, or from a sender that may not say it, is not answered. */
export function answerMessage(parts: Parts): Answer {
  return (message, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answer = isOwnPage(sender) ? fromOwnPage(parts, message) : fromPage(parts, message, sender);
    if (!answer) return undefined;
    // Answered by hand: an async listener's promise is not an answer everywhere.
    answer.then(sendResponse, () => sendResponse(null));
    return true;
  };
}

function isOwnPage(sender: Sender): boolean {
  return Boolean(sender.url?.startsWith(browser.runtime.getURL('/')));
}

function fromOwnPage(parts: Parts, message: unknown): Promise<unknown> | undefined {
  const parsed = v.safeParse(OwnMessageSchema, message);
  if (!parsed.success) return undefined;
  if (parsed.output.type === 'tab') return tabView(parts, parsed.output.tabId);
  if (parsed.output.type === 'erased') return forgetAll(parts);
  if (parsed.output.type === 'watch') return watchSite(parsed.output.host);
  if (parsed.output.type === 'unwatch') return forgetSite(parsed.output.host);
  if (parsed.output.type === 'health') return healthOf(parts, parsed.output.tabId);
  if (parsed.output.type === 'trouble') return parts.guard.check(true).then(() => healthOf(parts));
  if (parsed.output.type === 'backUp') return parts.automatic.look();
  parts.guard.changed();
  return Promise.all([parts.tabs.refreshAll(), parts.reminders.look(), refreshMarks(parts.db)]);
}

function fromPage(parts: Parts, message: unknown, sender: Sender): Promise<unknown> | undefined {
  const tabId = sender.tab?.id;
  // Private windows leave no record.
  if (tabId === undefined || sender.tab?.incognito) return undefined;
  const parsed = v.safeParse(PageMessageSchema, message);
  if (!parsed.success) return undefined;
  const said = parsed.output;
  if (said.type === 'notKept') return parts.trust.failed();
  if (said.type === 'overlay') return sender.frameId === 0 ? overlayAct(parts, said.act, tabId) : undefined;
  if (said.type === 'cards') return answerCards(parts, said, sender);
  if (!ownAddress(said.url, sender)) return undefined;
  if (sender.frameId) void rememberFrame(tabId, sender.frameId);
  if (said.type === 'sighting') return sighted(parts, said, tabId, sender.frameId ?? 0);
  return parts.intake.drain({ capture: said, tabId });
}

/** The answer `stop` takes the watcher away: of a site that was switched off nothing is read. */
async function sighted(
  { db, tabs }: Parts,
  said: Sighting,
  tabId: number,
  frameId: number,
): Promise<'stop' | undefined> {
  if (await isRefused(said.site, said.url)) return 'stop';
  await Promise.all([
    giveWords(tabId, frameId, said.kind),
    tabs.sighted(tabId, frameId, said),
    giveMarks(db, tabId, frameId, said),
  ]);
  return undefined;
}

/** A frame may speak for its own origin only. */
function ownAddress(url: string, sender: Sender): boolean {
  const origin = (sender as { origin?: string }).origin;
  return !origin || origin === 'null' || new URL(url).origin === origin;
}
