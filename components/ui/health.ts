import { effect, signal } from '@preact/signals';
import { databaseError } from '../../utils/journal/live.ts';
import type { Health } from '../../utils/messages.ts';
import { sendOwn } from '../../utils/sendOwn.ts';

/** How well everything is kept; undefined until the background has compared journal and mirror. */
export const health = signal<Health | undefined>();

/**
 * Whether the background owes its answer for long: after a power cut a browser may have forgotten how to start it
 * (seen in Chromium 156, mended by the browser's next start).
 */
export const unanswered = signal(false);

/** Twenty thousand entries are compared within less. Milliseconds. */
const PATIENCE = 10_000;

/** Asks the background, which looks before it answers: an empty list is believed after that, and not before. */
export async function askHealth(tabId?: number): Promise<void> {
  const timer = setTimeout(() => (unanswered.value = true), PATIENCE);
  health.value = ((await sendOwn({ type: 'health', tabId })) as Health | null | undefined) ?? {};
  clearTimeout(timer);
  unanswered.value = false;
}

const LOOKED = 'lookedInto';
/** A page that is opened anew and still can't read is not opened anew again. Milliseconds. */
const ONCE_IN = 60_000;

/** When the journal can't be read, has the background look into it, and opens the page anew when it was repaired. */
export function followTrouble(): () => void {
  return effect(() => {
    if (databaseError.value) void lookInto();
  });
}

async function lookInto(): Promise<void> {
  if (Date.now() - Number(sessionStorage.getItem(LOOKED) ?? 0) < ONCE_IN) return;
  sessionStorage.setItem(LOOKED, String(Date.now()));
  const found = (await sendOwn({ type: 'trouble' })) as Health | null | undefined;
  if (found && !found.once) location.reload();
  else health.value = found ?? {};
}
