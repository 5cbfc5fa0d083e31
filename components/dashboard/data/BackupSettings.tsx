import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import '../../ui/Choices.css';
import './BackupSettings.css';

const MOST = 365;

/** Whether and when to be reminded of a backup. */
export function BackupSettings({ settings }: { settings: Settings }) {
  const id = useId();
  const { backupReminder, backupReminderDays } = settings;
  return (
    <div class="backup-settings">
      <label class="choice">
        <input
          type="checkbox"
          checked={backupReminder}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            void changeSettings(() => ({ backupReminder: on, backupLaterUntil: undefined }));
          }}
        />
        {i18n.t('transfer.reminder.on')}
      </label>
      {backupReminder && (
        <div class="row">
          <label for={id}>{i18n.t('transfer.reminder.days')}</label>
          <input
            id={id}
            class="days"
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST}
            value={backupReminderDays}
            onChange={(event) => {
              const days = Math.min(MOST, Math.max(1, Math.round(event.currentTarget.valueAsNumber || 14)));
              event.currentTarget.valueAsNumber = days;
              void changeSettings(() => ({ backupReminderDays: days }));
            }}
          />
        </div>
      )}
    </div>
  );
}
