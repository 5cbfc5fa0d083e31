import { i18n } from '#i18n';
import type { Written } from '../../utils/journal/journal.ts';
import { sendOwn } from '../../utils/sendOwn.ts';
import { readOnly } from './readOnly.ts';
import { say } from './toast.ts';

/** Writes, tells the background, and tells the person when it failed. */
export async function attempt(change: () => Promise<Written>): Promise<Written | undefined> {
  if (readOnly.value) {
    say(i18n.t('ui.readOnly'));
    return undefined;
  }
  try {
    const written = await change();
    if (written.eventIds.length) void sendOwn({ type: 'changed', applicationId: written.applicationId });
    return written;
  } catch (error) {
    console.error(error);
    say(i18n.t('ui.failed'));
    return undefined;
  }
}
