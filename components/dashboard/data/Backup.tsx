import { useSignal } from '@preact/signals';
import { Download } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { live } from '../../../utils/journal/live.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/Choices.css';
import { settings } from '../../ui/settings.ts';
import { Automatic } from './Automatic.tsx';
import { BackupSettings } from './BackupSettings.tsx';
import { backingUp, backUp } from './backUp.ts';
import { LastBackup } from './LastBackup.tsx';
import { Passphrase } from './Passphrase.tsx';
import { ProgressText } from './ProgressText.tsx';

/** One file with everything, how old the last good one is, who can read it, and when to be reminded. */
export function Backup() {
  const share = backingUp.value;
  const checkIns = useSignal(false);
  const anyCheckIn = useMemo(() => live(async () => (await db.checkIns.count()) > 0), []);
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{i18n.t('transfer.export')}</h2>
      <p class="reading">{i18n.t('backups.text')}</p>
      <p>
        <LastBackup />
      </p>
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
      <Button look="primary" icon={Download} disabled={share !== undefined} onClick={() => void backUp(checkIns.value)}>
        {i18n.t('transfer.exportButton')}
      </Button>
      <div role="status">{share !== undefined && <ProgressText what={i18n.t('transfer.saving')} share={share} />}</div>
      <Automatic />
      <Passphrase />
      {settings.value && <BackupSettings settings={settings.value} />}
    </section>
  );
}
