import { browser } from 'wxt/browser';
import { lineage } from '../../utils/capture/attempts.ts';
import type { Sighting } from '../../utils/messages.ts';
import { attemptState } from './session.ts';

/**
 * Gives a frame the words of job pages: when it is about a job, or when an application that was begun in this tab may end
 * there. All other pages do without them.
 */
export async function giveWords(tabId: number, frameId: number, kind: Sighting['kind']): Promise<void> {
  if (kind === 'other' || kind === 'results') {
    const state = await attemptState.load();
    const tabs = lineage(state, tabId);
    if (!state.attempts.some((attempt) => attempt.tabId === undefined || tabs.includes(attempt.tabId))) return;
  }
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/words.js'] })
    .catch(() => undefined);
}
