import type { Settings } from '../../../utils/settings.ts';
import { saveSettings } from './saveSettings.ts';

type FollowUpSettings = Settings['followUps'];

/** Keeps what was chosen about reminders, beside what was chosen before. */
export function saveFollowUps(
  change: Partial<FollowUpSettings> | ((now: FollowUpSettings) => Partial<FollowUpSettings>),
): Promise<void> {
  return saveSettings(({ followUps }) => ({
    followUps: { ...followUps, ...(typeof change === 'function' ? change(followUps) : change) },
  }));
}
