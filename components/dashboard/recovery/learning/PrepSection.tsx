import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isClosed } from '../../../../utils/journal/isClosed.ts';
import { live } from '../../../../utils/journal/live.ts';
import { latestOf } from '../../../../utils/journal/putOne.ts';
import { oneApplication, recordsOf } from '../../../../utils/journal/queries.ts';
import { STAGES } from '../../../../utils/journal/types.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { now } from '../../../ui/now.ts';
import { RowList } from '../../employers/RowList.tsx';
import { Loading } from '../../Loading.tsx';
import '../../ListPage.css';
import { aheadWords } from '../../../ui/aheadWords.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import type { SectionProps } from '../sections.ts';
import { JobLink } from './JobLink.tsx';
import { prepHref } from './learnHref.ts';
import { PrepCard } from './PrepCard.tsx';
import { useApplications } from './useApplications.ts';
import { useRecords } from './useRecords.ts';

/** `#/recovery/prep`: the cards there are and could be; with an application, its card. */
export function PrepSection({ id }: SectionProps) {
  return id ? <PrepPage key={id} id={id} /> : <PrepList />;
}

function PrepPage({ id }: { id: string }) {
  const data = useMemo(
    () =>
      live(async () => {
        const [application, preps, plans] = await Promise.all([
          oneApplication(id),
          recordsOf('prep'),
          recordsOf('plan'),
        ]);
        return { application, preps, plans };
      }),
    [id],
  );
  if (!data.value) return <Loading />;
  const { application, preps, plans } = data.value;
  if (!application)
    return (
      <div class="page">
        <RecoveryHead title={i18n.t('learning.prep.card')} />
        <p>{i18n.t('learning.gone')}</p>
      </div>
    );
  return (
    <PrepCard
      application={application}
      prep={latestOf(preps.filter((one) => one.applicationId === id))}
      others={preps.filter((one) => one.applicationId !== id && one.research)}
      plans={plans}
    />
  );
}

/** Applications that are open, those with an interview ahead first; and closed ones whose card was begun. */
function PrepList() {
  const scroller = useRef<HTMLDivElement>(null);
  const applications = useApplications();
  const preps = useRecords('prep');
  if (!applications || !preps) return <Loading />;
  const begun = new Set(preps.map(({ applicationId }) => applicationId));
  const rows = [...applications.values()]
    .filter((one) => begun.has(one.id) || !isClosed(one))
    .map((application) => ({
      application,
      next: application.interviews?.find(({ at }) => at > now.value && !isClosed(application)),
    }))
    .sort(
      (a, b) =>
        (a.next?.at ?? Number.POSITIVE_INFINITY) - (b.next?.at ?? Number.POSITIVE_INFINITY) ||
        Number(begun.has(b.application.id)) - Number(begun.has(a.application.id)) ||
        STAGES.indexOf(b.application.stage) - STAGES.indexOf(a.application.stage) ||
        b.application.updatedAt - a.application.updatedAt,
    );
  return (
    <div class="list-page learn" ref={scroller}>
      <RecoveryHead title={i18n.t('learning.prep.title')} intro={i18n.t('learning.prep.intro')} />
      {rows.length === 0 ? (
        <EmptyState title={i18n.t('learning.prep.emptyTitle')}>
          <p>{i18n.t('learning.prep.empty')}</p>
        </EmptyState>
      ) : (
        <RowList
          scroller={scroller}
          label={i18n.t('learning.prep.title')}
          rows={rows}
          idOf={({ application }) => application.id}
          row={({ application, next }) => (
            <div class="learn-row">
              <div class="learn-row-what">
                <p>
                  <JobLink application={application} />
                </p>
                <p class="muted">
                  {[
                    next && i18n.t('learning.prep.soon', [aheadWords(next.at, now.value)]),
                    begun.has(application.id) && i18n.t('learning.prep.started'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <a
                class="button"
                href={prepHref(application.id)}
                aria-label={i18n.t('learning.prep.cardOf', [application.title || i18n.t('ui.untitled')])}
              >
                {i18n.t('learning.prep.card')}
              </a>
            </div>
          )}
        />
      )}
    </div>
  );
}
