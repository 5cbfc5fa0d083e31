import { useSignal } from '@preact/signals';
import { Download } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/Choices.css';
import { DateText } from '../../ui/DateText.tsx';
import { settings } from '../../ui/settings.ts';
import { BackupSettings } from './BackupSettings.tsx';
import { backingUp, backUp } from './backUp.ts';
import { ProgressText } from './ProgressText.tsx';

/** One file with everything, how old the last one is, and when to be reminded. */
export function Backup() {
  const share = backingUp.value;
  const checkIns = useSignal(false);
  const anyCheckIn = useMemo(() => live(async () => (await db.checkIns.count()) > 0), []);
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{i18n.t('transfer.export')}</h2>
      <p class="reading">{i18n.t('transfer.exportText')}</p>
      {anyCheckIn.value && (
        <label class="choice">
          <input
            type="checkbox"
            checked={checkIns.value}
            onChange={(event) => {
              checkIns.value = event.currentTarget.checked;
            }}
          />
          {i18n.t('life.checkIn.backup')}
        </label>
      )}
      <div class="row">
        <Button
          look="primary"
          icon={Download}
          disabled={share !== undefined}
          onClick={() => void backUp(checkIns.value)}
        >
          {i18n.t('transfer.exportButton')}
        </Button>
        <LastBackup />
      </div>
      <div role="status">{share !== undefined && <ProgressText what={i18n.t('transfer.saving')} share={share} />}</div>
      {settings.value && <BackupSettings settings={settings.value} />}
    </section>
  );
}

/** When the last backup was made. */
export function LastBackup() {
  const at = settings.value?.exportedAt;
  if (!at) return <span class="muted">{i18n.t('transfer.never')}</span>;
  const [before, after] = i18n.t('transfer.last', ['|']).split('|');
  return (
    <span class="muted">
      {before}
      <DateText at={at} />
      {after}
    </span>
  );
}
