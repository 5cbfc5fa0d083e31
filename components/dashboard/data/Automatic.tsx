import { i18n } from '#i18n';
import { canPickFolder } from '../../../utils/backups/folder.ts';
import { AutomaticDownloads } from './AutomaticDownloads.tsx';
import { AutomaticFolder } from './AutomaticFolder.tsx';

/** Backups that are made by themselves: where they go, and how many are kept. */
export function Automatic() {
  return (
    <div class="backup-part">
      <h3>{i18n.t('backups.automatic.title')}</h3>
      <p class="reading">{i18n.t('backups.automatic.text')}</p>
      <AutomaticDownloads />
      {canPickFolder() && <AutomaticFolder />}
      <p class="small muted reading">
        {i18n.t('backups.automatic.kept')} {import.meta.env.FIREFOX && i18n.t('backups.automatic.keptFirefox')}
      </p>
    </div>
  );
}
