import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { BACKUP_LATER, backupDue } from '../../../utils/transfer/backupDue.ts';
import { ageWords } from '../../ui/ageWords.ts';
import { Button } from '../../ui/Button.tsx';
import { settings } from '../../ui/settings.ts';
import { toast } from '../../ui/toast.ts';
import './BackupReminder.css';
import { backUp } from './backUp.ts';

/** A quiet line above the page when the last backup is old: back up now, or later. */
export function BackupReminder() {
  const now = settings.value;
  const due = useMemo(
    () => live(async () => (now ? ((await backupDue(db, now, Date.now())) ?? null) : null)),
    [now?.exportedAt, now?.backupReminder, now?.backupReminderDays, now?.backupLaterUntil],
  );
  if (!due.value) return null;
  const { age, never } = due.value;
  const later = async () => {
    const before = now?.backupLaterUntil;
    await changeSettings(() => ({ backupLaterUntil: Date.now() + BACKUP_LATER }));
    toast.value = {
      text: i18n.t('transfer.reminder.laterSaid'),
      undo: () => void changeSettings(() => ({ backupLaterUntil: before })),
    };
  };
  return (
    <div class="backup-reminder" role="note">
      <p>{never ? i18n.t('transfer.reminder.never') : i18n.t('transfer.reminder.old', [ageWords(age)])}</p>
      <div class="row">
        <Button onClick={() => void backUp()}>{i18n.t('transfer.reminder.now')}</Button>
        <Button look="quiet" onClick={later}>
          {i18n.t('ui.later')}
        </Button>
      </div>
    </div>
  );
}
