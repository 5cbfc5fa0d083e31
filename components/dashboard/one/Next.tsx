import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Timer } from '../../../utils/followups/applicationTimers.ts';
import type { FollowUpContext } from '../../../utils/followups/context.ts';
import { dueList } from '../../../utils/followups/dueList.ts';
import { nextTimer, silenceLevel } from '../../../utils/followups/silence.ts';
import { journal } from '../../../utils/journal/journal.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { followUps } from '../../ui/followUps.ts';
import { now } from '../../ui/now.ts';
import { TimerActs } from '../../ui/TimerActs.tsx';
import { timerHint, timerName, timerSince, timerSoon, timerWhy } from '../../ui/timerWords.ts';
import { WriteLink } from '../../ui/WriteLink.tsx';
import { LearnLink } from '../recovery/learning/LearnLink.tsx';
import './Next.css';
import { Section } from './Section.tsx';

/** What makes sense now, or comes next, and why; with its days for this application alone. */
export function Next({ application }: { application: Application }) {
  const context = followUps.value;
  if (!context) return null;
  const at = now.value;
  const due = dueList([application], context, at);
  const next = due.length === 0 ? nextTimer(application, context, at) : undefined;
  const timers: Timer[] = next ? [next] : due;
  const level = silenceLevel(application, context, at);
  if (timers.length === 0 && !application.noContact) return null;
  return (
    <Section name="next" count={due.length}>
      {application.noContact && <p class="muted">{i18n.t('followUps.ofOne.noContact')}</p>}
      {level && level !== 'presumedClosed' && (
        <p class="muted">{i18n.t('followUps.silence', [i18n.t(`followUps.level.${level}`)])}</p>
      )}
      <ul class="nexts">
        {timers.map((timer) => (
          <NextItem key={`${timer.id} ${timer.from}`} {...{ timer, application, context }} now={at} />
        ))}
      </ul>
    </Section>
  );
}

interface Props {
  timer: Timer;
  application: Application;
  context: FollowUpContext;
  now: number;
}

function NextItem({ timer, application, context, now }: Props) {
  const due = timer.at <= now;
  const soon = !due || timer.id === 'interviewAhead';
  const hint = due ? timerHint(timer) : undefined;
  const since = due ? timerSince(timer, now) : undefined;
  return (
    <li>
      <p>
        <strong class={due ? 'next-due' : undefined}>{soon ? timerSoon(timer, now) : timerName(timer)}</strong>
        {since && <span class="muted"> · {since}</span>}
      </p>
      {hint && <p class="muted">{hint}</p>}
      <div class="next-acts">
        {due && <WriteLink timer={timer} application={application} />}
        {(due || timer.id === 'interviewAhead') && <LearnLink timer={timer} application={application} />}
        <TimerActs timer={timer} application={application} week={context.week} now={now} />
      </div>
      <details class="small">
        <summary>{i18n.t(due ? 'followUps.why.label' : 'followUps.why.labelSoon')}</summary>
        <ul>
          {timerWhy(timer, application).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {timer.wait && <OwnDays timer={timer} application={application} days={timer.wait.days} />}
      </details>
    </li>
  );
}

/** After how many days it comes, for this application alone. */
function OwnDays({ timer, application, days }: { timer: Timer; application: Application; days: number }) {
  const id = useId();
  const { timerDays = {} } = application;
  const save = (value: number | undefined) => {
    const { [timer.id]: _, ...others } = timerDays;
    const all = value === undefined ? others : { ...others, [timer.id]: value };
    return act(
      () => journal.edit(application.id, { timerDays: Object.keys(all).length > 0 ? all : null }),
      i18n.t('followUps.ofOne.saidDays', [timerName(timer)]),
    );
  };
  return (
    <div class="next-days">
      <label for={id}>{i18n.t(timer.wait?.working ? 'followUps.ofOne.workingDays' : 'followUps.ofOne.days')}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={365}
        step={1}
        value={days}
        onChange={(event) => {
          const value = Math.round(event.currentTarget.valueAsNumber);
          if (Number.isNaN(value)) event.currentTarget.value = String(days);
          else void save(Math.min(365, Math.max(0, value)));
        }}
      />
      {timerDays[timer.id] !== undefined && (
        <Button look="quiet" onClick={() => save(undefined)}>
          {i18n.t('followUps.ofOne.back')}
        </Button>
      )}
    </div>
  );
}
