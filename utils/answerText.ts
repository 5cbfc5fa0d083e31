import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Where a text waits, in `storage.session`: never on disk, and content scripts can't read it. */
const KEY = 'answerText';

/** Leaves a text, such as one that was selected on a page, for the page that reads answers: open `ANSWER_PAGE` then. */
export function passAnswerText(text: string): Promise<void> {
  return browser.storage.session.set({ [KEY]: text });
}

/** Where it is read: see `takeAnswerText`. */
export const ANSWER_PAGE = '/options.html#/answer';

/** The text that was left, once: it is gone with this. */
export async function takeAnswerText(): Promise<string | undefined> {
  const text = v.safeParse(v.string(), (await browser.storage.session.get(KEY))[KEY]);
  if (!text.success) return undefined;
  await browser.storage.session.remove(KEY);
  return text.output.trim() ? text.output : undefined;
}
