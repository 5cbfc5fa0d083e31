import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf, dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import type { Due } from '../../../utils/followups/dueList.ts';
import { DUE_HOUR } from '../../../utils/followups/waiting.ts';
import { addWorkingDays, type WorkingWeek } from '../../../utils/followups/workingDays.ts';
import { journal } from '../../../utils/journal/journal.ts';
import type { TimerAnswer } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { dayWords, exactDate } from '../../ui/dateWords.ts';
import { Menu } from '../../ui/Menu.tsx';
import { timerName, timerSince, timerWhy } from '../../ui/timerWords.ts';
import { toDateInput } from '../dateInput.ts';
import { hrefOf } from '../route.ts';

interface Props {
  due: Due;
  week: WorkingWeek;
  /** Milliseconds since the epoch. */
  now: number;
}

/** One thing that is due: what, about whom, since when and why, and what can be said to it. */
export function DueEntry({ due, week, now }: Props) {
  const { application, id, from } = due;
  const picking = useSignal(false);
  const why = useId();
  const name = timerName(due);
  const title = application.title || i18n.t('ui.untitled');
  const answer = (said: string, more: Pick<TimerAnswer, 'answer' | 'until'>) =>
    act(() => journal.answerTimer(application.id, { timer: id, from, ...more }), said);
  const later = (day: number) => {
    const until = momentOf(day, DUE_HOUR);
    return answer(i18n.t('followUps.act.saidLater', [dayWords(until, now)]), { answer: 'snooze', until });
  };
  const today = dayOf(now);
  const closing = id.endsWith('PresumeClosed');

  return (
    <li class="due">
      <div class="due-what">
        <p class="due-name">{name}</p>
        <p>
          <a href={hrefOf('applications', application.id)}>{title}</a>
          {application.company && <span> · {application.company}</span>}
          <span class="muted" title={exactDate(due.at)}>
            {' '}
            · {timerSince(due, now)}
          </span>
        </p>
        <Hint due={due} />
        <details class="small">
          <summary id={why}>{i18n.t('followUps.why.label')}</summary>
          <ul>
            {timerWhy(due).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </div>
      <div class="due-acts">
        {closing ? (
          <Button
            onClick={() =>
              act(() => journal.setOutcome(application.id, 'noReply'), i18n.t('followUps.act.saidClosed', [title]))
            }
          >
            {i18n.t('followUps.act.close')}
          </Button>
        ) : (
          <Button
            aria-label={i18n.t('followUps.act.doneOf', [name, title])}
            onClick={() => answer(i18n.t('followUps.act.saidDone', [name]), { answer: 'done' })}
          >
            {i18n.t('followUps.act.done')}
          </Button>
        )}
        <Menu
          label={i18n.t('followUps.act.laterOf', [name, title])}
          groups={[
            {
              heading: i18n.t('followUps.act.later'),
              items: [
                { text: i18n.t('followUps.act.tomorrow'), onChoose: () => later(today + 1) },
                { text: i18n.t('followUps.act.threeDays'), onChoose: () => later(addWorkingDays(today, 3, week)) },
                { text: i18n.t('followUps.act.aDate'), onChoose: () => (picking.value = true) },
                {
                  text: i18n.t('followUps.act.never'),
                  onChoose: () => answer(i18n.t('followUps.act.saidNever'), { answer: 'never' }),
                },
              ],
            },
          ]}
        >
          {i18n.t('followUps.act.later')}
        </Menu>
        {picking.value && (
          <input
            type="date"
            aria-label={i18n.t('followUps.act.aDate')}
            min={toDateInput(momentOf(today + 1, DUE_HOUR))}
            ref={(input) => input?.focus()}
            onChange={(event) => {
              const day = dayOfDate(event.currentTarget.value);
              if (day === undefined || day <= today) return;
              picking.value = false;
              void later(day);
            }}
          />
        )}
      </div>
    </li>
  );
}

/** A sentence more, where the name alone would leave one wondering. */
function Hint({ due: { id, until } }: { due: Due }) {
  const words = hintOf(id, until);
  return words ? <p class="muted">{words}</p> : null;
}

function hintOf(id: Due['id'], until: number | undefined): string | undefined {
  if (id.endsWith('PresumeClosed')) return i18n.t('followUps.hint.presumeClosed');
  if (id === 'interviewAhead')
    return until === undefined ? undefined : i18n.t('followUps.hint.interviewAhead', [exactDate(until)]);
  switch (id) {
    case 'acknowledgment':
    case 'promiseSlip':
    case 'thankYou':
    case 'sheet':
    case 'feedbackRequest':
    case 'closingNote':
      return i18n.t(`followUps.hint.${id}`);
    default:
      return undefined;
  }
}
