import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Application, Dated, Interview } from '../../../../utils/journal/types.ts';
import { gutAgreement } from '../../../../utils/recovery/gutAgreement.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { now } from '../../../ui/now.ts';
import { RowList } from '../../employers/RowList.tsx';
import { Loading } from '../../Loading.tsx';
import '../../ListPage.css';
import { RecoveryHead } from '../RecoveryHead.tsx';
import { interviewWords } from './interviewWords.ts';
import { JobLink } from './JobLink.tsx';
import { sheetHref } from './learnHref.ts';
import { useApplications } from './useApplications.ts';
import { useRecords } from './useRecords.ts';

/** All interviews that are over, the latest first, and how guesses and results went together once there are six. */
export function SheetList() {
  const scroller = useRef<HTMLDivElement>(null);
  const applications = useApplications();
  const sheets = useRecords('sheet');
  if (!applications || !sheets) return <Loading />;
  const rounds = [...applications.values()]
    .flatMap((application) =>
      (application.interviews ?? [])
        .filter(({ at }) => at <= now.value)
        .map((interview) => ({ application, interview })),
    )
    .sort((a, b) => b.interview.at - a.interview.at);
  const gut = gutAgreement(sheets, applications);
  const byInterview = new Map(sheets.map((one) => [one.interviewId, one]));
  return (
    <div class="list-page learn" ref={scroller}>
      <RecoveryHead title={i18n.t('learning.sheet.title')} intro={i18n.t('learning.sheet.intro')} />
      {gut && (
        <p class="learn-gut">
          <strong>{i18n.t('learning.sheet.gutTitle')}</strong>{' '}
          {i18n.t('learning.sheet.gut', [String(gut.agreed), String(gut.of)])}
        </p>
      )}
      {rounds.length === 0 ? (
        <EmptyState title={i18n.t('learning.sheet.emptyTitle')}>
          <p>{i18n.t('learning.sheet.empty')}</p>
        </EmptyState>
      ) : (
        <RowList
          scroller={scroller}
          label={i18n.t('learning.sheet.title')}
          rows={rounds}
          idOf={({ interview }) => interview.eventId}
          row={(one) => <Round {...one} sheet={byInterview.get(one.interview.eventId)} />}
        />
      )}
    </div>
  );
}

interface RoundProps {
  application: Application;
  interview: Dated<Interview>;
  sheet: { caughtAt?: number; learnedAt?: number } | undefined;
}

function Round({ application, interview, sheet }: RoundProps) {
  const what = interviewWords(interview);
  const about = i18n.t('learning.sheet.ofInterview', [application.title || i18n.t('ui.untitled'), what]);
  const done = [
    sheet?.caughtAt !== undefined && i18n.t('learning.sheet.caught'),
    sheet?.learnedAt !== undefined && i18n.t('learning.sheet.learned'),
  ].filter(Boolean);
  return (
    <div class="learn-row">
      <div class="learn-row-what">
        <p>
          <JobLink application={application} />
        </p>
        <p class="muted">{[what, ...(done.length > 0 ? done : [i18n.t('learning.sheet.nothing')])].join(' · ')}</p>
      </div>
      <a
        class="button"
        href={sheetHref(application.id, interview.eventId)}
        aria-label={i18n.t(sheet ? 'learning.sheet.openOf' : 'learning.sheet.catchOf', [about])}
      >
        {i18n.t(sheet ? 'learning.sheet.open' : 'learning.sheet.catch')}
      </a>
    </div>
  );
}
