import { i18n } from '#i18n';
import { keptStrengths } from '../../../../utils/recovery/keptStrengths.ts';
import { DateText } from '../../../ui/DateText.tsx';
import { Loading } from '../../Loading.tsx';
import { Bank } from './Bank.tsx';
import { JobLink } from './JobLink.tsx';
import { useApplications } from './useApplications.ts';
import { useRecords } from './useRecords.ts';

/** What they liked, what one was glad of, and what worked: the first thing that is forgotten after a no. */
export function Strengths() {
  const applications = useApplications();
  const sheets = useRecords('sheet');
  if (!applications || !sheets) return <Loading />;
  return (
    <Bank
      title={i18n.t('learning.strengths.title')}
      intro={i18n.t('learning.strengths.intro')}
      add=""
      empty={{ title: i18n.t('learning.strengths.emptyTitle'), text: i18n.t('learning.strengths.empty') }}
      rows={keptStrengths(applications.values(), sheets)}
      idOf={({ key }) => key}
      textOf={({ text }) => text}
      row={({ text, from, applicationId, at }) => {
        const job = applications.get(applicationId);
        return (
          <div class="learn-row">
            <div class="learn-row-what">
              <p class="learn-name" dir="auto">
                {text}
              </p>
              <p class="small muted">
                {i18n.t(`learning.strengths.${from}`)}
                {' · '}
                <DateText at={at} />
                {job && (
                  <>
                    {' · '}
                    <JobLink application={job} />
                  </>
                )}
              </p>
            </div>
          </div>
        );
      }}
    />
  );
}
