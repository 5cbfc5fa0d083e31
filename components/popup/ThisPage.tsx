import { i18n } from '#i18n';
import type { TabView } from '../../utils/messages.ts';
import { privacy } from '../ui/privacy.ts';
import { Earlier } from './Earlier.tsx';
import { KnownPosting } from './KnownPosting.tsx';
import { NewPosting } from './NewPosting.tsx';
import { NoPosting } from './NoPosting.tsx';
import { RedLines } from './RedLines.tsx';
import { useApplicationOf } from './useApplicationOf.ts';
import { Watching } from './Watching.tsx';

/** What is on the tab, what we know of it, and what can be done with it. */
export function ThisPage({ view }: { view: TabView | null | undefined }) {
  const application = useApplicationOf(view);
  const secrets = privacy.value;
  return (
    <section class="this-page" aria-labelledby="this-page">
      <h2 id="this-page">{i18n.t('popup.thisPage')}</h2>
      {view === undefined ? (
        <p class="muted late">{i18n.t('popup.looking')}</p>
      ) : application ? (
        <KnownPosting key={application.id} application={application} />
      ) : view?.posting ? (
        application === null &&
        secrets && <NewPosting key={view.posting.url} posting={view.posting} privacy={secrets} />
      ) : (
        <NoPosting view={view} />
      )}
      {view?.watched && <Watching view={view} />}
      {(application ? application.stage === 'saved' : view?.posting) && <RedLines />}
      {(application || (application === null && view?.posting)) && (
        <Earlier id={application?.id} posting={view?.posting} />
      )}
    </section>
  );
}
