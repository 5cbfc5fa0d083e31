import { i18n } from '#i18n';
import { ageWords } from '../ui/ageWords.ts';
import { health } from '../ui/health.ts';
import { dashboardHref } from './dashboardHref.ts';

/** A quiet line when the last good backup is old, or there was none. */
export function OldBackup() {
  const old = health.value?.oldBackup;
  if (!old) return null;
  return (
    <p class="old-backup small muted">
      {old.never ? i18n.t('transfer.reminder.never') : i18n.t('transfer.reminder.old', [ageWords(old.age)])}{' '}
      <a href={dashboardHref('data/backup')} target="_blank" rel="noopener">
        {i18n.t('backups.look')}
      </a>
    </p>
  );
}
