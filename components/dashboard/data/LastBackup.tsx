import { i18n } from '#i18n';
import { agoWords } from '../../ui/ageWords.ts';
import { daysBetween, exactDate } from '../../ui/dateWords.ts';
import { now } from '../../ui/now.ts';
import { settings } from '../../ui/settings.ts';

/** When the last good backup was made, where it is, and what it holds. */
export function LastBackup() {
  const { exportedAt: at, exported } = settings.value ?? {};
  if (!at) return <span class="muted">{i18n.t('backups.never')}</span>;
  const [before, after] = i18n.t('backups.last', ['|']).split('|');
  const more = exported && [
    i18n.t(`backups.where.${exported.place}`),
    i18n.t('backups.holds', exported.applications),
    ...(exported.encrypted ? [i18n.t('backups.encrypted')] : []),
  ];
  return (
    <span class="muted">
      {before}
      <time dateTime={new Date(at).toISOString()} title={exactDate(at)}>
        {agoWords(daysBetween(at, now.value))}
      </time>
      {more?.map((one) => i18n.t('backups.and', [one]))}
      {after}
    </span>
  );
}
