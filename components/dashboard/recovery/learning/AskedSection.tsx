import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../../utils/followups/days.ts';
import { db } from '../../../../utils/journal/db.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import { live } from '../../../../utils/journal/live.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { type Recurring, recurring } from '../../../../utils/recovery/recurring.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../Loading.tsx';
import { hrefOf } from '../../route.ts';
import { RecoveryHead } from '../RecoveryHead.tsx';
import { JobLink } from './JobLink.tsx';

/** What was asked for years ago says little about now; and so many are read in a moment. */
const LATEST = 100;
const AT_MOST = 15;
const NAMED = 3;
const HOUR = 60;

/** What kept postings ask for again and again: read on this device, plainly listed, each with one hour or a goal for it. */
export function AskedSection() {
  const found = useMemo(() => live(readRecurring), []);
  if (!found.value) return <Loading />;
  const { all, applications } = found.value;
  return (
    <div class="page learn">
      <RecoveryHead title={i18n.t('learning.asked.title')} intro={i18n.t('learning.asked.intro')} />
      {all.length === 0 ? (
        <EmptyState title={i18n.t('learning.asked.emptyTitle')}>
          <p>{i18n.t('learning.asked.empty')}</p>
        </EmptyState>
      ) : (
        <ul class="learn-goals">
          {all.slice(0, AT_MOST).map((one) => (
            <Asked key={one.words} one={one} applications={applications} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Asked({ one, applications }: { one: Recurring; applications: ReadonlyMap<string, Application> }) {
  const { words, employers, applicationIds } = one;
  const jobs = applicationIds.flatMap((id) => applications.get(id) ?? []).slice(0, NAMED);
  const plan = () => {
    const slot = { slot: 'skill' as const, title: words, on: dateOfDay(dayOf(Date.now()) + 1), minutes: HOUR };
    return act(() => journal.put('slot', slot), i18n.t('learning.asked.planned', [words]));
  };
  return (
    <li class="learn-row">
      <div class="learn-row-what">
        <p class="learn-name" dir="auto">
          {words}
        </p>
        <p class="small muted">{i18n.t('learning.asked.employers', employers)}</p>
        <ul class="small">
          {jobs.map((job) => (
            <li key={job.id}>
              <JobLink application={job} />
            </li>
          ))}
        </ul>
      </div>
      <div class="learn-row-acts">
        <Button aria-label={i18n.t('learning.asked.hourOf', [words])} onClick={plan}>
          {i18n.t('learning.asked.hour')}
        </Button>
        <a
          class="button quiet"
          href={`${hrefOf('recovery', 'goals')}?kind=new&q=${encodeURIComponent(words)}`}
          aria-label={i18n.t('learning.asked.goalOf', [words])}
        >
          {i18n.t('learning.asked.goal')}
        </a>
      </div>
    </li>
  );
}

async function readRecurring() {
  const rows = await db.applications.orderBy('createdAt').reverse().limit(LATEST).toArray();
  const applications = new Map(rows.map((one) => [one.id, one]));
  const postings = (await db.postings.bulkGet([...applications.keys()])).filter((one) => one !== undefined);
  return { all: recurring(postings, applications), applications };
}
