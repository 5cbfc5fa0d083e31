import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Place } from '../../../utils/backups/places.ts';
import { sendOwn } from '../../../utils/sendOwn.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { askHealth } from '../../ui/health.ts';
import { toast } from '../../ui/toast.ts';

/** Whether the background is making a backup that was asked for here. */
export const trying = signal(false);

/** Switches backups to a place on, and makes the first one at once; or off, and leaves what is there. */
export async function switchPlace(place: Place, on: boolean): Promise<void> {
  await changeSettings(({ backups }) => ({ backups: { ...backups, [place]: on } }));
  if (on) await tryNow();
  else toast.value = { text: i18n.t('backups.automatic.stopped') };
}

/** Has the background make what is due. */
export async function tryNow(): Promise<void> {
  trying.value = true;
  await sendOwn({ type: 'backUp' });
  trying.value = false;
  // What was said above the page may be over.
  void askHealth();
}
