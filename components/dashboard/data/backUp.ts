import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { currentKey } from '../../../utils/backups/currentKey.ts';
import { db } from '../../../utils/journal/db.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { makeBackup } from '../../../utils/transfer/makeBackup.ts';
import { settings } from '../../ui/settings.ts';
import { toast } from '../../ui/toast.ts';
import { download } from './download.ts';
import { troubleWords } from './troubleWords.ts';

/** How far the backup that is being made is, from 0 to 1; undefined when none is. */
export const backingUp = signal<number | undefined>();

/** Makes a backup file, reads it again and says so; with `checkIns` how days felt is in it. Answers whether it is good. */
export async function backUp(checkIns = false): Promise<boolean> {
  if (backingUp.value !== undefined) return false;
  backingUp.value = 0;
  try {
    const now = Date.now();
    const key = await currentKey(Boolean(settings.value?.backups.encrypted));
    const progress = (share: number) => {
      backingUp.value = share;
    };
    const { file, name, good, applications, encrypted } = await makeBackup(db, now, { key, checkIns, progress });
    download(name, file);
    if (good) {
      const exported = { place: 'saved' as const, applications, encrypted };
      await changeSettings(() => ({ exportedAt: now, exported, backupLaterUntil: undefined }));
    }
    toast.value = { text: good ? i18n.t('transfer.exported', [name]) : i18n.t('backups.notGood', [name]) };
    return good;
  } catch (error) {
    console.error(error);
    toast.value = { text: troubleWords(error, i18n.t('transfer.exportFailed')) };
    return false;
  } finally {
    backingUp.value = undefined;
  }
}
