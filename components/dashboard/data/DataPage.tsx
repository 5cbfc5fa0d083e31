import { i18n } from '#i18n';
import '../../ui/Choices.css';
import { lazy } from '../../ui/Lazy.tsx';
import { useSection } from '../useSection.ts';
import { Backup } from './Backup.tsx';
import './DataPage.css';
import { EraseAll } from './EraseAll.tsx';
import { EraseDeleted } from './EraseDeleted.tsx';
import { Export } from './Export.tsx';
import { Restore } from './Restore.tsx';
import { Where } from './Where.tsx';

// It brings along what reads other programs' tables.
const PastApplications = lazy(() => import('./past/PastApplications.tsx').then((it) => it.PastApplications));

/** Where the notes are, the backup and the way back from one, past applications, files for other programs, and the way out. */
export function DataPage({ section }: { section: string | undefined }) {
  useSection(section);
  return (
    <div class="page data-page">
      <h1>{i18n.t('dashboard.data')}</h1>
      <Where />
      <Backup />
      <Restore />
      <section aria-labelledby="past">
        <h2 id="past">{i18n.t('past.title')}</h2>
        <p class="reading">{i18n.t('past.text')}</p>
        <PastApplications />
      </section>
      <Export />
      <EraseDeleted />
      <EraseAll />
    </div>
  );
}
