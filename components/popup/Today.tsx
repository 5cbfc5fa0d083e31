import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dueList } from '../../utils/followups/dueList.ts';
import { db } from '../../utils/journal/db.ts';
import { live } from '../../utils/journal/live.ts';
import { followUps, summary } from '../ui/followUps.ts';
import { learnPlace } from '../ui/learnPlace.ts';
import { now } from '../ui/now.ts';
import { TimerActs } from '../ui/TimerActs.tsx';
import { timerName, timerSince, timerSoon } from '../ui/timerWords.ts';
import { WriteLink } from '../ui/WriteLink.tsx';
import { dashboardHref } from './dashboardHref.ts';
import { discreet } from './discreet.ts';
import { Employer } from './Employer.tsx';
import './Today.css';

const AT_MOST = 3;

/**
 * What is due, the first few. Which applications these are is known from the background's last look; whether they are due
 * is computed anew from their rows, so that what is done goes at once.
 */
export function Today() {
  const ids = useComputed(() => [...new Set(summary.value?.due.map(({ applicationId }) => applicationId))].join(' '));
  const rows = useMemo(
    () =>
      live(() =>
        discreet(
          db.applications
            .bulkGet(ids.value ? ids.value.split(' ') : [])
            .then((found) => found.filter((row) => row !== undefined)),
        ),
      ),
    [ids.value],
  );
  const [known, context, at] = [summary.value, followUps.value, now.value];
  if (!known || !context || !rows.value) return null;
  const due = dueList(rows.value, context, at);
  const shown = due.slice(0, AT_MOST);
  if (shown.length === 0) return null;
  const still = new Set(due.map(({ key }) => key));
  const gone = known.due.filter(({ applicationId, timer, from }) => !still.has(`${applicationId} ${timer} ${from}`));
  const more = Math.max(due.length, known.count - gone.length) - shown.length;
  const byId = new Map(rows.value.map((row) => [row.id, row]));
  return (
    <section aria-labelledby="today">
      <h2 id="today">{i18n.t('followUps.title')}</h2>
      <ul>
        {shown.map((one) => {
          const { application } = one;
          const since = timerSince(one, at);
          const place = learnPlace(one, application);
          const name = one.id === 'interviewAhead' ? timerSoon(one, at) : timerName(one);
          return (
            <li key={one.key} class="row due">
              <p class="due-name">
                {place ? (
                  <a href={dashboardHref(place)} target="_blank" rel="noopener">
                    {name}
                  </a>
                ) : (
                  name
                )}
              </p>
              <p>
                <a href={dashboardHref(`applications/${application.id}`)} target="_blank" rel="noopener">
                  {application.title || i18n.t('ui.untitled')}
                </a>
                {application.company && (
                  <>
                    {' · '}
                    <Employer company={application.company} hidden={byId.get(application.id)?.hidden} />
                  </>
                )}
                {since && <span class="muted"> · {since}</span>}
              </p>
              <div class="due-acts">
                <WriteLink timer={one} application={application} look="plain" elsewhere={dashboardHref} />
                <TimerActs timer={one} application={application} week={context.week} now={at} />
              </div>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <a class="more" href={dashboardHref('today')} target="_blank" rel="noopener">
          {i18n.t('followUps.more', more)}
        </a>
      )}
    </section>
  );
}
