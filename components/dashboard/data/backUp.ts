import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { db } from '../../../utils/journal/db.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { backupFile } from '../../../utils/transfer/createBackup.ts';
import { toast } from '../../ui/toast.ts';
import { toDateInput } from '../dateInput.ts';
import { download } from './download.ts';
import { troubleWords } from './troubleWords.ts';

/** How far the backup that is being made is, from 0 to 1; undefined when none is. */
export const backingUp = signal<number | undefined>();

/** Makes a backup file and says so; with `checkIns` how days felt is in it. Answers whether it worked. */
export async function backUp(checkIns = false): Promise<boolean> {
  if (backingUp.value !== undefined) return false;
  backingUp.value = 0;
  try {
    const now = Date.now();
    const name = `rebound-${toDateInput(now)}.json`;
    download(
      name,
      await backupFile(
        db,
        now,
        (share) => {
          backingUp.value = share;
        },
        { checkIns },
      ),
    );
    await changeSettings(() => ({ exportedAt: now, backupLaterUntil: undefined }));
    toast.value = { text: i18n.t('transfer.exported', [name]) };
    return true;
  } catch (error) {
    console.error(error);
    toast.value = { text: troubleWords(error, i18n.t('transfer.exportFailed')) };
    return false;
  } finally {
    backingUp.value = undefined;
  }
}
