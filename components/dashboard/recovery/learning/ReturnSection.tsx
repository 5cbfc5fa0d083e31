import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { isClosed } from '../../../../utils/journal/isClosed.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import { latestOf } from '../../../../utils/journal/putOne.ts';
import { recordsOf, savedPosting } from '../../../../utils/journal/queries.ts';
import type { Application, Dated, Interview } from '../../../../utils/journal/types.ts';
import { type ReturnSource, returnOf } from '../../../../utils/recovery/returnOf.ts';
import { attempt } from '../../../ui/attempt.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { now } from '../../../ui/now.ts';
import { privacy } from '../../../ui/privacy.ts';
import { Loading } from '../../Loading.tsx';
import { hrefOf, route } from '../../route.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import type { SectionProps } from '../sections.ts';
import { ReturnCard } from './ReturnCard.tsx';
import { useApplications } from './useApplications.ts';

/** What comes back before an interview: `#/recovery/return/ID`, or without one before the next there is. */
export function ReturnSection({ id }: SectionProps) {
  const applications = useApplications();
  if (!applications) return <Loading />;
  const ahead = roundsAhead(applications.values(), now.value);
  const wanted = ahead.filter(({ application }) => !id || application.id === id);
  // The address may name the interview's event itself, in place of the application or beside it.
  const { at = id } = route.value;
  const found = ahead.find(({ interview }) => interview.eventId === at) ?? wanted[0];
  if (!found)
    return (
      <div class="page learn">
        <RecoveryHead title={i18n.t('learning.return.title')} />
        <EmptyState title={i18n.t('learning.return.none')}>
          <p>{i18n.t('learning.return.noneText')}</p>
          <a class="button" href={hrefOf('recovery', 'goals')}>
            {i18n.t('learning.goals.title')}
          </a>
        </EmptyState>
      </div>
    );
  return <Returned key={found.interview.eventId} {...found} applications={applications} />;
}

interface Round {
  application: Application;
  interview: Dated<Interview>;
}

/** Interviews that are still to come, the next one first. One that has just begun still counts: people look once more. */
function roundsAhead(applications: Iterable<Application>, at: number): Round[] {
  const JUST = 10 * 60_000;
  return [...applications]
    .filter((application) => !isClosed(application))
    .flatMap((application) =>
      (application.interviews ?? [])
        .filter((interview) => interview.at + JUST > at)
        .map((interview) => ({ application, interview })),
    )
    .sort((a, b) => a.interview.at - b.interview.at);
}

function Returned({ application, interview, applications }: Round & Pick<ReturnSource, 'applications'>) {
  const data = useMemo(
    () =>
      live(async () => {
        const [goals, stories, questions, preps, plans, posting] = await Promise.all([
          recordsOf('goal'),
          recordsOf('story'),
          recordsOf('question'),
          recordsOf('prep'),
          recordsOf('plan'),
          savedPosting(application.id),
        ]);
        return { goals, stories, questions, preps, plans, posting: posting?.description ?? '' };
      }),
    [application.id],
  );
  const known = data.value;
  const found = known && returnOf({ ...known, application, interview, applications }, now.value);
  const question = found?.question;
  useEffect(() => {
    // It comes back before three interviews at most: this is one of them. Nothing that the person did, so nothing to undo.
    const returned = question?.returnedIn ?? [];
    if (question && !returned.includes(interview.eventId))
      void attempt(() => journal.put('question', { returnedIn: [...returned, interview.eventId] }, question.id));
  }, [question?.id]);
  if (!known || !found || !privacy.value) return <Loading />;
  return (
    <ReturnCard
      {...{ application, interview, applications, found }}
      prep={latestOf(known.preps.filter((one) => one.applicationId === application.id))}
      plans={known.plans}
      privacy={privacy.value}
    />
  );
}
