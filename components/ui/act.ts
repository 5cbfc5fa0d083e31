import { i18n } from '#i18n';
import { journal, type Written } from '../../utils/journal/journal.ts';
import { sendOwn } from '../../utils/sendOwn.ts';
import { readOnly } from './readOnly.ts';
import { toast } from './toast.ts';

/**
 * Does what the person asked for, says it when it is on disk, and offers to take it back. Views change the journal
 * through this alone.
 *
 * @param said what was done, for the message; without it only failures are announced
 * @returns what was written, or undefined when it failed (the person was told)
 */
export async function act(change: () => Promise<Written>, said?: string): Promise<Written | undefined> {
  if (readOnly.value) {
    toast.value = { text: i18n.t('ui.readOnly') };
    return undefined;
  }
  try {
    const written = await change();
    if (written.eventIds.length === 0) return written;
    void sendOwn({ type: 'changed', applicationId: written.applicationId });
    if (said)
      toast.value = { text: said, undo: () => act(() => journal.undo(...written.eventIds), i18n.t('ui.undone')) };
    return written;
  } catch (error) {
    console.error(error);
    toast.value = { text: i18n.t('ui.failed') };
    return undefined;
  }
}
