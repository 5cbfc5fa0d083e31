import { browser } from 'wxt/browser';
import { emptyState } from '../../utils/capture/attempts.ts';
import type { Parts } from './answerMessage.ts';
import { tabMemory } from './session.ts';
import { showOverlay } from './showOverlay.ts';

/**
 * Everything is being deleted: lets what is under way come to its end, then forgets attempts, outbox, tabs, reminders and
 * settings, and takes away what others can see. The page that asked deletes the rest.
 */
export async function forgetAll({
  intake,
  reminders,
  guard,
}: Pick<Parts, 'intake' | 'reminders' | 'guard'>): Promise<true> {
  await intake.update(emptyState);
  await reminders.look();
  await guard.release();
  const tabs = await tabMemory.known();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  await browser.action.setBadgeText({ text: '' });
  const notices = (await browser.notifications?.getAll()) ?? {};
  for (const id of Object.keys(notices)) await browser.notifications?.clear(id);
  await Promise.all(tabs.map((tabId) => showOverlay(tabId, null)));
  return true;
}
