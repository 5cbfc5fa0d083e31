import { i18n } from '#i18n';
import type { Due } from '../../../utils/followups/dueList.ts';
import type { WorkingWeek } from '../../../utils/followups/workingDays.ts';
import { exactDate } from '../../ui/dateWords.ts';
import { TimerActs } from '../../ui/TimerActs.tsx';
import { timerHint, timerName, timerSince, timerSoon, timerWhy } from '../../ui/timerWords.ts';
import { WriteLink } from '../../ui/WriteLink.tsx';
import { LearnLink } from '../recovery/learning/LearnLink.tsx';
import { hrefOf } from '../route.ts';

interface Props {
  due: Due;
  week: WorkingWeek;
  /** Milliseconds since the epoch. */
  now: number;
}

/** One thing that is due: what, about whom, since when and why, and what can be said to it. */
export function DueEntry({ due, week, now }: Props) {
  const { application } = due;
  const since = timerSince(due, now);
  const hint = timerHint(due);
  return (
    <li class="due">
      <div class="due-what">
        <p class="due-name">{due.id === 'interviewAhead' ? timerSoon(due, now) : timerName(due)}</p>
        <p>
          <a href={hrefOf('applications', application.id)}>{application.title || i18n.t('ui.untitled')}</a>
          {application.company && <span> · {application.company}</span>}
          {since && (
            <span class="muted" title={exactDate(due.at)}>
              {' '}
              · {since}
            </span>
          )}
        </p>
        {hint && <p class="muted">{hint}</p>}
        <details class="small">
          <summary>{i18n.t('followUps.why.label')}</summary>
          <ul>
            {timerWhy(due, application).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </div>
      <div class="due-acts">
        <WriteLink timer={due} application={application} />
        <LearnLink timer={due} application={application} />
        <TimerActs timer={due} {...{ application, week, now }} />
      </div>
    </li>
  );
}
