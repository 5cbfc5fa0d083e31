import { i18n } from '#i18n';
import '../../ui/Choices.css';
import { useSection } from '../useSection.ts';
import { Backup } from './Backup.tsx';
import './DataPage.css';
import { EraseAll } from './EraseAll.tsx';
import { EraseDeleted } from './EraseDeleted.tsx';
import { Export } from './Export.tsx';
import { Restore } from './Restore.tsx';
import { Where } from './Where.tsx';

/** Where the notes are, the backup and the way back from one, files for other programs, and the way out. */
export function DataPage({ section }: { section: string | undefined }) {
  useSection(section);
  return (
    <div class="page data-page">
      <h1>{i18n.t('dashboard.data')}</h1>
      <Where />
      <Backup />
      <Restore />
      <Export />
      <EraseDeleted />
      <EraseAll />
    </div>
  );
}
