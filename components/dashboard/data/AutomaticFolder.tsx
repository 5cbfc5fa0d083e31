import { FolderOpen } from 'lucide';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { pickFolder } from '../../../utils/backups/folder.ts';
import { forget, keep, readKept } from '../../../utils/backups/kept.ts';
import { live } from '../../../utils/journal/live.ts';
import { Button } from '../../ui/Button.tsx';
import { settings } from '../../ui/settings.ts';
import { toast } from '../../ui/toast.ts';
import { PlaceStatus } from './PlaceStatus.tsx';
import { switchPlace, tryNow } from './switchPlace.ts';

/** Whether backups go to a folder that the person picked. */
export function AutomaticFolder() {
  const folder = useMemo(() => live(async () => (await readKept('folder').catch(() => undefined)) ?? null), []).value;
  const on = Boolean(settings.value?.backups.folder);

  const choose = async () => {
    try {
      const chosen = await pickFolder();
      if (!chosen) return;
      const same = folder && (await folder.isSameEntry(chosen));
      await keep('folder', chosen);
      // What was written elsewhere is not there.
      if (!same) await forget('folderState');
      await switchPlace('folder', true);
    } catch (error) {
      console.error(error);
      toast.value = { text: i18n.t('backups.automatic.notPicked') };
    }
  };
  const stop = async () => {
    await switchPlace('folder', false);
    await forget('folder');
  };
  const again = async () => {
    if ((await folder?.requestPermission({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted') await tryNow();
  };
  if (!on)
    return (
      <Button icon={FolderOpen} onClick={() => void choose()}>
        {i18n.t('backups.automatic.pick')}
      </Button>
    );
  return (
    <div class="backup-place">
      <div class="row">
        <span>
          {folder ? i18n.t('backups.automatic.folder', [folder.name]) : i18n.t('backups.automatic.folderLost')}
        </span>
        <Button look="quiet" onClick={() => void choose()}>
          {i18n.t('backups.automatic.pickOther')}
        </Button>
        <Button look="quiet" onClick={() => void stop()}>
          {i18n.t('backups.automatic.stop')}
        </Button>
      </div>
      <PlaceStatus place="folder">
        {folder && <Button onClick={() => void again()}>{i18n.t('backups.automatic.allowAgain')}</Button>}
      </PlaceStatus>
    </div>
  );
}
