import { browser } from 'wxt/browser';
import type { OwnMessage } from './messages.ts';

/** Tells the background something from an extension page. Nobody listening is no error. */
export async function sendOwn(message: OwnMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
