import { i18n } from '#i18n';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import { say } from '../../ui/toast.ts';

/** Keeps what was chosen at once, and says so. */
export async function saveSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  try {
    await changeSettings(change);
    say(i18n.t('settings.saved'));
  } catch (error) {
    console.error(error);
    say(i18n.t('ui.failed'));
  }
}
