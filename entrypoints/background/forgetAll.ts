import { browser } from 'wxt/browser';
import { emptyState } from '../../utils/capture/attempts.ts';
import { OUTBOX } from '../../utils/capture/outbox.ts';
import type { Parts } from './answerMessage.ts';
import { readOutbox, tabMemory } from './session.ts';
import { showOverlay } from './showOverlay.ts';

/**
 * Before everything is deleted: lets what is under way come to its end, then forgets attempts, outbox, tabs and reminders
 * and takes away what others can see. The page that asked deletes the rest, see `eraseAll` of the dashboard.
 */
export async function forgetAll({ intake, reminders }: Pick<Parts, 'intake' | 'reminders'>): Promise<true> {
  await intake.update(emptyState);
  await reminders.look();
  const tabs = await tabMemory.known();
  const outbox = Object.keys(await readOutbox()).filter((key) => key.startsWith(OUTBOX));
  await browser.storage.local.remove(outbox);
  await browser.storage.session.clear();
  await browser.action.setBadgeText({ text: '' });
  const notices = (await browser.notifications?.getAll()) ?? {};
  for (const id of Object.keys(notices)) await browser.notifications?.clear(id);
  await Promise.all(tabs.map((tabId) => showOverlay(tabId, null)));
  return true;
}
