import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { askToDownload, giveBackDownloads } from '../../../utils/backups/mayDownload.ts';
import { Button } from '../../ui/Button.tsx';
import { settings } from '../../ui/settings.ts';
import { toast } from '../../ui/toast.ts';
import { PlaceStatus } from './PlaceStatus.tsx';
import { switchPlace, tryNow } from './switchPlace.ts';

/** Whether backups go to the Downloads folder, which takes a permission. */
export function AutomaticDownloads() {
  const on = Boolean(settings.value?.backups.downloads);
  const busy = useSignal(false);

  const turn = async (wanted: boolean) => {
    if (busy.value) return;
    // First, while the click still counts.
    const allowed = !wanted || (await askToDownload().catch(() => false));
    if (!allowed) {
      toast.value = { text: i18n.t('backups.automatic.notAllowed') };
      return;
    }
    busy.value = true;
    await switchPlace('downloads', wanted);
    if (!wanted) await giveBackDownloads().catch(() => undefined);
    busy.value = false;
  };
  const again = async () => {
    if (await askToDownload().catch(() => false)) await tryNow();
  };
  return (
    <div class="backup-place">
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          onClick={(event) => {
            // It shows what is so, not what was asked for.
            event.preventDefault();
            void turn(!on);
          }}
        />
        {i18n.t('backups.automatic.downloads')}
      </label>
      {on && (
        <PlaceStatus place="downloads">
          <Button onClick={() => void again()}>{i18n.t('backups.automatic.allowAgain')}</Button>
        </PlaceStatus>
      )}
    </div>
  );
}
